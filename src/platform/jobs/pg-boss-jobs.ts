import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { PgBoss, type Db, type JobWithMetadata } from 'pg-boss';
import { Config } from '../config/config.js';
import type { DatabaseHandle, TransactionHandle } from '../database/handles.js';
import { rows } from '../database/sql.js';
import { Metrics } from '../health/metrics.js';
import { describeError, type ErrorDescription } from '../http/describe-error.js';
import { definedJobs, Jobs, type BatchHandler, type JobDefinition, type JobHandler } from './jobs.js';

const WORKERS_PER_QUEUE = 2;
const RETRY_DELAY_SECONDS = 1;
const HEARTBEAT_SECONDS = 10;
/** How long a job that is done, or given up, can still be looked at. */
const KEPT_SECONDS = 7 * 86_400;
/** A job that waits is not thrown away, however long what it needs is away. */
const WAITING_SECONDS = 365 * 86_400;
const STOP_TIMEOUT_MS = 10_000;

/** What is stored with a job that failed: class and code of the error, never its message, so it has no cause either. */
class JobFailedError extends Error {
  constructor({ error, code }: ErrorDescription) {
    super(code === undefined ? error : `${error} ${code}`);
  }
}

/** Jobs as rows of PostgreSQL. The intervals make a job of a killed worker run again in about ten seconds. */
@Injectable()
export class PgBossJobs extends Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly handlers = new Map<string, BatchHandler<object>>();
  private readonly schedules: { name: string; cron: string; payload: object }[] = [];
  private readonly boss: PgBoss;
  private readonly works: boolean;

  constructor(
    config: Config,
    private readonly metrics: Metrics,
  ) {
    super();
    this.works = config.role !== 'api';
    this.boss = new PgBoss({
      connectionString: config.databaseUrl,
      application_name: 'kurzer-draht-jobs',
      max: 4,
      migrate: false,
      createSchema: false,
      schedule: this.works,
      supervise: this.works,
      superviseIntervalSeconds: 2,
      monitorIntervalSeconds: 2,
      useListenNotify: this.works,
      monitorVacuum: false,
      reindex: false,
    });
    this.boss.on('error', (error) =>
      this.logger.warn(`The job queue reports: ${(error as { code?: string }).code ?? error.name}`),
    );
  }

  override handle<Payload extends object>(job: JobDefinition<Payload>, handler: JobHandler<Payload>): void {
    if (job.batchSize !== 1) throw new Error(`The jobs ${job.name} come in batches.`);
    this.handleBatch(job, async ([payload]) => handler(payload!));
  }

  override handleBatch<Payload extends object>(job: JobDefinition<Payload>, handler: BatchHandler<Payload>): void {
    if (this.handlers.has(job.name)) throw new Error(`Two handlers for the job ${job.name}.`);
    this.handlers.set(job.name, handler as BatchHandler<object>);
  }

  override schedule<Payload extends object>(job: JobDefinition<Payload>, cron: string, payload: Payload): void {
    this.schedules.push({ name: job.name, cron, payload });
  }

  override async enqueue<Payload extends object>(
    tx: TransactionHandle,
    job: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<void> {
    const id = await this.boss.send(job.name, payload, { db: toDb(tx) });
    if (id === null) throw new Error(`The job ${job.name} was not stored.`);
  }

  override async enqueueAll<Payload extends object>(
    tx: TransactionHandle,
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<void> {
    if (payloads.length === 0) return;
    const jobs = payloads.map((data) => ({ data }));
    const ids = await this.boss.insert(job.name, jobs, { db: toDb(tx), returnId: true });
    if (ids?.length !== payloads.length) throw new Error(`Jobs ${job.name} were not stored.`);
  }

  override async retry(tx: TransactionHandle, name: string, id: string): Promise<void> {
    await this.boss.retry(name, id, { db: toDb(tx) });
  }

  override async findOldestWaiting(
    handle: DatabaseHandle,
    jobs: readonly JobDefinition<object>[],
  ): Promise<ReadonlyMap<string, Date>> {
    const found = await rows<{ name: string; oldest: Date }>(
      handle,
      `SELECT name, min(created_on) AS oldest FROM pgboss.job WHERE name = ANY($1) AND state IN ('created', 'retry', 'active') GROUP BY name`,
      [jobs.map(({ name }) => name)],
    );
    return new Map(found.map(({ name, oldest }) => [name, oldest]));
  }

  async onApplicationBootstrap(): Promise<void> {
    const orphans = definedJobs().filter((job) => !this.handlers.has(job.name));
    if (orphans.length > 0) throw new Error(`Jobs without a handler: ${orphans.map((job) => job.name).join(', ')}`);
    await this.boss.start();
    for (const job of definedJobs()) {
      const options = {
        notify: true,
        retryLimit: job.retryLimit,
        retryDelay: RETRY_DELAY_SECONDS,
        retryBackoff: true,
        retryDelayMax: job.longestRetryDelaySeconds,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        expireInSeconds: job.longestRunSeconds,
        deleteAfterSeconds: KEPT_SECONDS,
        retentionSeconds: WAITING_SECONDS,
      };
      await this.boss.createQueue(job.name, options);
      // A queue that an earlier version of the program has made keeps its options otherwise.
      await this.boss.updateQueue(job.name, options);
    }
    if (this.works) await this.work();
  }

  private async work(): Promise<void> {
    for (const job of definedJobs()) {
      const handler = this.handlers.get(job.name)!;
      for (let worker = 0; worker < WORKERS_PER_QUEUE; worker++) await this.startWorker(job, handler);
    }
    for (const { name, cron, payload } of this.schedules)
      await this.boss.schedule(name, cron, payload, { tz: 'Europe/Berlin' });
  }

  private async startWorker({ name, batchSize }: JobDefinition<object>, handler: BatchHandler<object>): Promise<void> {
    const options = {
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 2,
      batchSize,
      includeMetadata: true,
    } as const;
    const worker = await this.boss.work(name, options, async (jobs: JobWithMetadata<object>[]) => {
      if (jobs.length === 0) return;
      // Announcements of several jobs count as one: without looking again a backlog would go by the poll.
      this.boss.notifyWorker(worker);
      await this.runJobs(jobs, handler);
    });
  }

  private async runJobs(jobs: readonly JobWithMetadata<object>[], handler: BatchHandler<object>): Promise<void> {
    const { name } = jobs[0]!;
    const end = this.metrics.jobSeconds.startTimer({ job: name });
    try {
      await handler(jobs.map(({ data }) => data));
      end({ outcome: 'done' });
    } catch (error) {
      end({ outcome: 'failed' });
      const description = describeError(error);
      const isFinal = jobs.some(({ retryCount, retryLimit }) => retryCount >= retryLimit);
      const attempt = Math.max(...jobs.map(({ retryCount }) => retryCount)) + 1;
      const others = jobs.length > 1 ? ` and ${jobs.length - 1} more` : '';
      this.logger[isFinal ? 'error' : 'warn'](
        description,
        `Job ${name} ${jobs[0]!.id}${others} failed (attempt ${attempt}${isFinal ? ', given up' : ''})`,
      );
      throw new JobFailedError(description);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }
}

/** Lets the queue write in the caller's transaction. */
function toDb(tx: TransactionHandle): Db {
  return { executeSql: async (text, values) => ({ rows: await rows(tx, text, values ?? []) }) };
}
