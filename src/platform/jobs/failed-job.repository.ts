import { Injectable } from '@nestjs/common';
import type { Keyset } from '../../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../database/handles.js';
import { firstRow, rows } from '../database/sql.js';
import type { FailedJob } from './failed-job.types.js';

/** All SQL about jobs that were given up. What a job carries is never read. */
@Injectable()
export class FailedJobRepository {
  /** Jobs that were given up in the last week, the latest failure first, then by id, after the keyset (failedAt, id). */
  list(handle: DatabaseHandle, after: Keyset | undefined, limit: number): Promise<FailedJob[]> {
    // The instant of a cursor has milliseconds, that of the table microseconds.
    return rows<FailedJob>(
      handle,
      `SELECT * FROM (
         SELECT id, name AS kind, created_on AS "createdAt", date_trunc('milliseconds', completed_on) AS "failedAt", retry_count + 1 AS attempts,
           coalesce(output->>'message', output->'value'->>'message') AS error
         FROM pgboss.job WHERE state = 'failed'
       ) failed
       WHERE $1::timestamptz IS NULL OR ("failedAt", id) < ($1, $2::uuid) ORDER BY "failedAt" DESC, id DESC LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** The kind of a job that was given up, with a row lock; undefined when there is no such job. */
  async lockKind(tx: TransactionHandle, id: string): Promise<string | undefined> {
    const row = await firstRow<{ kind: string }>(
      tx,
      `SELECT name AS kind FROM pgboss.job WHERE id = $1 AND state = 'failed' FOR UPDATE`,
      [id],
    );
    return row?.kind;
  }
}
