import { graphql } from '../../graphql/generated';
import type { SearchInsightsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const SearchInsights = graphql(`
  query SearchInsights {
    searchInsights {
      word
      seekers
      weeks
      lastWeek
    }
  }
`);

/** Lists what is sought in vain by many. */
export function useSearchInsights(): QueryState<SearchInsightsQuery> {
  return useQuery(SearchInsights, {});
}
