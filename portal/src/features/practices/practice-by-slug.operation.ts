import { graphql } from '../../graphql/generated';
import type { PracticeBySlugQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PracticeBySlug = graphql(`
  query PracticeBySlug($slug: String!) {
    me {
      staffMember {
        id
        jobcenter {
          id
          caseloadRatio
          caseloadCounted
        }
      }
    }
    practiceBySlug(slug: $slug) {
      ...PracticeFrame
      viewerCan {
        updateContactOffer {
          allowed
        }
      }
      contactOffer {
        functionLabel
        pausedUntil
        seats {
          id
          displayName
        }
      }
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

/** Loads the published practice with the readable address; null when there is none that the person may see. Beside it the caseload of the own house. */
export function usePracticeBySlug(slug: string): QueryState<PracticeBySlugQuery> {
  return useQuery(PracticeBySlug, { slug });
}
