import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Transactor } from '../../platform/database/transactor.js';
import { defineJob, Jobs } from '../../platform/jobs/jobs.js';
import { SearchEngines } from '../engine/search-engines.js';
import { Indexer } from '../indexer.js';
import { IndexRebuilder, LONGEST_REBUILD_SECONDS } from '../upkeep/index-rebuilder.js';
import { rebuildProblemOf } from '../upkeep/rebuild-problem.js';
import { ReindexingRepository, type Attempt } from './reindexing.repository.js';

/** Makes all indexes anew. Begins from nothing when its process has ended in the midst. */
export const reindex = defineJob<{ reindexingId: string }>('search.reindex', {
  retryLimit: 3,
  longestRunSeconds: LONGEST_REBUILD_SECONDS,
});

/** Carries out the rebuilds that admins ask for. */
@Injectable()
export class ReindexingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
    private readonly repository: ReindexingRepository,
    private readonly engines: SearchEngines,
    private readonly indexer: Indexer,
    private readonly rebuilder: IndexRebuilder,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(reindex, ({ reindexingId }) => this.run(reindexingId));
  }

  private async run(id: string): Promise<void> {
    const total = (await this.indexer.countAll()) * this.engines.all.length;
    const attempt = await this.transactor.run((tx) => this.repository.begin(tx, id, total));
    if (!attempt) return;
    const problem = await this.rebuildAll(attempt);
    await this.transactor.run((tx) => this.repository.end(tx, attempt, this.clock.now(), problem));
  }

  /** Null, or a sentence when an engine could not do its part; everything else is thrown, so that the job runs again. */
  private async rebuildAll(attempt: Attempt): Promise<string | null> {
    let before = 0;
    for (const engine of this.engines.all)
      try {
        before += await this.rebuilder.rebuild(engine, ({ step, done, compared }) =>
          this.transactor.run((tx) =>
            this.repository.setProgress(tx, attempt, { step, done: before + done, compared: before + compared }),
          ),
        );
      } catch (error) {
        const problem = rebuildProblemOf(error);
        if (problem === undefined) throw error;
        return problem;
      }
    return null;
  }
}
