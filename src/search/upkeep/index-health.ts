import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Clock } from '../../kernel/clock.js';
import { Transactor } from '../../platform/database/transactor.js';
import { Metrics } from '../../platform/health/metrics.js';
import { Readiness } from '../../platform/health/readiness.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { SearchEngineName } from '../engine/search-engine.js';
import { SearchEngines } from '../engine/search-engines.js';
import { FailoverSearch } from '../failover/failover-search.js';
import { INDEX_JOBS } from '../indexer.js';

/** A change that waits longer than this is no delay any more but a fault. */
const BEHIND_SECONDS = 60;

/** Says loudly when an index does not keep up, or the engine that usually answers does not. */
@Injectable()
export class IndexHealth implements OnModuleInit {
  private readonly logger = new Logger('Search');

  constructor(
    private readonly engines: SearchEngines,
    private readonly failover: FailoverSearch,
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.readiness.register('search', () => this.failover.usualAnswers());
    this.readiness.register('search-index', async () => (await this.listBehind()).length === 0);
    this.metrics.registry.registerMetric(this.behindFigure());
  }

  /** Logs which indexes have been behind for too long. */
  async report(): Promise<void> {
    for (const [engine, seconds] of await this.listBehind())
      this.logger.error(`The index of ${engine} is ${Math.round(seconds)} s behind the database.`);
  }

  /** Reckoned when the figures are read. */
  private behindFigure(): Gauge<'engine'> {
    const secondsBehind = (): Promise<ReadonlyMap<SearchEngineName, number>> => this.secondsBehind();
    return new Gauge({
      name: 'search_index_behind_seconds',
      help: 'Age of the oldest change that the index of an engine does not have yet; 0 when it has all',
      labelNames: ['engine'],
      registers: [],
      async collect() {
        this.reset();
        // Without the database there is no figure rather than a wrong one.
        for (const [engine, seconds] of await secondsBehind().catch(() => [])) this.set({ engine }, seconds);
      },
    });
  }

  private async listBehind(): Promise<[SearchEngineName, number][]> {
    return [...(await this.secondsBehind())].filter(([, seconds]) => seconds > BEHIND_SECONDS);
  }

  private async secondsBehind(): Promise<ReadonlyMap<SearchEngineName, number>> {
    const jobs = this.engines.all.map(({ name }) => INDEX_JOBS[name]);
    const oldest = await this.jobs.findOldestWaiting(this.transactor.reader, jobs);
    const ageOf = (date: Date | undefined): number => (date ? Math.max(0, +this.clock.now() - +date) / 1_000 : 0);
    return new Map(this.engines.all.map(({ name }) => [name, ageOf(oldest.get(INDEX_JOBS[name].name))]));
  }
}
