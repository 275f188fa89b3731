import { Injectable } from '@nestjs/common';
import type { SearchEngine } from '../engine/search-engine.js';
import { Indexer, type IndexProgress } from '../indexer.js';
import { countDifferences, IndexVerifier } from './index-verifier.js';

/** So often a new index is compared and put right. What is published meanwhile differs until its job has run, so once may not be enough. */
const ROUNDS = 5;

/** A job that makes indexes anew may take so long. */
export const LONGEST_REBUILD_SECONDS = 6 * 3_600;

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
   * place of the one in use; searches go on throughout. `progress` is told how many documents are done. Returns their number.
   * @throws SearchEngineUnavailableError
   * @throws RebuildSupersededError when another rebuild has begun since
   * @throws IndexIncompleteError
   */
  async rebuild(engine: SearchEngine, progress: IndexProgress = () => undefined): Promise<number> {
    const rebuild = await engine.startRebuild();
    const done = await this.indexer.indexAll(rebuild.index, progress);
    for (let round = 1; ; round++) {
      const differences = await this.verifier.compare(rebuild.index);
      if (countDifferences(differences) === 0) break;
      if (round === ROUNDS) throw new IndexIncompleteError();
      await this.verifier.repair(rebuild.index, differences);
    }
    await rebuild.finish();
    return done;
  }
}
