import type { DatabaseHandle } from '../../platform/database/handles.js';
import type { SearchDocument, SearchKind } from './search-engine.js';

/** Where documents of a kind come from. A capability registers one with the `Indexer` while modules are made. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** The documents with the ids as they are now, in no order. What is not to be found (unpublished, archived, redacted) is left out. */
  load(handle: DatabaseHandle, ids: readonly string[]): Promise<SearchDocument[]>;
  /** Ids of all that may be found, in the order of the ids, at most `limit` after `afterId`. */
  listIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]>;
}
