import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import type { SearchEngineName } from '../engine/search-engine.js';

/** One that has not got on for so long was given up, by a process that was ended for instance. */
const GIVEN_UP_MINUTES = 5;

/**
 * Which index is being made anew. Whoever writes to the indexes of an engine holds a shared lock to the end of the transaction;
 * whoever begins or ends a rebuild holds it alone, so that no write is under way then.
 */
@Injectable()
export class IndexBuildRepository {
  /** Takes the shared lock and gives the id of the rebuild that is under way, if there is one. */
  async findForWriting(tx: TransactionHandle, engine: SearchEngineName): Promise<string | undefined> {
    await rows(tx, `SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))`, [lockOf(engine)]);
    return (await firstRow<{ id: string }>(tx, `SELECT id FROM search_index_builds WHERE engine = $1`, [engine]))?.id;
  }

  /** Waits until nobody writes, and lets nobody write to the end of the transaction. */
  async lock(tx: TransactionHandle, engine: SearchEngineName): Promise<void> {
    await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [lockOf(engine)]);
  }

  /** Notes that a rebuild begins, in the place of one that was begun before. */
  async start(tx: TransactionHandle, engine: SearchEngineName, id: string, now: Date): Promise<void> {
    await affected(
      tx,
      `INSERT INTO search_index_builds (engine, id, touched_at) VALUES ($1, $2, $3)
       ON CONFLICT (engine) DO UPDATE SET id = EXCLUDED.id, touched_at = EXCLUDED.touched_at`,
      [engine, id, now],
    );
  }

  /** Notes that it gets on. False when it is not the one under way any more. */
  async touch(tx: TransactionHandle, id: string, now: Date): Promise<boolean> {
    return (await affected(tx, `UPDATE search_index_builds SET touched_at = $2 WHERE id = $1`, [id, now])) === 1;
  }

  /** Notes that it has ended. False when it is not the one under way any more. */
  async end(tx: TransactionHandle, id: string): Promise<boolean> {
    return (await affected(tx, `DELETE FROM search_index_builds WHERE id = $1`, [id])) === 1;
  }

  /** Whether the rebuild that was begun has got on lately or was given up; undefined when there is none. */
  async findProgress(
    handle: DatabaseHandle,
    engine: SearchEngineName,
    now: Date,
  ): Promise<'UNDER_WAY' | 'GIVEN_UP' | undefined> {
    const found = await firstRow<{ gotOn: boolean }>(
      handle,
      `SELECT touched_at > $2::timestamptz - interval '${GIVEN_UP_MINUTES} minutes' AS "gotOn"
       FROM search_index_builds WHERE engine = $1`,
      [engine, now],
    );
    return found && (found.gotOn ? 'UNDER_WAY' : 'GIVEN_UP');
  }
}

function lockOf(engine: SearchEngineName): string {
  return `index-writers:${engine}`;
}
