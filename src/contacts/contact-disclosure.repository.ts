import { Injectable } from '@nestjs/common';
import type { Keyset } from '../kernel/page.js';
import { newId } from '../kernel/ids.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { rows } from '../platform/database/sql.js';

/** Who was shown whose channel. */
export interface DisclosureView {
  readonly id: string;
  readonly requestId: string;
  readonly ownerId: string;
  readonly viewerId: string;
  readonly kind: string;
  readonly value: string;
  readonly disclosedAt: Date;
}

/** Who was shown whose channel, and the practice that the request was about. */
export interface OwnDisclosureView extends DisclosureView {
  readonly practiceId: string;
}

const FIELDS = `id, request_id AS "requestId", owner_id AS "ownerId", viewer_id AS "viewerId", kind, value, disclosed_at AS "disclosedAt"`;
const PRACTICE = `(SELECT practice_id FROM contact_requests WHERE contact_requests.id = request_id) AS "practiceId"`;

/** All SQL of the disclosures. Rows are only ever added. */
@Injectable()
export class ContactDisclosureRepository {
  /** Notes that the viewer is shown the channels; those that were shown before through the same request are left out. */
  async insert(
    tx: TransactionHandle,
    disclosure: Omit<DisclosureView, 'id' | 'kind' | 'value'>,
    channels: readonly { kind: string; value: string }[],
  ): Promise<void> {
    for (const { kind, value } of channels) {
      await rows(
        tx,
        `INSERT INTO contact_disclosures (id, request_id, owner_id, viewer_id, kind, value, disclosed_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [newId(), disclosure.requestId, disclosure.ownerId, disclosure.viewerId, kind, value, disclosure.disclosedAt],
      );
    }
  }

  /** What the viewer was shown through the requests, in the order of showing. */
  listShown(handle: DatabaseHandle, viewerId: string, requestIds: readonly string[]): Promise<DisclosureView[]> {
    return rows<DisclosureView>(
      handle,
      `SELECT ${FIELDS} FROM contact_disclosures WHERE viewer_id = $1 AND request_id = ANY($2) ORDER BY disclosed_at, id`,
      [viewerId, requestIds],
    );
  }

  /** Which channels of the owner were shown through the requests, in the order of showing. */
  listOwnByRequests(
    handle: DatabaseHandle,
    ownerId: string,
    requestIds: readonly string[],
  ): Promise<OwnDisclosureView[]> {
    return rows<OwnDisclosureView>(
      handle,
      `SELECT ${FIELDS}, ${PRACTICE} FROM contact_disclosures WHERE owner_id = $1 AND request_id = ANY($2) ORDER BY disclosed_at, id`,
      [ownerId, requestIds],
    );
  }

  /** Whom the owner's channels were shown to, the latest first, then by id, after the keyset (disclosedAt, id). */
  listOfOwner(
    handle: DatabaseHandle,
    ownerId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<OwnDisclosureView[]> {
    return rows<OwnDisclosureView>(
      handle,
      `SELECT ${FIELDS}, ${PRACTICE} FROM contact_disclosures
       WHERE owner_id = $1 AND ($2::timestamptz IS NULL OR (disclosed_at, id) < ($2, $3::uuid)) ORDER BY disclosed_at DESC, id DESC LIMIT $4`,
      [ownerId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }
}
