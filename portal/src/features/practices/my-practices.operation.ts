import { graphql } from '../../graphql/generated';
import type { MyPracticesQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const MyPractices = graphql(`
  query MyPractices($after: String) {
    myPractices(first: 50, after: $after) {
      nodes {
        id
        slug
        title
        archivedAt
        viewerCan {
          acceptInvitation {
            allowed
          }
        }
        revision {
          number
          publishedAt
        }
        draft {
          state
          updatedAt
          reviewRemarks
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['Practice'] };

/** Lists what the person writes, the newest first. */
export function useMyPractices(after: string | null): QueryState<MyPracticesQuery> {
  return useQuery(MyPractices, { after }, { context: CONTEXT });
}
