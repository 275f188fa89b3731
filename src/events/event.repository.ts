import { Injectable } from '@nestjs/common';
import type { Keyset } from '../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, rows } from '../platform/database/sql.js';
import { EventPeriod, type EventState } from './event.enums.js';
import type { EventFields, EventView } from './event.view.js';

const VIEW = `
  SELECT e.id, e.kind, e.title, e.description, e.starts_on::text AS "startsOn", e.ends_on::text AS "endsOn", e.time_zone AS "timeZone",
         e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.place, e.latitude, e.longitude, e.online_url AS "onlineUrl", e.url, e.organiser,
         e.jobcenter_id AS "jobcenterId", e.registration_from::text AS "registrationFrom", e.registration_until::text AS "registrationUntil",
         e.registration_url AS "registrationUrl", e.review, e.state, e.version, e.search_version AS "searchVersion", e.sequence,
         e.created_at AS "createdAt", e.changed_at AS "changedAt", e.published_at AS "publishedAt", e.cancelled_at AS "cancelledAt", e.demo,
         ARRAY(SELECT o.staff_member_id FROM event_organisers o WHERE o.event_id = e.id ORDER BY o.rank) AS "organiserIds"
  FROM events e`;

/** What stands behind each other in the statements that write. */
const valuesOf = (fields: EventFields): unknown[] => [
  fields.kind,
  fields.title,
  fields.description,
  fields.startsOn,
  fields.endsOn,
  fields.timeZone,
  fields.place,
  fields.latitude,
  fields.longitude,
  fields.onlineUrl,
  fields.url,
  fields.organiser,
  fields.registrationFrom,
  fields.registrationUntil,
  fields.registrationUrl,
  fields.review,
];
const COLUMNS = `kind, title, description, starts_on, ends_on, time_zone, place, latitude, longitude, online_url, url, organiser,
  registration_from, registration_until, registration_url, review`;
const VALUES = `$1, $2, $3, $4::date, $5::date, $6::text, $7::text, $8::float8, $9::float8, $10::text, $11, $12, $13::date, $14::date, $15, $16`;
const BOUNDS = `$4::date::timestamp AT TIME ZONE $6::text, ($5::date + 1)::timestamp AT TIME ZONE $6::text`;

/** An event to be stored. */
export interface NewEvent {
  readonly id: string;
  readonly jobcenterId: string;
  readonly createdAt: Date;
  readonly demo?: boolean;
}

/** Which events to list. */
export interface EventSelection {
  readonly period: EventPeriod;
  /** Codes; an empty list is no condition. */
  readonly kinds: readonly string[];
  /** Only events that the person organises. */
  readonly organisedBy: string | null;
  /** Whose drafts are listed too: those of one person, or of everybody. */
  readonly draftsOf: string | 'EVERYBODY';
  readonly now: Date;
}

/** All SQL of the events. */
@Injectable()
export class EventRepository {
  /** The events with the ids, in no order; unknown ids are left out. */
  findByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<EventView[]> {
    return rows<EventView>(handle, `${VIEW} WHERE e.id = ANY($1)`, [ids]);
  }

  /** Locks the event against other changes until the end of the transaction and reads it; undefined when there is none. */
  async lock(tx: TransactionHandle, id: string): Promise<EventView | undefined> {
    await rows(tx, `SELECT id FROM events WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    return (await this.findByIds(tx, [id]))[0];
  }

  /** Upcoming: by begin, then id, after the keyset (startsAt, id). Past: the latest end first, then by id, after (endsAt, id). */
  list(
    handle: DatabaseHandle,
    { period, kinds, organisedBy, draftsOf, now }: EventSelection,
    after: Keyset | undefined,
    limit: number,
  ): Promise<EventView[]> {
    const isUpcoming = period === EventPeriod.UPCOMING;
    const column = isUpcoming ? 'e.starts_at' : 'e.ends_at';
    const [direction, beyond] = isUpcoming ? ['ASC', '>'] : ['DESC', '<'];
    return rows<EventView>(
      handle,
      `${VIEW}
       WHERE e.ends_at ${isUpcoming ? '>' : '<='} $1 AND ($2::text[] = '{}' OR e.kind = ANY($2))
         AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM event_organisers o WHERE o.event_id = e.id AND o.staff_member_id = $3))
         AND (e.state <> 'DRAFT' OR $4 = 'EVERYBODY' OR EXISTS (SELECT 1 FROM event_organisers o WHERE o.event_id = e.id AND o.staff_member_id::text = $4))
         AND ($5::timestamptz IS NULL OR (${column}, e.id) ${beyond} ($5, $6::uuid))
       ORDER BY ${column} ${direction}, e.id ${direction} LIMIT $7`,
      [now, kinds, organisedBy, draftsOf, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Ids of all that are published, in the order of the ids: at most `limit` after `afterId`. */
  async listPublishedIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT id FROM events WHERE state = 'PUBLISHED' AND id > $1 ORDER BY id LIMIT $2`,
      [afterId, limit],
    );
    return found.map(({ id }) => id);
  }

  /** Raises the search version of all published events of the kinds; returns their ids. */
  async raiseSearchVersions(tx: TransactionHandle, kinds: readonly string[]): Promise<string[]> {
    const raised = await rows<{ id: string }>(
      tx,
      `WITH raised AS (UPDATE events SET search_version = search_version + 1
         WHERE state = 'PUBLISHED' AND kind = ANY($1) RETURNING id)
       SELECT id FROM raised`,
      [kinds],
    );
    return raised.map(({ id }) => id);
  }

  /** Stores a draft of version 1 without organisers. */
  async insert(tx: TransactionHandle, event: NewEvent, fields: EventFields): Promise<void> {
    await rows(
      tx,
      `INSERT INTO events (${COLUMNS}, starts_at, ends_at, id, jobcenter_id, state, created_at, changed_at, demo)
       VALUES (${VALUES}, ${BOUNDS}, $17, $18, 'DRAFT', $19, $19, $20)`,
      [...valuesOf(fields), event.id, event.jobcenterId, event.createdAt, event.demo ?? false],
    );
  }

  /** Writes the fields and raises version, search version and, if dates or place are others, the sequence; returns whether it was of the expected version. */
  async update(
    tx: TransactionHandle,
    change: { id: string; expectedVersion: number; changedAt: Date },
    fields: EventFields,
  ): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE events SET (${COLUMNS}, starts_at, ends_at) = (${VALUES}, ${BOUNDS}),
         sequence = sequence + ((starts_on, ends_on, time_zone, place, online_url) IS DISTINCT FROM ($4::date, $5::date, $6::text, $7::text, $10::text))::int,
         version = version + 1, search_version = search_version + 1, changed_at = $19
       WHERE id = $17 AND version = $18`,
      [...valuesOf(fields), change.id, change.expectedVersion, change.changedAt],
    );
    return done === 1;
  }

  /** Puts others in the place of the organisers; the order of the ids is theirs. */
  async setOrganisers(tx: TransactionHandle, eventId: string, staffMemberIds: readonly string[]): Promise<void> {
    await affected(tx, `DELETE FROM event_organisers WHERE event_id = $1`, [eventId]);
    await rows(
      tx,
      `INSERT INTO event_organisers (event_id, staff_member_id, rank) SELECT $1, id, rank - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS organiser (id, rank)`,
      [eventId, staffMemberIds],
    );
  }

  /** Deletes a draft with its programme, its imports and its remembered address; returns whether it was a draft of the version. */
  async deleteDraft(tx: TransactionHandle, id: string, expectedVersion: number): Promise<boolean> {
    const done = await affected(tx, `DELETE FROM events WHERE id = $1 AND version = $2 AND state = 'DRAFT'`, [
      id,
      expectedVersion,
    ]);
    return done === 1;
  }

  /** DRAFT → PUBLISHED, or PUBLISHED → CANCELLED; returns whether it was in the state and of the version. */
  async setState(
    tx: TransactionHandle,
    change: { id: string; expectedVersion: number; from: EventState; to: EventState; at: Date },
  ): Promise<boolean> {
    const stamp = change.to === 'PUBLISHED' ? 'published_at' : 'cancelled_at';
    const done = await affected(
      tx,
      `UPDATE events SET state = $4, ${stamp} = $5, changed_at = $5, version = version + 1, search_version = search_version + 1, sequence = sequence + ($4 = 'CANCELLED')::int
       WHERE id = $1 AND version = $2 AND state = $3`,
      [change.id, change.expectedVersion, change.from, change.to, change.at],
    );
    return done === 1;
  }

  /** The days on which the events have slots, in the time zone of each; without those that have none. */
  async listDays(handle: DatabaseHandle, eventIds: readonly string[]): Promise<{ eventId: string; days: string[] }[]> {
    return rows(
      handle,
      `SELECT day."eventId", array_agg(day.held_on ORDER BY day.held_on) AS days
       FROM (SELECT DISTINCT t.event_id AS "eventId", (t.starts_at AT TIME ZONE e.time_zone)::date::text AS held_on
             FROM talks t JOIN events e ON e.id = t.event_id WHERE t.event_id = ANY($1)) day
       GROUP BY day."eventId"`,
      [eventIds],
    );
  }
}
