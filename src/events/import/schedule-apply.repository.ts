import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { affected, rows } from '../../platform/database/sql.js';

/** The stored entry of a line as columns. */
const ENTRIES = `
  FROM schedule_changes c
  CROSS JOIN LATERAL jsonb_to_record(c.entry) AS e(guid text, code text, kind text, type text, title text, subtitle text, abstract text, description text,
    "startsAt" timestamptz, "endsAt" timestamptz, room text, track text, language text, url text, state text, extras jsonb, speakers jsonb, links jsonb)`;

const FIELDS = `guid, code, kind, type, title, subtitle, abstract, description, starts_at, ends_at, room, track, language, url, extras`;
const VALUES = `e.guid, e.code, e.kind, e.type, e.title, e.subtitle, e.abstract, e.description, e."startsAt", e."endsAt", e.room, e.track, e.language, e.url, e.extras`;

/** Carries out stored plans: a few statements, however many slots a plan has. */
@Injectable()
export class ScheduleApplyRepository {
  /** Stores the slots that are new. */
  async insertAdded(tx: TransactionHandle, importId: string, at: Date): Promise<void> {
    await rows(
      tx,
      `INSERT INTO talks (${FIELDS}, id, event_id, source, state, withdrawn_at, created_at, changed_at)
       SELECT ${VALUES}, c.talk_id, i.event_id, i.source, e.state, CASE WHEN e.state = 'CANCELLED' THEN $2::timestamptz END, $2, $2
       ${ENTRIES} JOIN schedule_imports i ON i.id = c.import_id WHERE c.import_id = $1 AND c.kind = 'ADDED'`,
      [importId, at],
    );
  }

  /**
   * Writes the slots that are different. In an `announced` programme another time or room counts as moved. What was
   * cancelled here stays cancelled; what its file had withdrawn comes back with it. Returns the ids of those whose listeners have to know: other time
   * or room, cancelled now, or back.
   */
  async updateChanged(
    tx: TransactionHandle,
    importId: string,
    { at, announced }: { at: Date; announced: boolean },
  ): Promise<string[]> {
    const moves = `(t.starts_at, t.ends_at, t.room) IS DISTINCT FROM (e."startsAt", e."endsAt", e.room)`;
    const ends = `(e.state = 'CANCELLED' AND t.state <> 'CANCELLED')`;
    const returns = `(e.state <> 'CANCELLED' AND t.state = 'CANCELLED' AND t.withdrawn_at IS NOT NULL)`;
    const stays = `(t.state = 'CANCELLED' AND NOT ${returns})`;
    const found = await rows<{ id: string }>(
      tx,
      `WITH difference AS (
         SELECT t.id, c.position, (${moves} AND NOT ${stays}) OR ${ends} OR ${returns} AS matters
         ${ENTRIES} JOIN talks t ON t.id = c.talk_id WHERE c.import_id = $1 AND c.kind IN ('MOVED', 'CHANGED')
       ), written AS (
         UPDATE talks t SET (${FIELDS}) = (${VALUES}), source = CASE WHEN t.source IS NULL THEN NULL ELSE i.source END,
           sequence = t.sequence + (${moves} OR ${ends} OR ${returns})::int,
           state = CASE WHEN ${ends} THEN 'CANCELLED' WHEN ${stays} THEN t.state WHEN $3 AND ${moves} THEN 'MOVED' WHEN ${returns} THEN 'SCHEDULED' ELSE t.state END,
           withdrawn_at = CASE WHEN ${ends} THEN $2::timestamptz WHEN ${returns} THEN NULL ELSE t.withdrawn_at END,
           last_moved_at = CASE WHEN $3 AND ${moves} THEN $2::timestamptz ELSE t.last_moved_at END,
           version = t.version + 1, search_version = t.search_version + 1, changed_at = $2::timestamptz
         ${ENTRIES} JOIN schedule_imports i ON i.id = c.import_id
         WHERE c.import_id = $1 AND c.kind IN ('MOVED', 'CHANGED') AND t.id = c.talk_id
       )
       SELECT id FROM difference WHERE matters ORDER BY position`,
      [importId, at, announced],
    );
    return found.map(({ id }) => id);
  }

  /** Cancels what the file has no more; returns the ids. */
  async withdrawGone(tx: TransactionHandle, importId: string, at: Date): Promise<string[]> {
    const gone = await rows<{ id: string }>(
      tx,
      `UPDATE talks t SET state = 'CANCELLED', withdrawn_at = $2, sequence = t.sequence + 1, version = t.version + 1,
         search_version = t.search_version + 1, changed_at = $2
       FROM schedule_changes c WHERE c.import_id = $1 AND c.kind = 'GONE' AND t.id = c.talk_id AND t.state <> 'CANCELLED' RETURNING t.id`,
      [importId, at],
    );
    return gone.map(({ id }) => id);
  }

  /** Brings the speakers of new and changed slots to what the plan says; who says to be one of them goes with the id. */
  async writeSpeakers(tx: TransactionHandle, importId: string): Promise<void> {
    await affected(
      tx,
      `DELETE FROM talk_speakers s USING schedule_changes c
       WHERE c.import_id = $1 AND c.kind IN ('MOVED', 'CHANGED') AND s.talk_id = c.talk_id
         AND NOT c.entry->'speakers' @> jsonb_build_array(jsonb_build_object('id', s.id))`,
      [importId],
    );
    await rows(
      tx,
      `INSERT INTO talk_speakers (id, talk_id, position, name, external_id)
       SELECT (speaker->>'id')::uuid, c.talk_id, number - 1, speaker->>'name', speaker->>'externalId'
       FROM schedule_changes c CROSS JOIN LATERAL jsonb_array_elements(c.entry->'speakers') WITH ORDINALITY AS part (speaker, number)
       WHERE c.import_id = $1
       ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, name = EXCLUDED.name, external_id = EXCLUDED.external_id
         WHERE talk_speakers.talk_id = EXCLUDED.talk_id`,
      [importId],
    );
  }

  /** Puts the links of the plan in the place of those that an import brought; what people added here stays behind them. */
  async writeLinks(tx: TransactionHandle, importId: string): Promise<void> {
    await affected(
      tx,
      `DELETE FROM talk_materials m USING schedule_changes c
       WHERE c.import_id = $1 AND c.kind IN ('MOVED', 'CHANGED') AND m.talk_id = c.talk_id AND m.imported`,
      [importId],
    );
    const links = await rows<{ talkId: string; position: number; url: string; title: string | null; role: string }>(
      tx,
      `SELECT c.talk_id AS "talkId", (number - 1)::int AS position, link->>'url' AS url, link->>'title' AS title, link->>'role' AS role
       FROM schedule_changes c CROSS JOIN LATERAL jsonb_array_elements(c.entry->'links') WITH ORDINALITY AS part (link, number)
       WHERE c.import_id = $1`,
      [importId],
    );
    await rows(
      tx,
      `INSERT INTO talk_materials (id, talk_id, position, url, title, role, imported)
       SELECT id, "talkId", position, url, title, role, true
       FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, "talkId" uuid, position int, url text, title text, role text)`,
      [JSON.stringify(links.map((link) => ({ id: newId(), ...link })))],
    );
  }

  /** The ids of all slots that the plan changes, in its order. */
  async listTalkIds(tx: TransactionHandle, importId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `SELECT talk_id AS id FROM schedule_changes WHERE import_id = $1 AND talk_id IS NOT NULL ORDER BY position`,
      [importId],
    );
    return found.map(({ id }) => id);
  }
}
