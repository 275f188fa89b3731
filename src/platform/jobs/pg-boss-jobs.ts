import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { PgBoss, type Db, type JobWithMetadata } from 'pg-boss';
import { Config } from '../config/config.js';
import type { TransactionHandle } from '../database/handles.js';
import { rows } from '../database/sql.js';
import { Metrics } from '../health/metrics.js';
import { definedJobs, Jobs, type JobDefinition, type JobHandler } from './jobs.js';

const WORKERS_PER_QUEUE = 2;
const RETRY_DELAY_SECONDS = 1;
const LONGEST_RETRY_DELAY_SECONDS = 300;
const STOP_TIMEOUT_MS = 10_000;

/** Jobs as rows of PostgreSQL. The intervals make a job of a killed worker run again in about ten seconds. */
@Injectable()
export class PgBossJobs extends Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly handlers = new Map<string, JobHandler<object>>();
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
    if (this.handlers.has(job.name)) throw new Error(`Two handlers for the job ${job.name}.`);
    this.handlers.set(job.name, handler as JobHandler<object>);
  }

  override schedule<Payload extends object>(job: JobDefinition<Payload>, cron: string, payload: Payload): void {
    this.schedules.push({ name: job.name, cron, payload });
  }

  override async enqueue<Payload extends object>(
    tx: TransactionHandle,
    job: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<void> {
    const db: Db = { executeSql: async (text, values) => ({ rows: await rows(tx, text, values ?? []) }) };
    const id = await this.boss.send(job.name, payload, { db });
    if (id === null) throw new Error(`The job ${job.name} was not stored.`);
  }

  async onApplicationBootstrap(): Promise<void> {
    const orphans = definedJobs().filter((job) => !this.handlers.has(job.name));
    if (orphans.length > 0) throw new Error(`Jobs without a handler: ${orphans.map((job) => job.name).join(', ')}`);
    await this.boss.start();
    for (const job of definedJobs()) {
      await this.boss.createQueue(job.name, {
        notify: true,
        retryLimit: job.retryLimit,
        retryDelay: RETRY_DELAY_SECONDS,
        retryBackoff: true,
        retryDelayMax: LONGEST_RETRY_DELAY_SECONDS,
        heartbeatSeconds: 10,
        deleteAfterSeconds: 86_400,
      });
    }
    if (this.works) await this.work();
  }

  private async work(): Promise<void> {
    for (const [name, handler] of this.handlers) {
      const options = {
        batchSize: 1,
        localConcurrency: WORKERS_PER_QUEUE,
        pollingIntervalSeconds: 1,
        notifyPollingIntervalSeconds: 2,
        includeMetadata: true,
      } as const;
      await this.boss.work(name, options, async ([job]: JobWithMetadata<object>[]) => {
        if (!job) return;
        const end = this.metrics.jobSeconds.startTimer({ job: name });
        try {
          await handler(job.data);
          end({ outcome: 'done' });
        } catch (error) {
          end({ outcome: 'failed' });
          const final = job.retryCount >= job.retryLimit;
          // Class and code only: messages of neighbours may carry addresses or what a person typed.
          this.logger[final ? 'error' : 'warn'](
            `Job ${name} ${job.id} failed (attempt ${job.retryCount + 1}${final ? ', given up' : ''}): ${describeFailure(error)}`,
          );
          throw new Error(describeFailure(error), { cause: error });
        }
      });
    }
    for (const { name, cron, payload } of this.schedules)
      await this.boss.schedule(name, cron, payload, { tz: 'Europe/Berlin' });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
