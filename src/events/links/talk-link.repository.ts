import { Injectable } from '@nestjs/common';
import type { Keyset } from '../../kernel/page.js';
import { newId } from '../../kernel/ids.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, rows } from '../../platform/database/sql.js';
import type { TalkLinkState, TalkLinkType } from './talk-link.enums.js';
import type { TalkLinkReason, TalkLinkView } from './talk-link.view.js';

const VIEW = `
  SELECT l.id, l.talk_id AS "talkId", l.practice_id AS "practiceId", l.url, l.title, l.type, l.state, l.reasons, l.score,
         l.proposed_by AS "proposedBy", l.confirmed_at AS "confirmedAt", l.agreed_at AS "agreedAt", l.ended_by AS "endedBy",
         json_build_object('state', t.state, 'event', json_build_object('id', e.id, 'state', e.state, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
           'timeZone', e.time_zone, 'organiserIds', ARRAY(SELECT o.staff_member_id FROM event_organisers o WHERE o.event_id = e.id ORDER BY o.rank))) AS talk,
         t.starts_at AS "startsAt"
  FROM talk_links l JOIN talks t ON t.id = l.talk_id JOIN events e ON e.id = t.event_id`;

type Row = Omit<TalkLinkView, 'talk'> & { talk: Omit<TalkLinkView['talk'], 'startsAt'>; startsAt: Date };
const toView = ({ startsAt, ...row }: Row): TalkLinkView => ({ ...row, talk: { ...row.talk, startsAt } });

/** Shown: confirmed by the organiser, and agreed to by an author where a practice is presented. */
const SHOWN = `l.state = 'CONFIRMED' AND (l.type <> 'PRESENTS' OR l.practice_id IS NULL OR l.agreed_at IS NOT NULL)`;
/** So many links of one practice, or of one talk, are shown at most. */
const MOST = 50;

/** What a link is about. */
export interface LinkTarget {
  readonly talkId: string;
  readonly practiceId: string | null;
  readonly url: string | null;
}

/** A link that somebody proposes; what they may say yes to themselves is said with it. */
export interface NewLink extends LinkTarget {
  readonly id: string;
  readonly title: string | null;
  readonly type: TalkLinkType;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirms: boolean;
  readonly agrees: boolean;
}

/** A link that the system proposes. */
export interface SuggestedLink {
  readonly talkId: string;
  readonly practiceId: string;
  readonly type: TalkLinkType;
  readonly reasons: readonly TalkLinkReason[];
  readonly score: number;
}

/** All SQL of the links. */
@Injectable()
export class TalkLinkRepository {
  async find(handle: DatabaseHandle, id: string): Promise<TalkLinkView | undefined> {
    return (await rows<Row>(handle, `${VIEW} WHERE l.id = $1`, [id])).map(toView)[0];
  }

  /** Locks the link against other changes until the end of the transaction and reads it; undefined when there is none. */
  async lock(tx: TransactionHandle, id: string): Promise<TalkLinkView | undefined> {
    await rows(tx, `SELECT id FROM talk_links WHERE id = $1 FOR UPDATE`, [id]);
    return this.find(tx, id);
  }

  /** The link of the pair in any state, locked; undefined when there is none. */
  async lockTarget(tx: TransactionHandle, { talkId, practiceId, url }: LinkTarget): Promise<TalkLinkView | undefined> {
    const [found] = await rows<{ id: string }>(
      tx,
      `SELECT id FROM talk_links WHERE talk_id = $1 AND (practice_id = $2 OR url = $3) FOR UPDATE`,
      [talkId, practiceId, url],
    );
    return found && this.find(tx, found.id);
  }

  /** Stores the link, or, in the place of an ended one or of a proposal of the system, begins it anew. */
  async propose(tx: TransactionHandle, link: NewLink): Promise<void> {
    await rows(
      tx,
      `INSERT INTO talk_links (id, talk_id, practice_id, url, title, type, state, proposed_by, proposed_at, confirmed_by, confirmed_at, agreed_by, agreed_at)
       VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $9 THEN 'CONFIRMED' ELSE 'PROPOSED' END, $7, $8,
               CASE WHEN $9 THEN $7::uuid END, CASE WHEN $9 THEN $8::timestamptz END, CASE WHEN $10 THEN $7::uuid END, CASE WHEN $10 THEN $8::timestamptz END)
       ON CONFLICT (id) DO UPDATE SET title = EXCLUDED.title, type = EXCLUDED.type, state = EXCLUDED.state, proposed_by = EXCLUDED.proposed_by, proposed_at = EXCLUDED.proposed_at,
         confirmed_by = EXCLUDED.confirmed_by, confirmed_at = EXCLUDED.confirmed_at, agreed_by = EXCLUDED.agreed_by, agreed_at = EXCLUDED.agreed_at, ended_by = NULL, ended_at = NULL`,
      [
        link.id,
        link.talkId,
        link.practiceId,
        link.url,
        link.title,
        link.type,
        link.proposedBy,
        link.proposedAt,
        link.confirms,
        link.agrees,
      ],
    );
  }

  /** PROPOSED → CONFIRMED, as what it was proposed or as another type; returns whether it was proposed. */
  async confirm(
    tx: TransactionHandle,
    id: string,
    { type, by, at }: { type: TalkLinkType; by: string; at: Date },
  ): Promise<boolean> {
    const statement = `UPDATE talk_links SET state = 'CONFIRMED', type = $2, confirmed_by = $3, confirmed_at = $4 WHERE id = $1 AND state = 'PROPOSED'`;
    return (await affected(tx, statement, [id, type, by, at])) === 1;
  }

  /** Notes the yes of an author; returns whether it was missing. */
  async agree(tx: TransactionHandle, id: string, by: string, at: Date): Promise<boolean> {
    const statement = `UPDATE talk_links SET agreed_by = $2, agreed_at = $3 WHERE id = $1 AND agreed_at IS NULL AND state IN ('PROPOSED', 'CONFIRMED')`;
    return (await affected(tx, statement, [id, by, at])) === 1;
  }

  /** PROPOSED or CONFIRMED → REJECTED or WITHDRAWN; returns whether it was one of these. */
  async end(
    tx: TransactionHandle,
    id: string,
    end: { state: TalkLinkState.REJECTED | TalkLinkState.WITHDRAWN; by: string; at: Date },
  ): Promise<boolean> {
    const statement = `UPDATE talk_links SET state = $2, ended_by = $3, ended_at = $4, agreed_by = NULL, agreed_at = NULL WHERE id = $1 AND state IN ('PROPOSED', 'CONFIRMED')`;
    return (await affected(tx, statement, [id, end.state, end.by, end.at])) === 1;
  }

  /** Proposals for an event that wait for its organisers: by begin of the talk, the best of a talk first, after the keyset (startsAt, talkId, score, id). */
  async listProposed(
    handle: DatabaseHandle,
    eventId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<TalkLinkView[]> {
    const found = await rows<Row>(
      handle,
      `${VIEW} WHERE t.event_id = $1 AND l.state = 'PROPOSED' AND t.state <> 'CANCELLED'
         AND ($2::timestamptz IS NULL OR (t.starts_at, t.id, -l.score, l.id) > ($2, $3::uuid, -$4::int, $5::uuid))
       ORDER BY t.starts_at, t.id, l.score DESC, l.id LIMIT $6`,
      [eventId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, after?.[3] ?? null, limit],
    );
    return found.map(toView);
  }

  /** Presentations of practices that the person writes, confirmed by published events and not agreed to, by begin of the talk, after the keyset (startsAt, id). */
  async listToAgree(
    handle: DatabaseHandle,
    staffMemberId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<TalkLinkView[]> {
    const found = await rows<Row>(
      handle,
      `${VIEW} JOIN practice_authors a ON a.practice_id = l.practice_id AND a.staff_member_id = $1
       WHERE l.state = 'CONFIRMED' AND l.type = 'PRESENTS' AND l.agreed_at IS NULL AND e.state = 'PUBLISHED' AND t.state <> 'CANCELLED'
         AND ($2::timestamptz IS NULL OR (t.starts_at, l.id) > ($2, $3::uuid))
       ORDER BY t.starts_at, l.id LIMIT $4`,
      [staffMemberId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return found.map(toView);
  }

  /** Links that show on the pages of the practices, of events that are public, the latest talk first, at most 50 each. */
  async listShownOfPractices(handle: DatabaseHandle, practiceIds: readonly string[]): Promise<TalkLinkView[]> {
    const found = await rows<Row>(
      handle,
      `SELECT shown.* FROM unnest($1::uuid[]) AS practice (id)
       CROSS JOIN LATERAL (${VIEW} WHERE l.practice_id = practice.id AND ${SHOWN} AND e.state <> 'DRAFT' ORDER BY t.starts_at DESC, l.id LIMIT ${MOST}) shown`,
      [practiceIds],
    );
    return found.map(toView);
  }

  /** Links of the talks that show, or that wait for a yes, the shown ones first, then by type, at most 50 each. */
  async listOfTalks(handle: DatabaseHandle, talkIds: readonly string[]): Promise<TalkLinkView[]> {
    const found = await rows<Row>(
      handle,
      `SELECT live.* FROM unnest($1::uuid[]) AS talk (id)
       CROSS JOIN LATERAL (${VIEW} WHERE l.talk_id = talk.id AND l.state IN ('PROPOSED', 'CONFIRMED')
         ORDER BY (${SHOWN}) DESC, array_position(ARRAY['PRESENTS', 'DISCUSSES', 'CONTRADICTS'], l.type), l.score DESC, l.id LIMIT ${MOST}) live`,
      [talkIds],
    );
    return found.map(toView);
  }

  /** Presentations of an event that its organisers have confirmed and no author has agreed to. */
  async listIdsToAgree(handle: DatabaseHandle, eventId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT l.id FROM talk_links l JOIN talks t ON t.id = l.talk_id
       WHERE t.event_id = $1 AND t.state <> 'CANCELLED' AND l.state = 'CONFIRMED' AND l.type = 'PRESENTS' AND l.practice_id IS NOT NULL AND l.agreed_at IS NULL ORDER BY l.id`,
      [eventId],
    );
    return found.map(({ id }) => id);
  }

  /**
   * Puts what the system proposes for the talks in the place of what it proposed before. What people have proposed or
   * decided stays, so nothing that was rejected or withdrawn is proposed again.
   */
  async suggest(
    tx: TransactionHandle,
    talkIds: readonly string[],
    links: readonly SuggestedLink[],
    at: Date,
  ): Promise<void> {
    await rows(tx, `SELECT id FROM talks WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`, [talkIds]);
    await affected(
      tx,
      `DELETE FROM talk_links l WHERE l.talk_id = ANY($1) AND l.state = 'PROPOSED' AND l.proposed_by IS NULL
         AND NOT EXISTS (SELECT FROM unnest($2::uuid[], $3::uuid[]) AS kept (talk_id, practice_id) WHERE kept.talk_id = l.talk_id AND kept.practice_id = l.practice_id)`,
      [talkIds, links.map(({ talkId }) => talkId), links.map(({ practiceId }) => practiceId)],
    );
    await rows(
      tx,
      `INSERT INTO talk_links (id, talk_id, practice_id, type, state, reasons, score, proposed_at)
       SELECT id, talk_id, practice_id, type, 'PROPOSED', reasons, score, $7
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::jsonb[], $6::int[]) AS suggested (id, talk_id, practice_id, type, reasons, score)
       ON CONFLICT (talk_id, practice_id) DO UPDATE SET reasons = EXCLUDED.reasons, score = EXCLUDED.score, type = EXCLUDED.type
       WHERE talk_links.state = 'PROPOSED' AND talk_links.proposed_by IS NULL`,
      [
        links.map(() => newId()),
        links.map(({ talkId }) => talkId),
        links.map(({ practiceId }) => practiceId),
        links.map(({ type }) => type),
        links.map(({ reasons }) => JSON.stringify(reasons)),
        links.map(({ score }) => score),
        at,
      ],
    );
  }
}
