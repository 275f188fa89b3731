import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import type { ScheduleImportStep } from './schedule-import.enums.js';
import type { ChangeKind, PlannedChange, PresentTalk, SchedulePlan } from './schedule-plan.model.js';
import type { ScheduleChangeView, ScheduleImportView } from './schedule-import.view.js';

const VIEW = `
  SELECT i.id, i.event_id AS "eventId", i.requested_by AS "requestedBy", i.upload_id AS "uploadId", i.url, i.state, i.step, i.problem,
         i.format, i.source, i.title, i.unchanged, i.base_hash AS "baseHash", i.content_hash AS "contentHash", i.created_at AS "createdAt",
         i.applied_at AS "appliedAt"
  FROM schedule_imports i`;

/** A text in the one form that instants have in programmes. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** An import to be stored. */
export interface NewImport {
  readonly id: string;
  readonly eventId: string;
  readonly requestedBy: string | null;
  readonly uploadId: string | null;
  readonly url: string | null;
  readonly createdAt: Date;
}

/** What is known of the file and the event once a plan is made. */
export interface PlanHead {
  readonly format: string;
  readonly source: string;
  readonly title: string | null;
  readonly baseHash: string;
  readonly contentHash: string;
}

/** All SQL of the imports and their plans. */
@Injectable()
export class ScheduleImportRepository {
  /** The import with the id; undefined when there is none. */
  find(handle: DatabaseHandle, id: string): Promise<ScheduleImportView | undefined> {
    return firstRow(handle, `${VIEW} WHERE i.id = $1`, [id]);
  }

  /** The same, locked against other changes until the end of the transaction. */
  lock(tx: TransactionHandle, id: string): Promise<ScheduleImportView | undefined> {
    return firstRow(tx, `${VIEW} WHERE i.id = $1 FOR UPDATE`, [id]);
  }

  /** Stores an import whose plan is to be made. */
  async insert(tx: TransactionHandle, scheduleImport: NewImport): Promise<void> {
    const { id, eventId, requestedBy, uploadId, url, createdAt } = scheduleImport;
    await rows(
      tx,
      `INSERT INTO schedule_imports (id, event_id, requested_by, upload_id, url, state, created_at) VALUES ($1, $2, $3, $4, $5, 'PLANNING', $6)`,
      [id, eventId, requestedBy, uploadId, url, createdAt],
    );
  }

  /** Says what is being done for the plan. */
  async setStep(tx: TransactionHandle, id: string, step: ScheduleImportStep): Promise<void> {
    await affected(tx, `UPDATE schedule_imports SET step = $2 WHERE id = $1 AND state = 'PLANNING'`, [id, step]);
  }

  /** PLANNING → PLANNED with the plan; returns whether it was PLANNING. */
  async storePlan(tx: TransactionHandle, id: string, head: PlanHead, plan: SchedulePlan): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE schedule_imports SET state = 'PLANNED', format = $2, source = $3, title = $4, base_hash = $5, content_hash = $6,
         unchanged = $7 WHERE id = $1 AND state = 'PLANNING'`,
      [id, head.format, head.source, head.title, head.baseHash, head.contentHash, plan.unchanged],
    );
    if (done === 0) return false;
    await rows(
      tx,
      `INSERT INTO schedule_changes (import_id, position, kind, talk_id, title, starts_at, ends_at, room, place, reason, fields, entry)
       SELECT $1, c.position, c.kind, c."talkId", c.title, c."startsAt", c."endsAt", c.room, c.place, c.reason, c.fields, nullif(c.entry, 'null')
       FROM jsonb_to_recordset($2::jsonb) AS c(position int, kind text, "talkId" uuid, title text, "startsAt" timestamptz, "endsAt" timestamptz,
         room text, place text, reason text, fields jsonb, entry jsonb)`,
      [id, JSON.stringify(plan.changes.map((change: PlannedChange, index) => ({ position: index + 1, ...change })))],
    );
    return true;
  }

  /** PLANNING → FAILED with a German sentence. */
  async fail(tx: TransactionHandle, id: string, problem: string): Promise<void> {
    await affected(
      tx,
      `UPDATE schedule_imports SET state = 'FAILED', problem = $2 WHERE id = $1 AND state = 'PLANNING'`,
      [id, problem],
    );
  }

  /** PLANNED → APPLIED; returns whether it was PLANNED. */
  async setApplied(tx: TransactionHandle, id: string, at: Date): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE schedule_imports SET state = 'APPLIED', applied_at = $2 WHERE id = $1 AND state = 'PLANNED'`,
      [id, at],
    );
    return done === 1;
  }

  /** How many lines the plan has of each kind; kinds without any are left out. */
  async countChanges(handle: DatabaseHandle, id: string): Promise<Partial<Record<ChangeKind, number>>> {
    const counts = await rows<{ kind: ChangeKind; count: number }>(
      handle,
      `SELECT kind, count(*)::int AS count FROM schedule_changes WHERE import_id = $1 GROUP BY kind`,
      [id],
    );
    return Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));
  }

  /** Lines of the plan in their order after a position, at most `limit`; of some kinds only, an empty list is no condition. */
  listChanges(
    handle: DatabaseHandle,
    id: string,
    kinds: readonly string[],
    afterPosition: number,
    limit: number,
  ): Promise<ScheduleChangeView[]> {
    return rows(
      handle,
      `SELECT position, kind, talk_id AS "talkId", title, starts_at AS "startsAt", ends_at AS "endsAt", room, place, reason, fields
       FROM schedule_changes WHERE import_id = $1 AND ($2::text[] = '{}' OR kind = ANY($2)) AND position > $3 ORDER BY position LIMIT $4`,
      [id, kinds, afterPosition, limit],
    );
  }

  /** All slots of an event as an import looks at them, by id. */
  listTalks(handle: DatabaseHandle, eventId: string): Promise<PresentTalk[]> {
    return rows(
      handle,
      `SELECT t.id, t.source, t.guid, t.code, t.kind, t.type, t.title, t.subtitle, t.abstract, t.description, ${instant('t.starts_at')} AS "startsAt",
              ${instant('t.ends_at')} AS "endsAt", t.room, t.track, t.language, t.url, t.state, t.withdrawn_at IS NOT NULL AS "isWithdrawn", t.extras,
              t.version, coalesce(s.speakers, '[]') AS speakers, coalesce(m.links, '[]') AS links,
              ARRAY(SELECT o.url FROM talk_materials o WHERE o.talk_id = t.id AND NOT o.imported) AS "ownUrls"
       FROM talks t
       LEFT JOIN (SELECT talk_id, json_agg(json_build_object('id', id, 'name', name, 'externalId', external_id,
                    'isClaimed', staff_member_id IS NOT NULL) ORDER BY position, id) AS speakers
                  FROM talk_speakers WHERE talk_id IN (SELECT id FROM talks WHERE event_id = $1) GROUP BY talk_id) s ON s.talk_id = t.id
       LEFT JOIN (SELECT talk_id, json_agg(json_build_object('url', url, 'title', title, 'role', role) ORDER BY position, id) AS links
                  FROM talk_materials WHERE imported AND talk_id IN (SELECT id FROM talks WHERE event_id = $1) GROUP BY talk_id) m ON m.talk_id = t.id
       WHERE t.event_id = $1 ORDER BY t.id`,
      [eventId],
    );
  }

  /** Removes the imports that were begun before an instant. */
  async removeOlderThan(tx: TransactionHandle, instantBefore: Date): Promise<void> {
    await affected(tx, `DELETE FROM schedule_imports WHERE created_at < $1`, [instantBefore]);
  }
}
