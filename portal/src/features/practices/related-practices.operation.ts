import { graphql } from '../../graphql/generated';
import type { RelatedPracticesQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

graphql(`
  fragment RelatedPractice on Practice {
    id
    slug
    title
    firstPublishedAt
    jobcenter {
      id
      name
      form
    }
    partnerJobcenter {
      id
      name
      form
    }
    revision {
      content {
        result {
          kind
        }
        triedAtCaseload {
          ratio
        }
      }
    }
  }
`);

const RelatedPractices = graphql(`
  query RelatedPractices($id: ID!) {
    otherFindings(practiceId: $id, first: 3) {
      ...RelatedPractice
    }
    similarPractices(practiceId: $id, first: 4) {
      ...RelatedPractice
    }
  }
`);

/** Loads what others found about the same, and what is alike; at most a handful each. */
export function useRelatedPractices(id: string): QueryState<RelatedPracticesQuery> {
  return useQuery(RelatedPractices, { id });
}
