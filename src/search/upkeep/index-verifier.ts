import { Injectable } from '@nestjs/common';
import { NO_ID } from '../../kernel/ids.js';
import { Transactor } from '../../platform/database/transactor.js';
import { contentHashOf } from '../engine/content-hash.js';
import type { SearchIndex, SearchKind } from '../engine/search-engine.js';
import type { SearchSource } from '../engine/search-source.js';
import { Indexer, type IndexProgress } from '../indexer.js';

const BATCH = 200;

/** How an index differs from the database, in ids of documents. */
export interface IndexDifferences {
  /** To be found, but not in the index. */
  readonly missing: readonly string[];
  /** In the index, but not to be found any more. */
  readonly surplus: readonly string[];
  /** In the index with another content, or in another version of the row, than the database has. */
  readonly outdated: readonly string[];
  /** In the index as another version of the index definition has made them. */
  readonly otherIndexVersion: readonly string[];
}

/** How many differences there are in all. */
export function countDifferences(byKind: ReadonlyMap<SearchKind, IndexDifferences>): number {
  return [...byKind.values()].flatMap((differences) => Object.values(differences).flat()).length;
}

/** Compares the indexes with the database and puts them right. */
@Injectable()
export class IndexVerifier {
  constructor(
    private readonly transactor: Transactor,
    private readonly indexer: Indexer,
  ) {}

  /**
   * Compares all documents of all kinds with the index of an engine, in batches. Changes that are made meanwhile and whose
   * jobs still wait count as differences. `progress` is told how many documents were compared.
   * @throws SearchEngineUnavailableError
   */
  async compare(
    engine: SearchIndex,
    progress: IndexProgress = () => undefined,
  ): Promise<Map<SearchKind, IndexDifferences>> {
    const byKind = new Map<SearchKind, IndexDifferences>();
    let compared = 0;
    const count: IndexProgress = (documents) => progress((compared += documents));
    for (const source of this.indexer.listSources())
      byKind.set(source.kind, {
        ...(await this.compareSource(engine, source, count)),
        surplus: await this.listSurplus(engine, source, count),
      });
    return byKind;
  }

  /**
   * Projects the documents that differ anew, and removes those that are not to be found any more. Returns their number.
   * @throws SearchEngineUnavailableError
   */
  async repair(engine: SearchIndex, differences: ReadonlyMap<SearchKind, IndexDifferences>): Promise<number> {
    let repaired = 0;
    for (const [kind, { missing, surplus, outdated, otherIndexVersion }] of differences) {
      // After a restore the index may be ahead of the database, and a newer version is never overwritten.
      if (outdated.length > 0) await this.transactor.run((tx) => engine.remove(tx, kind, outdated));
      const ids = [...new Set([...missing, ...surplus, ...outdated, ...otherIndexVersion])];
      for (let at = 0; at < ids.length; at += BATCH) await this.indexer.index(engine, kind, ids.slice(at, at + BATCH));
      repaired += ids.length;
    }
    return repaired;
  }

  private async compareSource(
    engine: SearchIndex,
    source: SearchSource,
    count: IndexProgress,
  ): Promise<Omit<IndexDifferences, 'surplus'>> {
    const [missing, outdated, otherIndexVersion]: [string[], string[], string[]] = [[], [], []];
    for (let after = NO_ID; ;) {
      const ids = await source.listIds(this.transactor.reader, after, BATCH);
      if (ids.length === 0) return { missing, outdated, otherIndexVersion };
      const documents = await source.load(this.transactor.reader, ids);
      const stored = new Map((await engine.findStored(source.kind, ids)).map((row) => [row.id, row]));
      for (const document of documents) {
        const row = stored.get(document.id);
        if (!row) missing.push(document.id);
        else if (row.searchVersion !== document.searchVersion || row.contentHash !== contentHashOf(document))
          outdated.push(document.id);
        else if (row.indexVersion !== engine.indexVersion) otherIndexVersion.push(document.id);
      }
      after = ids.at(-1)!;
      await count(documents.length);
    }
  }

  private async listSurplus(engine: SearchIndex, source: SearchSource, count: IndexProgress): Promise<string[]> {
    const surplus: string[] = [];
    for await (const stored of engine.listStored(source.kind)) {
      const ids = stored.map(({ id }) => id);
      const found = new Set((await source.load(this.transactor.reader, ids)).map(({ id }) => id));
      const gone = ids.filter((id) => !found.has(id));
      surplus.push(...gone);
      await count(gone.length);
    }
    return surplus;
  }
}
