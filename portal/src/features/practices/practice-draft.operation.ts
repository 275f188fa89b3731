import { graphql } from '../../graphql/generated';
import type { PracticeDraftQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PracticeDraft = graphql(`
  query PracticeDraft($id: ID!) {
    practice(id: $id) {
      ...PracticeFrame
      ...PracticeAuthors
      revision {
        number
      }
      draft {
        state
        version
        updatedAt
        submittedAt
        reviewRemarks
        content {
          ...PracticeContentText
        }
      }
    }
  }
`);

/** Loads a practice with its working draft; null when there is none that the person may see. */
export function usePracticeDraft(id: string): QueryState<PracticeDraftQuery> {
  return useQuery(PracticeDraft, { id });
}
