import { createHash } from 'node:crypto';
import { FACET_NAMES, type SearchDocument } from './search-engine.js';

/** Digest of everything that a document says, for telling whether an index holds it as it is now. The versions are not in it. */
export function contentHashOf(document: SearchDocument): string {
  const { kind, id, network, houseIds, title, keywords, body, facets, publishedAt, confirmedAt } = document;
  const content = [
    [kind, id, network, houseIds.toSorted(), title, keywords, body],
    FACET_NAMES.map((name) => (facets[name] ?? []).toSorted()),
    [publishedAt.toISOString(), confirmedAt?.toISOString() ?? null],
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
