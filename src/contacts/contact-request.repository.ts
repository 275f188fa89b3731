import { Injectable } from '@nestjs/common';
import type { Keyset } from '../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, firstRow, rows } from '../platform/database/sql.js';
import { ACTIVE_SEATS, COORDINATORS } from './contact-offer.repository.js';
import type { RequestView } from './contact.view.js';

const VIEW = `
  SELECT r.id, r.offer_id AS "offerId", r.practice_id AS "practiceId", r.requester_id AS "requesterId", r.message,
         r.offered_channels AS "offeredChannels", r.wished_channel AS "wishedChannel", r.state, r.created_at AS "createdAt",
         r.answered_at AS "answeredAt", r.answered_by AS "answeredBy", r.decline_reason AS "declineReason", r.decline_note AS "declineNote",
         r.occasion_kind AS "occasionKind", r.occasion_id AS "occasionId",
         coalesce(nullif(ARRAY(${ACTIVE_SEATS}), '{}'), ARRAY(${COORDINATORS})) AS "answererIds"
  FROM contact_requests r JOIN contact_offers o ON o.id = r.offer_id JOIN practices p ON p.id = r.practice_id`;

/** Whether the person ($1) may answer a request, or has answered it. */
const RECEIVED = `
  (r.answered_by = $1 AND r.requester_id <> $1
   OR r.requester_id <> $1 AND $1 = ANY(coalesce(nullif(ARRAY(${ACTIVE_SEATS}), '{}'), ARRAY(${COORDINATORS}))))
  AND (r.answered_by = $1
       OR EXISTS (SELECT 1 FROM contact_offer_seats mine WHERE mine.offer_id = o.id AND mine.staff_member_id = $1)
       OR EXISTS (SELECT 1 FROM staff_roles role WHERE role.staff_member_id = $1 AND role.role = 'COORDINATOR'))`;

/** A request to be stored. */
export interface NewRequest {
  readonly id: string;
  readonly offerId: string;
  readonly practiceId: string;
  readonly requesterId: string;
  readonly message: string;
  readonly offeredChannels: readonly string[];
  readonly wishedChannel: string;
  readonly occasionKind: string | null;
  readonly occasionId: string | null;
  readonly createdAt: Date;
}

/** How a request ends. */
export interface Answer {
  readonly state: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  readonly answeredAt: Date;
  readonly answeredBy: string;
  readonly declineReason?: string;
  readonly declineNote?: string;
}

/** All SQL of the contact requests. */
@Injectable()
export class ContactRequestRepository {
  find(handle: DatabaseHandle, id: string): Promise<RequestView | undefined> {
    return firstRow<RequestView>(handle, `${VIEW} WHERE r.id = $1`, [id]);
  }

  /** The open request of a person to a practice. */
  findOpen(handle: DatabaseHandle, requesterId: string, practiceId: string): Promise<RequestView | undefined> {
    return firstRow<RequestView>(
      handle,
      `${VIEW} WHERE r.requester_id = $1 AND r.practice_id = $2 AND r.state = 'OPEN'`,
      [requesterId, practiceId],
    );
  }

  /** Requests that the person has sent, the newest first, then by id, after the keyset (createdAt, id). */
  listSent(
    handle: DatabaseHandle,
    staffMemberId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<RequestView[]> {
    return rows<RequestView>(
      handle,
      `${VIEW} WHERE r.requester_id = $1 AND ($2::timestamptz IS NULL OR (r.created_at, r.id) < ($2, $3::uuid)) ORDER BY r.created_at DESC, r.id DESC LIMIT $4`,
      [staffMemberId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Requests that the person may answer or has answered: open ones first, then the newest, then by id, after the keyset (1 if open, createdAt, id). */
  listReceived(
    handle: DatabaseHandle,
    staffMemberId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<RequestView[]> {
    return rows<RequestView>(
      handle,
      `${VIEW}
       WHERE ${RECEIVED} AND ($2::int IS NULL OR ((r.state = 'OPEN')::int, r.created_at, r.id) < ($2, $3::timestamptz, $4::uuid))
       ORDER BY (r.state = 'OPEN')::int DESC, r.created_at DESC, r.id DESC LIMIT $5`,
      [staffMemberId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
    );
  }

  /** How many open requests the person may answer. */
  async countOpenReceived(handle: DatabaseHandle, staffMemberId: string): Promise<number> {
    const row = await firstRow<{ count: number }>(
      handle,
      `SELECT count(*)::int AS count FROM (${VIEW} WHERE r.state = 'OPEN' AND ${RECEIVED}) received`,
      [staffMemberId],
    );
    return row!.count;
  }

  /** Stores the request unless the person has an open one to the practice; returns whether it was stored. */
  async insert(tx: TransactionHandle, request: NewRequest): Promise<boolean> {
    const stored = await rows(
      tx,
      `INSERT INTO contact_requests (id, offer_id, practice_id, requester_id, message, offered_channels, wished_channel, occasion_kind, occasion_id, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN', $10)
       ON CONFLICT (requester_id, practice_id) WHERE state = 'OPEN' DO NOTHING RETURNING id`,
      [
        request.id,
        request.offerId,
        request.practiceId,
        request.requesterId,
        request.message,
        request.offeredChannels,
        request.wishedChannel,
        request.occasionKind,
        request.occasionId,
        request.createdAt,
      ],
    );
    return stored.length > 0;
  }

  /** OPEN → the answer; returns whether it was still open: of several at once exactly one is. */
  async answer(tx: TransactionHandle, id: string, answer: Answer): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE contact_requests SET state = $2, answered_at = $3, answered_by = $4, decline_reason = $5, decline_note = $6 WHERE id = $1 AND state = 'OPEN'`,
      [
        id,
        answer.state,
        answer.answeredAt,
        answer.answeredBy,
        answer.declineReason ?? null,
        answer.declineNote ?? null,
      ],
    );
    return done === 1;
  }

  /** OPEN → WITHDRAWN for all that the person has sent; returns their ids, an empty list for none. */
  async withdrawAllOf(tx: TransactionHandle, requesterId: string, at: Date): Promise<string[]> {
    const withdrawn = await rows<{ id: string }>(
      tx,
      `UPDATE contact_requests SET state = 'WITHDRAWN', answered_at = $2, answered_by = requester_id WHERE requester_id = $1 AND state = 'OPEN' RETURNING id`,
      [requesterId, at],
    );
    return withdrawn.map(({ id }) => id);
  }
}
