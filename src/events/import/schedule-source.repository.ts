import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';

/** An address from which the programme of an event is fetched again, as it is read. */
export interface ScheduleSourceView {
  readonly eventId: string;
  readonly url: string;
  /** When it was last fetched, well or not; null before the first time. */
  readonly fetchedAt: Date | null;
  /** Why that failed, in German; null when it did not. */
  readonly problem: string | null;
  /** SHA-256 of the file that was last imported. */
  readonly contentHash: string | null;
}

const VIEW = `
  SELECT event_id AS "eventId", url, fetched_at AS "fetchedAt", problem, content_hash AS "contentHash" FROM schedule_sources`;

/** All SQL of the remembered addresses. */
@Injectable()
export class ScheduleSourceRepository {
  /** The address of an event; undefined when none is remembered. */
  find(handle: DatabaseHandle, eventId: string): Promise<ScheduleSourceView | undefined> {
    return firstRow(handle, `${VIEW} WHERE event_id = $1`, [eventId]);
  }

  /** Remembers an address in place of the one before; nothing has been fetched from it. */
  async save(tx: TransactionHandle, eventId: string, url: string, by: string, at: Date): Promise<void> {
    await affected(
      tx,
      `INSERT INTO schedule_sources (event_id, url, remembered_by, remembered_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (event_id) DO UPDATE SET url = $2, remembered_by = $3, remembered_at = $4, fetched_at = NULL, problem = NULL, content_hash = NULL`,
      [eventId, url, by, at],
    );
  }

  /** Forgets the address; returns whether there was one. */
  async remove(tx: TransactionHandle, eventId: string): Promise<boolean> {
    return (await affected(tx, `DELETE FROM schedule_sources WHERE event_id = $1`, [eventId])) === 1;
  }

  /** Notes what came of fetching, unless another address has been remembered meanwhile. */
  async note(
    tx: TransactionHandle,
    { eventId, url }: ScheduleSourceView,
    outcome: { at: Date; problem: string | null; contentHash: string | null },
  ): Promise<void> {
    await affected(
      tx,
      `UPDATE schedule_sources SET fetched_at = $3, problem = $4, content_hash = coalesce($5, content_hash) WHERE event_id = $1 AND url = $2`,
      [eventId, url, outcome.at, outcome.problem, outcome.contentHash],
    );
  }

  /** Events that are neither cancelled nor over and have an address. */
  async listDueEventIds(handle: DatabaseHandle, now: Date): Promise<string[]> {
    const due = await rows<{ id: string }>(
      handle,
      `SELECT e.id FROM schedule_sources s JOIN events e ON e.id = s.event_id WHERE e.state <> 'CANCELLED' AND e.ends_at > $1 ORDER BY e.id`,
      [now],
    );
    return due.map(({ id }) => id);
  }
}
