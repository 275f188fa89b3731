import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { NO_ID } from '../../kernel/ids.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { affected, rows } from '../../platform/database/sql.js';
import { Transactor } from '../../platform/database/transactor.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import { ANALYSER_VERSION } from '../analysis/german-analyser.js';
import { newestOf } from '../engine/newest.js';
import {
  SearchEngine,
  type FacetName,
  type IndexRebuild,
  type OnFound,
  type SearchAnswer,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
  type SearchQuery,
  type StoredDocument,
} from '../engine/search-engine.js';
import { HitWriter, type HitTexts } from '../hit-writer.js';
import { QueryPlans, type WeightedPlan } from '../query/query-plans.js';
import type { SearchQueryPlan } from '../query/search-query-plan.js';
import { listCorrections } from '../why.js';
import { COUNT_LIMIT, toCounts, toCountsStatement, type CountRow } from './counts-statement.js';
import { CountUpkeepRepository } from './count-upkeep.repository.js';
import { IndexStateRepository } from './index-state.repository.js';
import { toPageStatement } from './page-statement.js';
import { toSearchVector } from './search-vector.js';
import type { Reach } from './stage-one.js';
import {
  ALL_DOCUMENTS,
  COUNTED_DOCUMENTS,
  COUNTED_KIND,
  LEARNT_FROM,
  TermCountsRepository,
  type CountDifferences,
} from './term-counts.repository.js';

/** Version of the tables and of what is written to them, beside the analyser's own. */
const LAYOUT_VERSION = 3;
/** So many stored documents are read at once. */
const LISTED = 200;

/** A hit as it is found. */
type FoundRow = HitTexts & Pick<SearchDocument, 'houseIds'>;

/** What is counted of a document that is stored. */
interface StoredRow {
  readonly id: string;
  readonly searchVersion: number;
  /** Whether its words are among those that the index knows. */
  readonly counted: boolean;
  readonly terms: string[];
  readonly words: string[];
}

/** German full text search in plain PostgreSQL; see `page-statement.ts` for how hits are found and ranked. */
@Injectable()
export class PostgresSearchEngine extends SearchEngine {
  override readonly name = 'postgres';
  override readonly indexVersion = LAYOUT_VERSION * 1_000 + ANALYSER_VERSION;

  constructor(
    private readonly transactor: Transactor,
    private readonly plans: QueryPlans,
    private readonly analyser: SearchAnalyser,
    private readonly counts: TermCountsRepository,
    private readonly state: IndexStateRepository,
    private readonly countUpkeep: CountUpkeepRepository,
  ) {
    super();
  }

  override async search(query: SearchQuery, onFound?: OnFound): Promise<SearchAnswer> {
    const weighted = await this.plans.make(query.text);
    const counting = this.count(query, weighted.plan);
    // Its failure is met below, whatever becomes of the page.
    counting.catch(() => undefined);
    const writer = new HitWriter(this.analyser, weighted.plan);
    const find = async (reach: Reach): Promise<SearchHit[]> => {
      const found = await this.findPage(query, weighted, reach);
      onFound?.(
        found.map(({ id }) => id),
        found.flatMap(({ houseIds }) => houseIds),
      );
      // Lets go out what was asked for because of that, before marking takes the processor.
      await setImmediate();
      return found.map((hit) => writer.write(hit));
    };
    const hits = await find('RARE_WORDS');
    const { total, facets } = await counting;
    const isShort = hits.length < query.limit && query.offset + hits.length < Math.min(total, COUNT_LIMIT);
    return {
      hits: isShort ? await find('ALL_WORDS') : hits,
      totalCount: Math.min(total, COUNT_LIMIT),
      totalCountIsLowerBound: total > COUNT_LIMIT,
      corrections: listCorrections(weighted.plan),
      onlyCommonWords: weighted.plan.onlyCommonWords,
      facets,
    };
  }

  override async put(tx: TransactionHandle, documents: readonly SearchDocument[]): Promise<void> {
    const stored = new Map(
      (
        await this.stored(
          tx,
          documents[0]?.kind,
          documents.map(({ id }) => id),
        )
      ).map((row) => [row.id, row]),
    );
    const counter = new DocumentCounter();
    let writing = Promise.resolve();
    for (const document of newestOf(documents)) {
      const before = stored.get(document.id);
      if (before && before.searchVersion > document.searchVersion) continue;
      // While the database writes one document, the next is analysed.
      const vector = toSearchVector(this.analyser, document);
      await writing;
      writing = this.write(tx, document, vector);
      // Its failure is met below, or by the next one.
      writing.catch(() => undefined);
      await setImmediate();
      counter.discount(before);
      if (document.network && document.kind === COUNTED_KIND) counter.count(vector.terms, vector.words, 1);
    }
    await writing;
    await this.counts.add(tx, counter);
    this.analyser.learn(await this.counts.listFrequent(tx, LEARNT_FROM, [...counter.words.keys()]));
  }

  override async remove(tx: TransactionHandle, kind: SearchKind, ids: readonly string[]): Promise<void> {
    const stored = await this.stored(tx, kind, ids);
    if (stored.length === 0) return;
    const counter = new DocumentCounter();
    for (const row of stored) counter.discount(row);
    await affected(tx, `DELETE FROM search_documents WHERE kind = $1 AND id = ANY($2)`, [
      kind,
      stored.map(({ id }) => id),
    ]);
    await this.counts.add(tx, counter);
  }

  override findStored(kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
    return this.state.findByIds(this.transactor.reader, kind, ids);
  }

  override async *listStored(kind: SearchKind): AsyncIterable<readonly StoredDocument[]> {
    for (let after = NO_ID; ;) {
      const stored = await this.state.list(this.transactor.reader, kind, after, LISTED);
      if (stored.length === 0) return;
      yield stored;
      after = stored.at(-1)!.id;
    }
  }

  override countWrong(): Promise<number> {
    return this.transactor.run((tx) => this.countUpkeep.countWrong(tx));
  }

  override async recount(): Promise<void> {
    const spellings = await this.spell(await this.transactor.run((tx) => this.countUpkeep.listUncounted(tx)));
    await this.transactor.run((tx) => this.countUpkeep.recount(tx, spellings));
  }

  override startRebuild(): Promise<IndexRebuild> {
    const finish = async (): Promise<void> => {
      if ((await this.countWrong()) > 0) await this.recount();
    };
    return Promise.resolve({ index: this, finish });
  }

  /** How documents spell the words, which are in normal form. */
  private async spell(words: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const spellings = new Map<string, string>();
    const missing = new Set(words);
    for (let after = NO_ID; missing.size > 0;) {
      const documents = await this.countUpkeep.listTexts(this.transactor.reader, after, LISTED);
      if (documents.length === 0) break;
      for (const document of documents) {
        if (!document.words.some((word) => missing.has(word))) continue;
        for (const [word, spelling] of toSearchVector(this.analyser, document).words)
          if (missing.delete(word)) spellings.set(word, spelling);
        await setImmediate();
      }
      after = documents.at(-1)!.id;
    }
    return spellings;
  }

  private findPage(query: SearchQuery, weighted: WeightedPlan, reach: Reach): Promise<FoundRow[]> {
    const { sql, values } = toPageStatement(query, weighted, reach);
    return rows<FoundRow>(this.transactor.reader, sql, values);
  }

  private async count(query: SearchQuery, plan: SearchQueryPlan): Promise<ReturnType<typeof toCounts>> {
    const { sql, values } = toCountsStatement(query, plan);
    return toCounts(await rows<CountRow>(this.transactor.reader, sql, values), query.facets);
  }

  private async stored(
    tx: TransactionHandle,
    kind: SearchKind | undefined,
    ids: readonly string[],
  ): Promise<StoredRow[]> {
    if (kind === undefined || ids.length === 0) return [];
    return rows<StoredRow>(
      tx,
      `SELECT id, search_version AS "searchVersion", ${COUNTED_DOCUMENTS} AS counted, tsvector_to_array(vector) AS terms, words
       FROM search_documents d WHERE kind = $1 AND id = ANY($2) FOR UPDATE`,
      [kind, ids],
    );
  }

  private async write(
    tx: TransactionHandle,
    document: SearchDocument,
    vector: ReturnType<typeof toSearchVector>,
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO search_documents (kind, id, search_version, network, house_ids, title, keywords, body, facets, published_at, confirmed_at, vector, title_vector, words, folded, index_version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::tsvector, $13::tsvector, $14, $15, $16)
       ON CONFLICT (kind, id) DO UPDATE SET
         search_version = EXCLUDED.search_version, network = EXCLUDED.network, house_ids = EXCLUDED.house_ids, title = EXCLUDED.title, keywords = EXCLUDED.keywords, body = EXCLUDED.body,
         facets = EXCLUDED.facets, published_at = EXCLUDED.published_at, confirmed_at = EXCLUDED.confirmed_at, vector = EXCLUDED.vector, title_vector = EXCLUDED.title_vector, words = EXCLUDED.words,
         folded = EXCLUDED.folded, index_version = EXCLUDED.index_version
       WHERE search_documents.search_version <= EXCLUDED.search_version`,
      [
        document.kind,
        document.id,
        document.searchVersion,
        document.network,
        document.houseIds,
        document.title,
        document.keywords,
        document.body,
        toFacetList(document.facets),
        document.publishedAt,
        document.confirmedAt,
        vector.vector,
        vector.titleVector,
        [...vector.words.keys()],
        vector.folded,
        this.indexVersion,
      ],
    );
  }
}

/** Adds up by how much the counts of terms and words change. Only practices of the whole network count. */
class DocumentCounter implements CountDifferences {
  readonly terms = new Map<string, number>();
  readonly words = new Map<string, { difference: number; spelling: string }>();

  discount(stored: StoredRow | undefined): void {
    if (stored?.counted) this.count(stored.terms, new Map(stored.words.map((word) => [word, word])), -1);
  }

  count(terms: readonly string[], words: ReadonlyMap<string, string>, difference: 1 | -1): void {
    for (const term of [...terms, ALL_DOCUMENTS]) this.terms.set(term, (this.terms.get(term) ?? 0) + difference);
    for (const [word, spelling] of words) {
      const before = this.words.get(word);
      this.words.set(word, {
        difference: (before?.difference ?? 0) + difference,
        spelling: difference > 0 ? spelling : (before?.spelling ?? spelling),
      });
    }
  }
}

function toFacetList(facets: Partial<Record<FacetName, readonly string[]>>): string[] {
  return Object.entries(facets).flatMap(([name, codes]) => (codes ?? []).map((code) => `${name}:${code}`));
}
