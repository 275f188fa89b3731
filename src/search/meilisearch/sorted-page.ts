import type { SearchQuery } from '../engine/search-engine.js';
import { hasOneOf, not, type Filter } from './filter.js';

/** A run of hits in the order of the sort. */
export interface PagePart {
  /** What its hits pass besides. */
  readonly filters: readonly Filter[];
  readonly offset: number;
  readonly limit: number;
}

/** How a search that is not by relevance is sorted; ties are broken by id. */
export function sortOf({ sort }: SearchQuery): readonly string[] {
  return [sort === 'LAST_CONFIRMED' ? 'confirmedAt:desc' : 'publishedAt:desc', 'id:asc'];
}

/**
 * The runs that the page of a search with tiers of houses consists of, in their order: there can be hundreds of tiers, and a
 * page touches few.
 *
 * @param hitsOf number of hits by house
 * @param total number of all hits, those of no house included
 */
export function toPageParts(
  { houseTiers = [], offset, limit }: SearchQuery,
  hitsOf: Readonly<Record<string, number>>,
  total: number,
): PagePart[] {
  const tiers = houseTiers.map((houses) => ({
    filter: hasOneOf('house', houses),
    size: houses.reduce((sum, house) => sum + (hitsOf[house] ?? 0), 0),
  }));
  const inTiers = tiers.reduce((sum, { size }) => sum + size, 0);
  tiers.push({ filter: not(hasOneOf('house', houseTiers.flat())), size: Math.max(0, total - inTiers) });
  let before = 0;
  return tiers.flatMap(({ filter, size }): PagePart[] => {
    const [from, to] = [Math.max(0, offset - before), Math.min(size, offset + limit - before)];
    before += size;
    return from < to ? [{ filters: [filter], offset: from, limit: to - from }] : [];
  });
}
