import { graphql } from '../../../graphql/generated';
import type { ReviewQueueQuery } from '../../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../../graphql/hooks';

const ReviewQueue = graphql(`
  query ReviewQueue($after: String) {
    reviewQueue(first: 50, after: $after) {
      nodes {
        id
        jobcenter {
          name
          form
        }
        partnerJobcenter {
          name
          form
        }
        revision {
          number
        }
        authors {
          staffMember {
            displayName
          }
        }
        draft {
          submittedAt
          content {
            title
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

const CONTEXT = { additionalTypenames: ['Practice'] };

/** Lists the submitted drafts, the oldest first. For editors. */
export function useReviewQueue(after: string | null): QueryState<ReviewQueueQuery> {
  return useQuery(ReviewQueue, { after }, { context: CONTEXT });
}
