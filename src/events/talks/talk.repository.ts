import { Injectable } from '@nestjs/common';
import type { Keyset } from '../../kernel/page.js';
import { newId } from '../../kernel/ids.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, rows } from '../../platform/database/sql.js';
import type { TalkMaterialRole } from './talk.enums.js';
import type { TalkFields, TalkView } from './talk.view.js';

/** One statement for a whole view. */
const VIEW = `
  SELECT t.id, t.event_id AS "eventId", t.kind, t.source, t.guid, t.code, t.type, t.title, t.subtitle, t.abstract, t.description,
         t.starts_at AS "startsAt", t.ends_at AS "endsAt", t.room, t.track, t.language, t.url, t.state, t.sequence, t.last_moved_at AS "lastMovedAt",
         t.extras, t.version, t.search_version AS "searchVersion", t.created_at AS "createdAt", t.changed_at AS "changedAt",
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'externalId', s.external_id, 'staffMemberId', s.staff_member_id,
                   'confirmed', s.confirmed_at IS NOT NULL) ORDER BY s.position, s.id), '[]') FROM talk_speakers s WHERE s.talk_id = t.id) AS speakers,
         (SELECT coalesce(json_agg(json_build_object('id', m.id, 'url', m.url, 'title', m.title, 'role', m.role, 'imported', m.imported) ORDER BY m.position, m.id), '[]')
          FROM talk_materials m WHERE m.talk_id = t.id) AS materials,
         json_build_object('id', e.id, 'state', e.state, 'startsOn', e.starts_on, 'endsOn', e.ends_on, 'timeZone', e.time_zone,
           'organiserIds', ARRAY(SELECT o.staff_member_id FROM event_organisers o WHERE o.event_id = e.id ORDER BY o.rank)) AS event
  FROM talks t JOIN events e ON e.id = t.event_id`;

const FIELDS = `kind, title, subtitle, abstract, description, starts_at, ends_at, room, track, language, url`;
const VALUES = `$1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8::text, $9, $10, $11`;
const valuesOf = (fields: TalkFields): unknown[] => [
  fields.kind,
  fields.title,
  fields.subtitle,
  fields.abstract,
  fields.description,
  fields.startsAt,
  fields.endsAt,
  fields.room,
  fields.track,
  fields.language,
  fields.url,
];

/** A speaker to be stored; one with the id of a stored speaker keeps who has confirmed to be that person. */
export interface NewSpeaker {
  readonly id?: string;
  readonly name: string;
}

/** A material that people add here. */
export interface NewMaterial {
  readonly url: string;
  readonly title: string | null;
  readonly role: TalkMaterialRole;
}

/** All SQL of the talks, their speakers and materials. */
@Injectable()
export class TalkRepository {
  /** The talks with the ids, in no order; unknown ids are left out. */
  findByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<TalkView[]> {
    return rows<TalkView>(handle, `${VIEW} WHERE t.id = ANY($1)`, [ids]);
  }

  /** Locks the talk, and the state of its event, against other changes until the end of the transaction and reads it; undefined when there is none. */
  async lock(tx: TransactionHandle, id: string): Promise<TalkView | undefined> {
    // The event first, as whoever cancels it does.
    await rows(tx, `SELECT id FROM events WHERE id = (SELECT event_id FROM talks WHERE id = $1) FOR SHARE`, [id]);
    await rows(tx, `SELECT id FROM talks WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    return (await this.findByIds(tx, [id]))[0];
  }

  /** The programme of an event by begin, then id, after the keyset (startsAt, id); of one day in the event's time zone where it is given. */
  listByEvent(
    handle: DatabaseHandle,
    eventId: string,
    on: string | null,
    after: Keyset | undefined,
    limit: number,
  ): Promise<TalkView[]> {
    return rows<TalkView>(
      handle,
      `${VIEW} WHERE t.event_id = $1 AND ($2::date IS NULL OR (t.starts_at AT TIME ZONE e.time_zone)::date = $2)
         AND ($3::timestamptz IS NULL OR (t.starts_at, t.id) > ($3, $4::uuid))
       ORDER BY t.starts_at, t.id LIMIT $5`,
      [eventId, on, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Ids of the talks, breaks left out, of events that are not over at the instant, by id. */
  async listComingIds(handle: DatabaseHandle, now: Date): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT t.id FROM talks t JOIN events e ON e.id = t.event_id WHERE e.ends_at > $1 AND t.kind = 'TALK' ORDER BY t.id`,
      [now],
    );
    return found.map(({ id }) => id);
  }

  /** Ids of all talks that take place at published events, in the order of the ids: at most `limit` after `afterId`. */
  async listFindableIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT t.id FROM talks t JOIN events e ON e.id = t.event_id
       WHERE t.kind = 'TALK' AND t.state <> 'CANCELLED' AND e.state = 'PUBLISHED' AND t.id > $1 ORDER BY t.id LIMIT $2`,
      [afterId, limit],
    );
    return found.map(({ id }) => id);
  }

  /** Has the search index follow a change of the event; returns the ids of its talks. */
  async raiseSearchVersions(tx: TransactionHandle, eventId: string): Promise<string[]> {
    const raised = await rows<{ id: string }>(
      tx,
      `UPDATE talks SET search_version = search_version + 1 WHERE event_id = $1 AND kind = 'TALK' RETURNING id`,
      [eventId],
    );
    return raised.map(({ id }) => id);
  }

  /** Stores a slot of version 1 without speakers and materials. Its own id is its `guid`. */
  async insert(
    tx: TransactionHandle,
    talk: { id: string; eventId: string; createdAt: Date },
    fields: TalkFields,
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO talks (${FIELDS}, id, event_id, guid, state, created_at, changed_at) VALUES (${VALUES}, $12, $13, $12::uuid::text, 'SCHEDULED', $14, $14)`,
      [...valuesOf(fields), talk.id, talk.eventId, talk.createdAt],
    );
  }

  /**
   * Writes the fields and raises version, search version and, if time or room are others, the sequence. With `announced`
   * such a talk counts as moved. Returns whether it was of the expected version.
   */
  async update(
    tx: TransactionHandle,
    change: { id: string; expectedVersion: number; changedAt: Date; announced: boolean },
    fields: TalkFields,
  ): Promise<boolean> {
    const moves = `(starts_at, ends_at, room) IS DISTINCT FROM ($6::timestamptz, $7::timestamptz, $8::text)`;
    const done = await affected(
      tx,
      `UPDATE talks SET (${FIELDS}) = (${VALUES}),
         sequence = sequence + (${moves})::int,
         state = CASE WHEN state <> 'CANCELLED' AND $15 AND ${moves} THEN 'MOVED' ELSE state END,
         last_moved_at = CASE WHEN $15 AND ${moves} THEN $14::timestamptz ELSE last_moved_at END,
         version = version + 1, search_version = search_version + 1, changed_at = $14
       WHERE id = $12 AND version = $13`,
      [...valuesOf(fields), change.id, change.expectedVersion, change.changedAt, change.announced],
    );
    return done === 1;
  }

  /** SCHEDULED or MOVED → CANCELLED; returns whether it was one of these and of the expected version. */
  async cancel(tx: TransactionHandle, change: { id: string; expectedVersion: number; at: Date }): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE talks SET state = 'CANCELLED', sequence = sequence + 1, version = version + 1, search_version = search_version + 1, changed_at = $3
       WHERE id = $1 AND version = $2 AND state <> 'CANCELLED'`,
      [change.id, change.expectedVersion, change.at],
    );
    return done === 1;
  }

  /** Deletes a slot with its speakers, materials and links; returns whether it was of the expected version. */
  async remove(tx: TransactionHandle, id: string, expectedVersion: number): Promise<boolean> {
    return (await affected(tx, `DELETE FROM talks WHERE id = $1 AND version = $2`, [id, expectedVersion])) === 1;
  }

  /** Cancels what an event still has in its programme; returns the ids, an empty list for none. */
  async cancelAllOf(tx: TransactionHandle, eventId: string, at: Date): Promise<string[]> {
    const cancelled = await rows<{ id: string }>(
      tx,
      `UPDATE talks SET state = 'CANCELLED', sequence = sequence + 1, version = version + 1, search_version = search_version + 1, changed_at = $2
       WHERE event_id = $1 AND state <> 'CANCELLED' RETURNING id`,
      [eventId, at],
    );
    return cancelled.map(({ id }) => id);
  }

  /** Puts others in the place of the speakers, in the order given. */
  async setSpeakers(tx: TransactionHandle, talkId: string, speakers: readonly NewSpeaker[]): Promise<void> {
    const ids = speakers.map(({ id }) => id ?? newId());
    await affected(tx, `DELETE FROM talk_speakers WHERE talk_id = $1 AND id <> ALL($2)`, [talkId, ids]);
    await rows(
      tx,
      `INSERT INTO talk_speakers (id, talk_id, position, name)
       SELECT id, $1, position - 1, name FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS speaker (id, name, position)
       ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, name = EXCLUDED.name WHERE talk_speakers.talk_id = EXCLUDED.talk_id`,
      [talkId, ids, speakers.map(({ name }) => name)],
    );
  }

  /** The talk that a speaker speaks at; undefined when there is no such speaker. */
  async findTalkIdOfSpeaker(handle: DatabaseHandle, speakerId: string): Promise<string | undefined> {
    const found = await rows<{ talkId: string }>(
      handle,
      `SELECT talk_id AS "talkId" FROM talk_speakers WHERE id = $1`,
      [speakerId],
    );
    return found[0]?.talkId;
  }

  /** Notes that the person says to be the speaker, unless somebody does already; returns whether it was noted. */
  async claimSpeaker(tx: TransactionHandle, speakerId: string, staffMemberId: string, at: Date): Promise<boolean> {
    const statement = `UPDATE talk_speakers SET staff_member_id = $2, claimed_at = $3 WHERE id = $1 AND staff_member_id IS NULL`;
    return (await affected(tx, statement, [speakerId, staffMemberId, at])) === 1;
  }

  /** Confirms who says to be the speaker; returns whether somebody did and was not confirmed. */
  async confirmSpeaker(tx: TransactionHandle, speakerId: string, at: Date): Promise<boolean> {
    const statement = `UPDATE talk_speakers SET confirmed_at = $2 WHERE id = $1 AND staff_member_id IS NOT NULL AND confirmed_at IS NULL`;
    return (await affected(tx, statement, [speakerId, at])) === 1;
  }

  /** Makes the speaker a mere name again; returns whether it was a person, or claimed to be. */
  async releaseSpeaker(tx: TransactionHandle, speakerId: string): Promise<boolean> {
    const statement = `UPDATE talk_speakers SET staff_member_id = NULL, claimed_at = NULL, confirmed_at = NULL WHERE id = $1 AND staff_member_id IS NOT NULL`;
    return (await affected(tx, statement, [speakerId])) === 1;
  }

  /** Puts others in the place of the materials that people added here, in the order given; imported ones stay, before them. */
  async setMaterials(tx: TransactionHandle, talkId: string, materials: readonly NewMaterial[]): Promise<void> {
    await affected(tx, `DELETE FROM talk_materials WHERE talk_id = $1 AND NOT imported`, [talkId]);
    await rows(
      tx,
      `INSERT INTO talk_materials (id, talk_id, position, url, title, role, imported)
       SELECT id, $1, 999 + position, url, title, role, false
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS material (id, url, title, role, position)`,
      [
        talkId,
        materials.map(() => newId()),
        materials.map(({ url }) => url),
        materials.map(({ title }) => title),
        materials.map(({ role }) => role),
      ],
    );
  }
}
