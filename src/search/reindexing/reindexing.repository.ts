import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow } from '../../platform/database/sql.js';
import type { RebuildStep } from '../upkeep/index-rebuilder.js';
import type { ReindexingRow } from './reindexing.entity.js';

const VIEW = `
  SELECT id, state, attempts, step, done, compared, total, problem, started_at AS "startedAt", ended_at AS "endedAt" FROM reindexings`;

/** An attempt at a rebuild; what it says counts until another one has begun. */
export interface Attempt {
  readonly id: string;
  /** From 1. */
  readonly number: number;
}

/** How far an attempt is, over all indexes. */
export interface AttemptProgress {
  readonly step: RebuildStep;
  /** Documents that are projected. */
  readonly done: number;
  /** Documents that are compared with the database. */
  readonly compared: number;
}

/** All SQL of the rebuilds that admins ask for. */
@Injectable()
export class ReindexingRepository {
  /** The one that was asked for last; undefined when there was none yet. */
  findLatest(handle: DatabaseHandle): Promise<ReindexingRow | undefined> {
    return firstRow(handle, `${VIEW} ORDER BY started_at DESC, id DESC LIMIT 1`);
  }

  /** The one that is RUNNING, locked until the end of the transaction. */
  lockRunning(tx: TransactionHandle): Promise<ReindexingRow | undefined> {
    return firstRow(tx, `${VIEW} WHERE state = 'RUNNING' FOR UPDATE`);
  }

  /** Stores one that is RUNNING, unless there is one; returns whether it did. */
  async insert(tx: TransactionHandle, id: string, startedAt: Date): Promise<boolean> {
    const stored = await firstRow(
      tx,
      `INSERT INTO reindexings (id, state, started_at) VALUES ($1, 'RUNNING', $2) ON CONFLICT DO NOTHING RETURNING id`,
      [id, startedAt],
    );
    return stored !== undefined;
  }

  /** Begins a new attempt, from nothing; undefined when it is not RUNNING any more. */
  begin(tx: TransactionHandle, id: string, total: number): Promise<Attempt | undefined> {
    return firstRow(
      tx,
      `UPDATE reindexings SET attempts = attempts + 1, step = 'PROJECTING', done = 0, compared = 0, total = $2 WHERE id = $1 AND state = 'RUNNING'
       RETURNING id, attempts AS number`,
      [id, total],
    );
  }

  /** Says how far the attempt is. */
  async setProgress(tx: TransactionHandle, { id, number }: Attempt, progress: AttemptProgress): Promise<void> {
    const { step, done, compared } = progress;
    await affected(
      tx,
      `UPDATE reindexings SET step = $3, done = $4, compared = $5 WHERE id = $1 AND attempts = $2 AND state = 'RUNNING'`,
      [id, number, step, done, compared],
    );
  }

  /** RUNNING → DONE, or FAILED with a German sentence; returns whether it was RUNNING and nobody has begun it anew. */
  async end(tx: TransactionHandle, { id, number }: Attempt, endedAt: Date, problem: string | null): Promise<boolean> {
    const ended = await affected(
      tx,
      `UPDATE reindexings SET state = CASE WHEN $4::text IS NULL THEN 'DONE' ELSE 'FAILED' END, problem = $4, ended_at = $3
       WHERE id = $1 AND attempts = $2 AND state = 'RUNNING'`,
      [id, number, endedAt, problem],
    );
    return ended === 1;
  }
}
