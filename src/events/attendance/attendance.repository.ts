import { Injectable } from '@nestjs/common';
import type { Keyset } from '../../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, rows } from '../../platform/database/sql.js';
import type { EventVisibility } from './attendance.types.js';

/** Whether `seen` has chosen to be visible to `viewer`, both rows of attendances of one event. */
const visible = (seen: string, viewer: string): string => `
  (${seen}.visible_for = 'NETWORK' OR ${seen}.visible_for = 'MY_CONTACTS' AND EXISTS (
     SELECT FROM contact_requests r WHERE r.state = 'ACCEPTED'
       AND ((r.requester_id = ${seen}.staff_member_id AND r.answered_by = ${viewer}.staff_member_id)
         OR (r.requester_id = ${viewer}.staff_member_id AND r.answered_by = ${seen}.staff_member_id))))`;

/** All SQL of attendances and bookmarks. */
@Injectable()
export class AttendanceRepository {
  /** Notes that the person is there, or chooses anew who may see it. */
  async attend(
    tx: TransactionHandle,
    {
      eventId,
      staffMemberId,
      visibleFor,
      at,
    }: { eventId: string; staffMemberId: string; visibleFor: string; at: Date },
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO event_attendances (event_id, staff_member_id, visible_for, chosen_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (event_id, staff_member_id) DO UPDATE SET visible_for = EXCLUDED.visible_for, chosen_at = EXCLUDED.chosen_at`,
      [eventId, staffMemberId, visibleFor, at],
    );
  }

  /** Forgets that the person is there. */
  async leave(tx: TransactionHandle, eventId: string, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM event_attendances WHERE event_id = $1 AND staff_member_id = $2`, [
      eventId,
      staffMemberId,
    ]);
  }

  /** The person's own attendances of the events. */
  listOwn(
    handle: DatabaseHandle,
    staffMemberId: string,
    eventIds: readonly string[],
  ): Promise<{ eventId: string; visibleFor: EventVisibility }[]> {
    return rows(
      handle,
      `SELECT event_id AS "eventId", visible_for AS "visibleFor" FROM event_attendances WHERE staff_member_id = $1 AND event_id = ANY($2)`,
      [staffMemberId, eventIds],
    );
  }

  /**
   * At which published events that are not over the person and the others are visible to each other, by begin; an empty list for none.
   */
  listMeetings(
    handle: DatabaseHandle,
    staffMemberId: string,
    otherIds: readonly string[],
    now: Date,
  ): Promise<{ eventId: string; otherId: string }[]> {
    return rows(
      handle,
      `SELECT e.id AS "eventId", other.staff_member_id AS "otherId"
       FROM event_attendances own JOIN event_attendances other ON other.event_id = own.event_id AND other.staff_member_id <> own.staff_member_id
       JOIN events e ON e.id = own.event_id
       WHERE own.staff_member_id = $1 AND other.staff_member_id = ANY($2) AND e.state = 'PUBLISHED' AND e.ends_at > $3
         AND ${visible('other', 'own')} AND ${visible('own', 'other')}
       ORDER BY e.starts_at, e.id`,
      [staffMemberId, otherIds, now],
    );
  }

  /** Those of the pairs of people who both say to be at their event. */
  listBothThere(
    handle: DatabaseHandle,
    pairs: readonly { eventId: string; oneId: string; otherId: string }[],
  ): Promise<{ eventId: string; oneId: string; otherId: string }[]> {
    return rows(
      handle,
      `SELECT pair.event_id AS "eventId", pair.one_id AS "oneId", pair.other_id AS "otherId"
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS pair (event_id, one_id, other_id)
       JOIN event_attendances one ON one.event_id = pair.event_id AND one.staff_member_id = pair.one_id
       JOIN event_attendances other ON other.event_id = pair.event_id AND other.staff_member_id = pair.other_id`,
      [pairs.map(({ eventId }) => eventId), pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)],
    );
  }

  /** Ids of the breaks, and of the time beside the programme, of published events, by begin. */
  listMeetingPlaces(
    handle: DatabaseHandle,
    eventIds: readonly string[],
  ): Promise<{ eventId: string; talkId: string }[]> {
    return rows(
      handle,
      `SELECT t.event_id AS "eventId", t.id AS "talkId" FROM talks t JOIN events e ON e.id = t.event_id
       WHERE t.event_id = ANY($1) AND t.kind <> 'TALK' AND t.state <> 'CANCELLED' AND e.state = 'PUBLISHED' ORDER BY t.starts_at, t.id`,
      [eventIds],
    );
  }

  /** Marks a talk; does nothing when it is marked. */
  async bookmark(tx: TransactionHandle, talkId: string, staffMemberId: string, at: Date): Promise<void> {
    await rows(
      tx,
      `INSERT INTO talk_bookmarks (talk_id, staff_member_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [talkId, staffMemberId, at],
    );
  }

  async removeBookmark(tx: TransactionHandle, talkId: string, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM talk_bookmarks WHERE talk_id = $1 AND staff_member_id = $2`, [
      talkId,
      staffMemberId,
    ]);
  }

  /** Those of the talks that the person has marked. */
  async listBookmarked(handle: DatabaseHandle, staffMemberId: string, talkIds: readonly string[]): Promise<string[]> {
    const found = await rows<{ talkId: string }>(
      handle,
      `SELECT talk_id AS "talkId" FROM talk_bookmarks WHERE staff_member_id = $1 AND talk_id = ANY($2)`,
      [staffMemberId, talkIds],
    );
    return found.map(({ talkId }) => talkId);
  }

  /** Talks of events that are not over which the person has marked, or speaks at: by begin, then id, after the keyset (startsAt, id). */
  listProgramme(
    handle: DatabaseHandle,
    staffMemberId: string,
    now: Date,
    after: Keyset | undefined,
    limit: number,
  ): Promise<{ talkId: string; startsAt: Date }[]> {
    return rows(
      handle,
      `SELECT t.id AS "talkId", t.starts_at AS "startsAt" FROM talks t JOIN events e ON e.id = t.event_id
       WHERE (t.id IN (SELECT talk_id FROM talk_bookmarks WHERE staff_member_id = $1)
              OR t.id IN (SELECT talk_id FROM talk_speakers WHERE staff_member_id = $1 AND confirmed_at IS NOT NULL))
         AND e.ends_at > $2 AND ($3::timestamptz IS NULL OR (t.starts_at, t.id) > ($3, $4::uuid))
       ORDER BY t.starts_at, t.id LIMIT $5`,
      [staffMemberId, now, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Forgets who was at events that ended before the instant; returns how many. */
  forgetBefore(tx: TransactionHandle, instant: Date): Promise<number> {
    const statement = `DELETE FROM event_attendances a USING events e WHERE e.id = a.event_id AND e.ends_at < $1`;
    return affected(tx, statement, [instant]);
  }

  /** Forgets all that the person has marked and where the person will be. */
  async forgetPerson(tx: TransactionHandle, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM event_attendances WHERE staff_member_id = $1`, [staffMemberId]);
    await affected(tx, `DELETE FROM talk_bookmarks WHERE staff_member_id = $1`, [staffMemberId]);
  }
}
