import { graphql } from '../../graphql/generated';
import type { MyDisclosuresQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const MyDisclosures = graphql(`
  query MyDisclosures($after: String) {
    myDisclosures(first: 20, after: $after) {
      nodes {
        id
        kind
        value
        disclosedAt
        practice {
          id
          slug
          title
        }
        viewer {
          displayName
          jobcenter {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['ContactDisclosure', 'ContactRequest'] };

/** Lists who was shown the person's channels, the latest first. */
export function useMyDisclosures(after: string | null): QueryState<MyDisclosuresQuery> {
  return useQuery(MyDisclosures, { after }, { context: CONTEXT });
}
