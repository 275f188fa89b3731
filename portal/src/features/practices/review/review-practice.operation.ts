import { graphql } from '../../../graphql/generated';
import type { ReviewPracticeQuery } from '../../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../../graphql/hooks';

const ReviewPractice = graphql(`
  query ReviewPractice($id: ID!) {
    practice(id: $id) {
      ...PracticeFrame
      ...PracticeAuthors
      visibility
      revision {
        ...ReadableRevision
      }
      draft {
        state
        version
        visibility
        submittedAt
        content {
          ...PracticeContentText
          problem
          approach
        }
      }
    }
  }
`);

/** Never from the cache: what is decided on must be what is there now. */
const CONTEXT = { requestPolicy: 'network-only' } as const;

/** Loads a submitted draft beside what is published of it; null when there is none that the person may see. */
export function useReviewPractice(id: string): QueryState<ReviewPracticeQuery> {
  return useQuery(ReviewPractice, { id }, { context: CONTEXT });
}
