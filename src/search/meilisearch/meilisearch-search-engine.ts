import { newId } from '../../kernel/ids.js';
import type { Clock } from '../../kernel/clock.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import type { Transactor } from '../../platform/database/transactor.js';
import type { SearchAnalyser } from '../analysis/analyser.provider.js';
import { ANALYSER_VERSION } from '../analysis/german-analyser.js';
import {
  RebuildSupersededError,
  SearchEngine,
  type IndexRebuild,
  type OnFound,
  type SearchAnswer,
  type SearchDocument,
  type SearchKind,
  type SearchQuery,
  type StoredDocument,
} from '../engine/search-engine.js';
import type { QueryPlans } from '../query/query-plans.js';
import type { IndexBuildRepository } from './index-build.repository.js';
import { MeilisearchIndex } from './meilisearch-index.js';
import { MeilisearchSearch } from './meilisearch-search.js';
import { MeilisearchFailure, MeilisearchServer, type MeilisearchAccess } from './meilisearch-server.js';

/** Version of the settings and of what a document is made of, beside the analyser's own. */
const LAYOUT_VERSION = 5;

/** What the engine is given besides. */
interface Surroundings {
  readonly transactor: Transactor;
  readonly builds: IndexBuildRepository;
  readonly analyser: SearchAnalyser;
  readonly plans: QueryPlans;
  readonly clock: Clock;
}

/** Searches with a Meilisearch server. There are two indexes: the one in use, and during a rebuild the next one. */
export class MeilisearchSearchEngine extends SearchEngine {
  override readonly name = 'meilisearch';
  override readonly indexVersion = LAYOUT_VERSION * 1_000 + ANALYSER_VERSION;
  private readonly inUse: MeilisearchIndex;
  private readonly next: MeilisearchIndex;
  private readonly searching: MeilisearchSearch;

  /** @param searchTimeoutMs what a search may take before it counts as failed, in milliseconds */
  constructor(
    access: MeilisearchAccess,
    searchTimeoutMs: number,
    private readonly surroundings: Surroundings,
  ) {
    super();
    const { analyser, plans } = surroundings;
    const server = new MeilisearchServer(access);
    const indexCalled = (uid: string): MeilisearchIndex =>
      new MeilisearchIndex(server, analyser, uid, this.indexVersion);
    const uid = `${access.indexPrefix}documents`;
    this.inUse = indexCalled(uid);
    this.next = indexCalled(`${uid}-next`);
    this.searching = new MeilisearchSearch(server, uid, this.indexVersion, searchTimeoutMs, plans, analyser);
  }

  override search(query: SearchQuery, onFound?: OnFound): Promise<SearchAnswer> {
    return this.searching.search(query, onFound);
  }

  override async put(tx: TransactionHandle, documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length > 0) await this.write(tx, (index) => index.put(documents));
  }

  override async remove(tx: TransactionHandle, kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.write(tx, (index) => index.remove(kind, ids));
  }

  override findStored(kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
    return this.inUse.findStored(kind, ids);
  }

  override listStored(kind: SearchKind): AsyncIterable<readonly StoredDocument[]> {
    return this.inUse.listStored(kind);
  }

  /** Also after a rebuild that was given up: every write would go to its remains as well until there is another one. */
  override async needsRebuild(): Promise<boolean> {
    const { builds, transactor, clock } = this.surroundings;
    const begun = await builds.findProgress(transactor.reader, this.name, clock.now());
    return begun === 'GIVEN_UP' || (begun === undefined && !(await this.inUse.isCurrent()));
  }

  override async startRebuild(): Promise<IndexRebuild> {
    const { builds, transactor, clock } = this.surroundings;
    const id = newId();
    await transactor.run(async (tx) => {
      await builds.lock(tx, this.name);
      await this.next.make();
      await builds.start(tx, this.name, id, clock.now());
    });
    const { name, indexVersion, next } = this;
    const writeNext = async (tx: TransactionHandle, write: () => Promise<void>): Promise<void> => {
      if ((await builds.findForWriting(tx, name)) !== id) throw new RebuildSupersededError();
      await builds.touch(tx, id, clock.now());
      await write();
    };
    return {
      index: {
        name,
        indexVersion,
        put: (tx, documents) => writeNext(tx, () => next.put(documents)),
        remove: (tx, kind, ids) => writeNext(tx, () => next.remove(kind, ids)),
        findStored: (kind, ids) => next.findStored(kind, ids),
        listStored: (kind) => next.listStored(kind),
      },
      finish: () => this.putInUse(id),
    };
  }

  /** With the lock, so that no write is under way that would land in the content that goes. */
  private async putInUse(id: string): Promise<void> {
    const { builds, transactor } = this.surroundings;
    // Its content and settings go with the swap, so it need only be there.
    await this.inUse.create();
    await transactor.run(async (tx) => {
      await builds.lock(tx, this.name);
      if (!(await builds.end(tx, id))) throw new RebuildSupersededError();
      await this.next.markFinished(id);
      await this.next.swapWith(this.inUse, id);
    });
    await this.next.drop();
  }

  /** Writes to the index in use, and to the next one during a rebuild. */
  private async write(tx: TransactionHandle, write: (index: MeilisearchIndex) => Promise<void>): Promise<void> {
    const isRebuilding = (await this.surroundings.builds.findForWriting(tx, this.name)) !== undefined;
    const isCurrent = await this.inUse.isCurrent();
    if (!isCurrent && !isRebuilding) throw new MeilisearchFailure('index_not_ready');
    if (isRebuilding) await write(this.next);
    if (isCurrent) await write(this.inUse);
  }
}
