import { choose, searchPath, type SearchState } from './search-state';
import type { Suggestion } from './suggest.operation';

/** Where a suggestion leads: to its practice, or to the hits with its value, in place of the words that were typed for it. */
export function pathOf({ slug, facet, code, text }: Suggestion, state: SearchState): string {
  if (slug !== null) return `/praxis/${slug}`;
  if (facet === null || code === null) return searchPath({ ...state, query: text });
  const values = state.chosen[facet] ?? [];
  return searchPath(choose({ ...state, query: '' }, facet, [...new Set([...values, code])]));
}
