import type { DatabaseHandle, TransactionHandle } from '../database/handles.js';

/** A kind of background work. The name is that of its queue and stays as long as rows of it may exist. */
export interface JobDefinition<Payload extends object> {
  readonly name: string;
  /** How often a failed job is tried again, with growing delay from 1 s on, before it is kept as failed for a week. */
  readonly retryLimit: number;
  /** The longest delay between two attempts; 5 min by default. */
  readonly longestRetryDelaySeconds: number;
  /** An attempt that takes longer counts as failed; 15 min by default. One whose process has ended is known by that within seconds. */
  readonly longestRunSeconds: number;
  /** So many waiting jobs at most are handed over together; 1 by default. */
  readonly batchSize: number;
  /** Type only: what a job carries. Ids, never personal data or texts. */
  readonly payload?: Payload;
}

const LONGEST_RETRY_DELAY_SECONDS = 300;
const LONGEST_RUN_SECONDS = 900;

const defined = new Map<string, JobDefinition<object>>();

/** Declares a kind of job. Start-up fails when nobody handles it. */
export function defineJob<Payload extends object>(
  name: string,
  options: { retryLimit: number; longestRetryDelaySeconds?: number; longestRunSeconds?: number; batchSize?: number },
): JobDefinition<Payload> {
  const definition: JobDefinition<Payload> = {
    name,
    retryLimit: options.retryLimit,
    longestRetryDelaySeconds: options.longestRetryDelaySeconds ?? LONGEST_RETRY_DELAY_SECONDS,
    longestRunSeconds: options.longestRunSeconds ?? LONGEST_RUN_SECONDS,
    batchSize: options.batchSize ?? 1,
  };
  defined.set(name, definition);
  return definition;
}

/** All kinds of jobs that were declared. */
export function definedJobs(): readonly JobDefinition<object>[] {
  return [...defined.values()];
}

/** Consumes one job. It may be called again for the same payload (after a crash, a lost connection), so it must be idempotent; throwing means "again later". */
export type JobHandler<Payload extends object> = (payload: Payload) => Promise<void>;

/** Consumes the jobs of a batch, at least one; throwing means "all of them again later". */
export type BatchHandler<Payload extends object> = (payloads: readonly Payload[]) => Promise<void>;

/** The port to background work. */
export abstract class Jobs {
  /**
   * Writes a job in the caller's transaction: it runs if and only if the transaction commits, within milliseconds.
   * Never deduplicated: one row per call.
   */
  abstract enqueue<Payload extends object>(
    tx: TransactionHandle,
    job: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<void>;

  /** Writes a job for each payload in one statement, under the same conditions; an empty list does nothing. */
  abstract enqueueAll<Payload extends object>(
    tx: TransactionHandle,
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<void>;

  /** Lets a job that was given up be tried once more, if the transaction commits; other jobs stay as they are. */
  abstract retry(tx: TransactionHandle, name: string, id: string): Promise<void>;

  /** Registers the one handler of a kind of job; called while modules are made. */
  abstract handle<Payload extends object>(job: JobDefinition<Payload>, handler: JobHandler<Payload>): void;

  /** Registers the one handler of a kind of job whose jobs are consumed in batches. */
  abstract handleBatch<Payload extends object>(job: JobDefinition<Payload>, handler: BatchHandler<Payload>): void;

  /** When the oldest job of each kind was written that is not done and not given up, by the name of the kind; kinds without one are left out. */
  abstract findOldestWaiting(
    handle: DatabaseHandle,
    jobs: readonly JobDefinition<object>[],
  ): Promise<ReadonlyMap<string, Date>>;

  /** Runs a job at the times of a cron expression (time zone Europe/Berlin), on one of all workers. */
  abstract schedule<Payload extends object>(job: JobDefinition<Payload>, cron: string, payload: Payload): void;
}
