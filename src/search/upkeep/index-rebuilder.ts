import { Injectable } from '@nestjs/common';
import type { SearchEngine } from '../engine/search-engine.js';
import { Indexer } from '../indexer.js';
import { countDifferences, IndexVerifier } from './index-verifier.js';

/** So often a new index is compared and put right. What is published meanwhile differs until its job has run, so once may not be enough. */
const ROUNDS = 5;

/** A job that makes indexes anew may take so long. */
export const LONGEST_REBUILD_SECONDS = 6 * 3_600;

/** What is done with a new index, one after the other. */
export type RebuildStep = 'PROJECTING' | 'COMPARING';

/** How far a rebuild is, in documents. */
export interface RebuildProgress {
  readonly step: RebuildStep;
  /** Documents that are in the new index. */
  readonly done: number;
  /** Documents that are compared with the database. */
  readonly compared: number;
}

/** A new index does not become what the database says; the one in use stays. */
export class IndexIncompleteError extends Error {
  override readonly name = 'IndexIncompleteError';
}

/** Makes an index anew as a whole. It can be ended at any time: the next one begins anew, and the index in use is not touched before the end. */
@Injectable()
export class IndexRebuilder {
  constructor(
    private readonly indexer: Indexer,
    private readonly verifier: IndexVerifier,
  ) {}

  /**
   * Projects everything into a new index, compares it with the database in numbers, ids and contents, and puts it in the
   * place of the one in use; searches go on throughout. `progress` is told how far that is. Returns the number of documents.
   * @throws SearchEngineUnavailableError
   * @throws RebuildSupersededError when another rebuild has begun since
   * @throws IndexIncompleteError
   */
  async rebuild(
    engine: SearchEngine,
    progress: (progress: RebuildProgress) => void | Promise<void> = () => undefined,
  ): Promise<number> {
    const rebuild = await engine.startRebuild();
    const done = await this.indexer.indexAll(rebuild.index, (count) =>
      progress({ step: 'PROJECTING', done: count, compared: 0 }),
    );
    for (let round = 1; ; round++) {
      // Later rounds look after what was put right only, and would begin to count anew.
      const differences = await this.verifier.compare(rebuild.index, (compared) =>
        round === 1 ? progress({ step: 'COMPARING', done, compared: Math.min(compared, done) }) : undefined,
      );
      if (countDifferences(differences) === 0) break;
      if (round === ROUNDS) throw new IndexIncompleteError();
      await this.verifier.repair(rebuild.index, differences);
    }
    await rebuild.finish();
    return done;
  }
}
