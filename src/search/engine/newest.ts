import type { SearchDocument } from './search-engine.js';

/** Each document once, in its newest version. */
export function newestOf(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>();
  for (const document of documents) {
    const known = newest.get(document.id);
    if (!known || known.searchVersion <= document.searchVersion) newest.set(document.id, document);
  }
  return [...newest.values()];
}
