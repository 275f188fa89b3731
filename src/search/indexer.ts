import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NO_ID } from '../kernel/ids.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { rows } from '../platform/database/sql.js';
import { defineJob, Jobs, type JobDefinition } from '../platform/jobs/jobs.js';
import { SearchEngineUnavailableError } from './engine/search-engine.js';
import type { SearchEngineName, SearchIndex, SearchKind } from './engine/search-engine.js';
import { SearchEngines } from './engine/search-engines.js';
import type { SearchSource } from './engine/search-source.js';
import { SynonymSource } from './synonym-source.js';

/** A document that has changed; what it is now, the database says. */
interface ChangedDocument {
  readonly kind: SearchKind;
  readonly id: string;
}

/** A change is not given up however long an engine is away; how long it waits shows in the figures and in `/health/ready`. */
const UNTIL_IT_SUCCEEDS = { retryLimit: 1_000_000, longestRetryDelaySeconds: 30 };

/**
 * One job per change and engine, so that one engine that is away never delays another. Never deduplicated: a deduplicated
 * job inside a transaction can lose the newer change.
 */
export const INDEX_JOBS: Readonly<Record<SearchEngineName, JobDefinition<ChangedDocument>>> = {
  postgres: defineJob('search.index', { ...UNTIL_IT_SUCCEEDS, batchSize: 20 }),
  meilisearch: defineJob('search.index-meilisearch', { ...UNTIL_IT_SUCCEEDS, batchSize: 100 }),
};

/** Is told how many documents are done; the work goes on when it has taken note. */
export type IndexProgress = (done: number) => void | Promise<void>;

const BATCH = 200;
const COUNTED_AT_ONCE = 10_000;

/** The one way into the indexes: rereads what changed from the database and projects it. */
@Injectable()
export class Indexer implements OnModuleInit {
  private readonly sources = new Map<SearchKind, SearchSource>();

  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
    private readonly engines: SearchEngines,
    private readonly words: SynonymSource,
  ) {}

  onModuleInit(): void {
    for (const [name, job] of Object.entries(INDEX_JOBS)) {
      const engine = this.engines.all.find((candidate) => candidate.name === name);
      // Jobs for an engine that is not in use any more are done: should it come back, its index is compared first.
      this.jobs.handleBatch(job, async (changes) => engine && this.indexChanges(engine, changes));
    }
  }

  /** Makes a kind findable. */
  register(source: SearchSource): void {
    this.sources.set(source.kind, source);
  }

  /** The sources that are registered. */
  listSources(): readonly SearchSource[] {
    return [...this.sources.values()];
  }

  /** Notes in the transaction of a change that every index has to project the document anew. */
  async enqueue(tx: TransactionHandle, kind: SearchKind, id: string): Promise<void> {
    await this.enqueueAll(tx, kind, [id]);
  }

  /** The same for many documents of a kind. */
  async enqueueAll(tx: TransactionHandle, kind: SearchKind, ids: readonly string[]): Promise<void> {
    const changes = ids.map((id) => ({ kind, id }));
    for (const engine of this.engines.all) await this.jobs.enqueueAll(tx, INDEX_JOBS[engine.name], changes);
  }

  /**
   * Projects the documents as they are now into the index of an engine; removes those that are not to be found any more. Of
   * two at once for one document and engine, the later sees the state of both.
   */
  async index(engine: SearchIndex, kind: SearchKind, ids: readonly string[]): Promise<void> {
    const source = this.sourceOf(kind);
    await this.words.refresh();
    await this.transactor.run(async (tx) => {
      await rows(
        tx,
        `SELECT pg_advisory_xact_lock(hashtextextended($1 || ':' || id, 0)) FROM unnest($2::text[]) AS id ORDER BY id`,
        [`${engine.name}:${kind}`, ids],
      );
      const documents = await source.load(tx, ids);
      const found = new Set(documents.map((document) => document.id));
      await engine.put(tx, documents);
      await engine.remove(
        tx,
        kind,
        ids.filter((id) => !found.has(id)),
      );
    });
  }

  /** Projects everything anew into the index of an engine, in batches; searches go on meanwhile. `progress` is told how many documents are done. */
  async indexAll(engine: SearchIndex, progress: IndexProgress = () => undefined): Promise<number> {
    let done = 0;
    for (const source of this.sources.values()) {
      for (let after = NO_ID; ;) {
        const ids = await source.listIds(this.transactor.reader, after, BATCH);
        if (ids.length === 0) break;
        await this.index(engine, source.kind, ids);
        after = ids.at(-1)!;
        done += ids.length;
        await progress(done);
      }
    }
    return done;
  }

  /** How many documents there are to be projected in all. */
  async countAll(): Promise<number> {
    let count = 0;
    for (const source of this.sources.values())
      for (let after: string | undefined = NO_ID; after !== undefined;) {
        const ids: string[] = await source.listIds(this.transactor.reader, after, COUNTED_AT_ONCE);
        count += ids.length;
        after = ids.at(-1);
      }
    return count;
  }

  /** One transaction for all changes of a kind; when that fails, one for each, so that one document cannot hold up the others. */
  private async indexChanges(engine: SearchIndex, changes: readonly ChangedDocument[]): Promise<void> {
    for (const [kind, ofKind] of Map.groupBy(changes, (change) => change.kind)) {
      const ids = [...new Set(ofKind.map(({ id }) => id))];
      await this.index(engine, kind, ids).catch(async (error: unknown) => {
        if (ids.length === 1 || error instanceof SearchEngineUnavailableError) throw error;
        const failures: unknown[] = [];
        for (const id of ids) await this.index(engine, kind, [id]).catch((failure: unknown) => failures.push(failure));
        if (failures.length > 0) throw failures[0];
      });
    }
  }

  private sourceOf(kind: SearchKind): SearchSource {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No search source for ${kind}.`);
    return source;
  }
}
