import { graphql } from '../../../graphql/generated';
import type { FindColleaguesQuery } from '../../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../../graphql/hooks';

const FindColleagues = graphql(`
  query FindColleagues($text: String!) {
    staffMembers(filter: { text: $text }, first: 10) {
      nodes {
        id
        displayName
        jobcenter {
          name
        }
      }
    }
  }
`);

/** Finds people of all jobcenters by a part of their name, at most ten. Asks for nothing while the text is short. */
export function useFindColleagues(text: string): QueryState<FindColleaguesQuery> {
  return useQuery(FindColleagues, { text }, { pause: text.trim().length < 2 });
}
