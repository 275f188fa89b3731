import { graphql } from '../../graphql/generated';
import type { FindJobcentersQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const FindJobcenters = graphql(`
  query FindJobcenters($query: String!) {
    searchEverything(query: $query, kinds: [JOBCENTER], first: 20) {
      jobcenters {
        totalCount
        totalCountIsLowerBound
        onlyCommonWords
        nodes {
          titleHtml
          snippetHtml
          matches {
            typed
            word
            kind
            fields
          }
          jobcenter {
            id
            form
            place
            caseloadRatio
          }
        }
      }
    }
  }
`);

/** A jobcenter that was found. */
export type FoundJobcenter = NonNullable<FindJobcentersQuery['searchEverything']['jobcenters']>['nodes'][number];

/** Looks for jobcenters, the best first; an empty text finds nothing. */
export function useFindJobcenters(query: string): QueryState<FindJobcentersQuery> {
  return useQuery(FindJobcenters, { query });
}
