import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { NO_ID } from '../../kernel/ids.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { describeError } from '../../platform/http/describe-error.js';
import { RebuildSupersededError, SearchEngineUnavailableError } from '../engine/search-engine.js';
import type { SearchEngine, SearchKind } from '../engine/search-engine.js';
import { SearchEngines } from '../engine/search-engines.js';
import { Indexer } from '../indexer.js';
import { IndexStateRepository } from '../postgres/index-state.repository.js';
import { PostgresSearchEngine } from '../postgres/postgres-search-engine.js';
import { IndexHealth } from './index-health.js';
import { IndexRebuilder, LONGEST_REBUILD_SECONDS } from './index-rebuilder.js';

/** One batch of a rebuild: the documents behind `afterId`. The next one is a job of its own, so that a worker that ends loses one batch at most. */
const rebuildIndex = defineJob<{ kind: SearchKind; afterId: string }>('search.rebuild', { retryLimit: 20 });

/** Looks whether the indexes outside PostgreSQL can be used. Not tried again: the next one comes in a minute. */
const watchIndexes = defineJob<Record<string, never>>('search.watch-indexes', {
  retryLimit: 0,
  longestRunSeconds: LONGEST_REBUILD_SECONDS,
});

const EVERY_MINUTE = '* * * * *';
const BATCH = 100;

/**
 * Makes documents anew that another version of the index definition has made, and whole indexes outside PostgreSQL that are of
 * another version or gone; searches go on meanwhile.
 */
@Injectable()
export class IndexUpkeep implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('Search');

  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
    private readonly indexer: Indexer,
    private readonly engine: PostgresSearchEngine,
    private readonly engines: SearchEngines,
    private readonly state: IndexStateRepository,
    private readonly rebuilder: IndexRebuilder,
    private readonly health: IndexHealth,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(rebuildIndex, ({ kind, afterId }) => this.rebuild(kind, afterId));
    this.jobs.handle(watchIndexes, () => this.watch());
    this.jobs.schedule(watchIndexes, EVERY_MINUTE, {});
  }

  /** A worker that begins looks for such documents. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    for (const { kind } of this.indexer.listSources()) {
      const [first] = await this.outdated(kind, NO_ID, 1);
      if (first === undefined) continue;
      this.logger.log(`The index of ${kind} is of another version than ${this.engine.indexVersion}: it is made anew.`);
      await this.enqueue(kind, NO_ID);
    }
    await this.transactor.run((tx) => this.jobs.enqueue(tx, watchIndexes, {}));
  }

  private async watch(): Promise<void> {
    await this.health.report();
    for (const engine of this.engines.all)
      await this.rebuildIfNeeded(engine).catch((error: unknown) => {
        // The next look comes in a minute; a job that failed for good would ask somebody to do something.
        if (!(error instanceof SearchEngineUnavailableError || error instanceof RebuildSupersededError)) throw error;
        this.logger.warn(describeError(error), `The index of ${engine.name} could not be looked at or made anew.`);
      });
  }

  private async rebuildIfNeeded(engine: SearchEngine): Promise<void> {
    if (!(await engine.needsRebuild())) return;
    this.logger.log(`The index of ${engine.name} is not there or of another version: it is made anew.`);
    const done = await this.rebuilder.rebuild(engine);
    this.logger.log(`The index of ${engine.name} is ready: ${done} documents.`);
  }

  private async rebuild(kind: SearchKind, afterId: string): Promise<void> {
    const ids = await this.outdated(kind, afterId, BATCH);
    if (ids.length === 0) return;
    await this.indexer.index(this.engine, kind, ids);
    await this.enqueue(kind, ids.at(-1)!);
  }

  private outdated(kind: SearchKind, afterId: string, limit: number): Promise<string[]> {
    return this.state.listOutdatedIds(this.transactor.reader, kind, this.engine.indexVersion, afterId, limit);
  }

  private async enqueue(kind: SearchKind, afterId: string): Promise<void> {
    await this.transactor.run((tx) => this.jobs.enqueue(tx, rebuildIndex, { kind, afterId }));
  }
}
