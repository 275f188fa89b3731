import { graphql } from '../../graphql/generated';
import type { MySavedSearchesQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const MySavedSearches = graphql(`
  query MySavedSearches {
    mySavedSearches {
      id
      query
      sort
      comparableToMine
      onlyComparable
      weeklyMail
      createdAt
      filters {
        facet
        values {
          code
          label
        }
      }
    }
  }
`);

/** Lists the searches that the person keeps, the newest first. */
export function useMySavedSearches(): QueryState<MySavedSearchesQuery> {
  return useQuery(MySavedSearches, {});
}
