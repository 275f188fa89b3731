import { graphql } from '../../graphql/generated';
import type { PracticeRevisionsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PracticeRevisions = graphql(`
  query PracticeRevisions($id: ID!) {
    practiceRevisions(practiceId: $id, first: 50) {
      nodes {
        ...ReadableRevision
      }
    }
  }
`);

graphql(`
  fragment ReadableRevision on PracticeRevision {
    id
    number
    publishedAt
    redactedAt
    redactionReason
    content {
      ...PracticeContentText
      problem
      approach
    }
  }
`);

/** Loads the latest 50 published revisions of a practice, the newest first; waits while its id is not known. */
export function usePracticeRevisions(id: string | undefined): QueryState<PracticeRevisionsQuery> {
  return useQuery(PracticeRevisions, { id: id ?? '' }, { pause: id === undefined });
}
