import type { SearchPracticesQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryOptions, type QueryState } from '../../graphql/hooks';
import { SearchPractices, toVariables } from './search-practices.question';
import type { SearchState } from './search-state';

/** A page of hits, the first one with facets and the way out of an empty result. */
export type FoundPage = SearchPracticesQuery['searchPractices'];

/** Searches; `after` is the end of the page before, null for the first page. */
export function useSearchPractices(
  state: SearchState,
  after: string | null,
  options?: QueryOptions,
): QueryState<SearchPracticesQuery> {
  return useQuery(SearchPractices, toVariables(state, after), options);
}
