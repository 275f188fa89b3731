import { graphql } from '../../graphql/generated';
import type { FindEventsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const FindEvents = graphql(`
  query FindEvents($query: String!) {
    searchEverything(query: $query, kinds: [EVENT], first: 20) {
      events {
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
          event {
            id
            state
            startsOn
            endsOn
            place
            onlineUrl
            demo
            kind {
              label
            }
          }
        }
      }
    }
  }
`);

/** A event that was found. */
export type FoundEvent = NonNullable<FindEventsQuery['searchEverything']['events']>['nodes'][number];

/** Looks for events, the best first; an empty text finds nothing. */
export function useFindEvents(query: string): QueryState<FindEventsQuery> {
  return useQuery(FindEvents, { query });
}
