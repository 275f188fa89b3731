import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Transactor } from '../database/transactor.js';
import type { TransactionHandle } from '../database/handles.js';
import { affected, firstRow, rows } from '../database/sql.js';
import { defineJob, Jobs } from '../jobs/jobs.js';

const KEPT_HOURS = 24;

const forgetKeys = defineJob<Record<string, never>>('idempotency.forget', { retryLimit: 3 });

/** One use of a key: by whom, for what, with which input. */
export interface KeyUse {
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  /** Everything the client sent, without the key. */
  readonly input: unknown;
  /** Id of what the operation is about to make. */
  readonly resultId: string;
}

/** `FIRST`: go on. `REPEATED`: answer with what was made then. `REUSED`: the same key came with other input. */
export type KeyClaim =
  { readonly kind: 'FIRST' } | { readonly kind: 'REPEATED'; readonly resultId: string } | { readonly kind: 'REUSED' };

/** Lets a client repeat a mutation whose answer got lost. Keys are scoped to person and operation and kept for 24 hours. */
@Injectable()
export class Idempotency implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetKeys, async () => {
      await this.transactor.run((tx) =>
        affected(tx, `DELETE FROM idempotency_keys WHERE created_at < $1`, [this.expiry()]),
      );
    });
    this.jobs.schedule(forgetKeys, '17 3 * * *', {});
  }

  /**
   * Claims the key in the transaction of the operation. A second use at the same moment waits for the first to commit or
   * to roll back, so only one of them is `FIRST`.
   */
  async claim(tx: TransactionHandle, use: KeyUse): Promise<KeyClaim> {
    const inputHash = createHash('sha256').update(JSON.stringify(use.input)).digest('base64url');
    const scope = [use.actorId, use.operation, use.key];
    const claimed = await rows(
      tx,
      `INSERT INTO idempotency_keys (actor_id, operation, key, input_hash, result_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (actor_id, operation, key) DO UPDATE SET input_hash = EXCLUDED.input_hash, result_id = EXCLUDED.result_id, created_at = EXCLUDED.created_at
       WHERE idempotency_keys.created_at < $7
       RETURNING key`,
      [...scope, inputHash, use.resultId, this.clock.now(), this.expiry()],
    );
    if (claimed.length > 0) return { kind: 'FIRST' };
    const earlier = await firstRow<{ inputHash: string; resultId: string }>(
      tx,
      `SELECT input_hash AS "inputHash", result_id AS "resultId" FROM idempotency_keys WHERE actor_id = $1 AND operation = $2 AND key = $3`,
      scope,
    );
    if (!earlier) return this.claim(tx, use);
    return earlier.inputHash === inputHash ? { kind: 'REPEATED', resultId: earlier.resultId } : { kind: 'REUSED' };
  }

  private expiry(): Date {
    return new Date(this.clock.now().valueOf() - KEPT_HOURS * 3_600_000);
  }
}
