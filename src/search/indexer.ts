import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NO_ID } from '../kernel/ids.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { rows } from '../platform/database/sql.js';
import { defineJob, Jobs } from '../platform/jobs/jobs.js';
import { SearchEngine, type SearchKind } from './engine/search-engine.js';
import type { SearchSource } from './engine/search-source.js';

/** One job per change, never deduplicated: a deduplicated one inside a transaction can lose the newer change. */
const indexDocument = defineJob<{ kind: SearchKind; id: string }>('search.index', { retryLimit: 20 });

const BATCH = 200;

/** The one way into the index: rereads what changed from the database and projects it. */
@Injectable()
export class Indexer implements OnModuleInit {
  private readonly sources = new Map<SearchKind, SearchSource>();

  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
    private readonly engine: SearchEngine,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(indexDocument, ({ kind, id }) => this.index(kind, [id]));
  }

  /** Makes a kind findable. */
  register(source: SearchSource): void {
    this.sources.set(source.kind, source);
  }

  /** Notes in the transaction of a change that the document has to be projected anew. */
  async enqueue(tx: TransactionHandle, kind: SearchKind, id: string): Promise<void> {
    await this.jobs.enqueue(tx, indexDocument, { kind, id });
  }

  /** Projects the documents as they are now; removes those that are not to be found any more. Of two at once for one document, the later sees the state of both. */
  async index(kind: SearchKind, ids: readonly string[]): Promise<void> {
    const source = this.sourceOf(kind);
    await this.transactor.run(async (tx) => {
      await rows(
        tx,
        `SELECT pg_advisory_xact_lock(hashtextextended($1 || ':' || id, 0)) FROM unnest($2::text[]) AS id ORDER BY id`,
        [kind, ids],
      );
      const documents = await source.load(tx, ids);
      const found = new Set(documents.map((document) => document.id));
      await this.engine.put(tx, documents);
      await this.engine.remove(
        tx,
        kind,
        ids.filter((id) => !found.has(id)),
      );
    });
  }

  /** Projects everything anew, in batches; searches go on meanwhile. `progress` is told how many documents are done. */
  async indexAll(progress: (done: number) => void = () => undefined): Promise<number> {
    let done = 0;
    for (const source of this.sources.values()) {
      for (let after = NO_ID; ;) {
        const ids = await source.listIds(this.transactor.reader, after, BATCH);
        if (ids.length === 0) break;
        await this.index(source.kind, ids);
        after = ids.at(-1)!;
        done += ids.length;
        progress(done);
      }
    }
    return done;
  }

  /** The sources that are registered. */
  listSources(): readonly SearchSource[] {
    return [...this.sources.values()];
  }

  private sourceOf(kind: SearchKind): SearchSource {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No search source for ${kind}.`);
    return source;
  }
}
