import { graphql } from '../../graphql/generated';
import type { ContactTargetQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const ContactTarget = graphql(`
  query ContactTarget($slug: String!) {
    practiceBySlug(slug: $slug) {
      id
      title
      jobcenter {
        name
      }
      contactOffer {
        functionLabel
      }
      meetAt {
        id
        title
      }
      viewerCan {
        requestContact {
          allowed
          reason
        }
      }
    }
  }
`);

/** Loads whom a request about a practice goes to; null when there is no practice that the person may see. */
export function useContactTarget(slug: string): QueryState<ContactTargetQuery> {
  return useQuery(ContactTarget, { slug });
}
