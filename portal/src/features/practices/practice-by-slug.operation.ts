import { graphql } from '../../graphql/generated';
import type { PracticeBySlugQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PracticeBySlug = graphql(`
  query PracticeBySlug($slug: String!) {
    practiceBySlug(slug: $slug) {
      ...PracticeFrame
      revision {
        number
        publishedAt
        redactedAt
        redactionReason
        content {
          ...PracticeContentText
        }
      }
      draft {
        state
      }
    }
  }
`);

/** Loads the published practice with the readable address; null when there is none that the person may see. */
export function usePracticeBySlug(slug: string): QueryState<PracticeBySlugQuery> {
  return useQuery(PracticeBySlug, { slug });
}
