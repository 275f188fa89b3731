import { graphql } from '../../graphql/generated';
import type { FindTalksQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const FindTalks = graphql(`
  query FindTalks($query: String!) {
    searchEverything(query: $query, kinds: [TALK], first: 20) {
      talks {
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
          talk {
            id
            title
            type
            state
            startsAt
            endsAt
            room
            speakers {
              id
              name
            }
            event {
              id
              title
              place
              timeZone
            }
          }
        }
      }
    }
  }
`);

/** A talk that was found. */
export type FoundTalk = NonNullable<FindTalksQuery['searchEverything']['talks']>['nodes'][number];

/** Looks for talks, the best first; an empty text finds nothing. */
export function useFindTalks(query: string): QueryState<FindTalksQuery> {
  return useQuery(FindTalks, { query });
}
