import type { SearchAnalyser } from '../analysis/analyser.provider.js';
import { newestOf } from '../engine/newest.js';
import type { SearchDocument, SearchKind, StoredDocument } from '../engine/search-engine.js';
import { hasOneOf } from './filter.js';
import {
  keyOf,
  STATE_KEY,
  STATE_KIND,
  toIndexedDocument,
  type IndexedDocument,
  type IndexState,
} from './indexed-document.js';
import type { MeilisearchServer } from './meilisearch-server.js';

const FIELDS = ['id', 'searchVersion', 'indexVersion', 'contentHash'] as const satisfies (keyof IndexedDocument)[];
/** So many stored documents are read at once. */
const LISTED = 1_000;

/** One index in Meilisearch. Every method throws `MeilisearchFailure` when the server does not do what was asked. */
export class MeilisearchIndex {
  constructor(
    private readonly server: MeilisearchServer,
    private readonly analyser: SearchAnalyser,
    private readonly uid: string,
    private readonly indexVersion: number,
  ) {}

  /** Makes the index, empty and with its settings; what it was before is gone. */
  async make(): Promise<void> {
    await this.drop();
    await this.create();
    await this.server.applySettings(this.uid);
  }

  /** Makes the index, empty and without our settings, if it is not there. */
  async create(): Promise<void> {
    await this.server.createIndex(this.uid);
  }

  async drop(): Promise<void> {
    await this.server.deleteIndex(this.uid);
  }

  /** What the index says of itself; undefined when it is not there or not finished. */
  async findState(): Promise<IndexState | undefined> {
    return (await this.server.findDocument(this.uid, STATE_KEY)) as IndexState | undefined;
  }

  /** Whether the index is there, finished, and of this version of the index definition. */
  async isCurrent(): Promise<boolean> {
    return (await this.findState())?.indexVersion === this.indexVersion;
  }

  /** Says that the index is finished, by the rebuild of this id. */
  async markFinished(generation: string): Promise<void> {
    const state: IndexState = { key: STATE_KEY, kind: STATE_KIND, indexVersion: this.indexVersion, generation };
    await this.server.addDocuments(this.uid, [state]);
  }

  /** Stores documents, which are of one kind, unless a newer version of one is stored. An index that is not there is not made by the way: it would lack its settings. */
  async put(documents: readonly SearchDocument[]): Promise<void> {
    const [first] = documents;
    if (!first) return;
    const newest = newestOf(documents);
    const stored = new Map(
      (
        await this.findStored(
          first.kind,
          newest.map(({ id }) => id),
        )
      ).map((row) => [row.id, row.searchVersion]),
    );
    const fresh = newest.filter(({ id, searchVersion }) => (stored.get(id) ?? 0) <= searchVersion);
    if (fresh.length === 0) return;
    await this.server.addDocuments(
      this.uid,
      fresh.map((document) => toIndexedDocument(this.analyser, document, this.indexVersion)),
    );
  }

  /** Removes documents; ids that are not stored are no error. */
  async remove(kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.server.removeDocuments(
      this.uid,
      ids.map((id) => keyOf(kind, id)),
    );
  }

  /** Those of the ids that are stored. */
  async findStored(kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
    if (ids.length === 0) return [];
    const keys = ids.map((id) => keyOf(kind, id));
    const page = { offset: 0, limit: keys.length };
    return (await this.server.listDocuments(this.uid, hasOneOf('key', keys), FIELDS, page)) as StoredDocument[];
  }

  /** All that is stored of a kind, in batches. */
  async *listStored(kind: SearchKind): AsyncIterable<readonly StoredDocument[]> {
    for (let offset = 0; ; offset += LISTED) {
      const page = { offset, limit: LISTED };
      const stored = await this.server.listDocuments(this.uid, hasOneOf('kind', [kind]), FIELDS, page);
      if (stored.length > 0) yield stored as StoredDocument[];
      if (stored.length < LISTED) return;
    }
  }

  /** Changes places with another index at one moment; both have to be there. Ends when the other one is of the generation. */
  async swapWith(other: MeilisearchIndex, generation: string): Promise<void> {
    const isDone = async (): Promise<boolean> => (await other.findState())?.generation === generation;
    await this.server.swapIndexes(this.uid, other.uid, isDone);
  }
}
