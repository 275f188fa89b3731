import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type {
  ContactOfferTextQuery,
  FindAnswerersQuery,
  UpdateContactOfferMutationVariables,
} from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

const ContactOfferText = graphql(`
  query ContactOfferText($slug: String!) {
    practiceBySlug(slug: $slug) {
      id
      title
      jobcenter {
        id
      }
      partnerJobcenter {
        id
      }
      contactOffer {
        functionLabel
        maxOpenRequests
        pausedUntil
        version
        seats {
          id
          displayName
        }
      }
      viewerCan {
        updateContactOffer {
          allowed
          reason
        }
      }
    }
  }
`);

const FindAnswerers = graphql(`
  query FindAnswerers($text: String!, $houseId: ID!, $partnerId: ID!, $isDialogue: Boolean!) {
    colleagues: staffMembers(filter: { text: $text, jobcenterId: $houseId }, first: 10) {
      nodes {
        id
        displayName
      }
    }
    partners: staffMembers(filter: { text: $text, jobcenterId: $partnerId }, first: 10) @include(if: $isDialogue) {
      nodes {
        id
        displayName
      }
    }
  }
`);

const UpdateContactOffer = graphql(`
  mutation UpdateContactOffer($practiceId: ID!, $expectedVersion: Int!, $input: ContactOfferInput!) {
    updateContactOffer(practiceId: $practiceId, expectedVersion: $expectedVersion, input: $input) {
      __typename
      ... on ContactOfferChanged {
        offer {
          version
        }
      }
      ... on InputInvalid {
        violations {
          field
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Loads who answers requests to a practice; null when there is none that the person may see. */
export function useContactOfferText(slug: string): QueryState<ContactOfferTextQuery> {
  return useQuery(ContactOfferText, { slug });
}

/** Finds up to ten colleagues of each house of a practice by part of their name; asks nothing while the text is short. */
export function useFindAnswerers(
  text: string,
  [houseId, partnerId]: readonly [string, string?],
): QueryState<FindAnswerersQuery> {
  const variables = { text, houseId, partnerId: partnerId ?? houseId, isDialogue: partnerId !== undefined };
  return useQuery(FindAnswerers, variables, { pause: text.length < 2 });
}

/** The offer was stored; its version is that of the next change. */
interface OfferStored {
  readonly kind: 'DONE';
  readonly version: number;
}

/** Changes who answers, pauses requests or limits them. */
export function useUpdateContactOffer(): (
  variables: UpdateContactOfferMutationVariables,
) => Promise<OfferStored | Refused> {
  const update = useMutation(UpdateContactOffer);
  return async (variables) => {
    const { data, failure } = await update(variables);
    if (failure) return refusedBy(failure);
    const result = data.updateContactOffer;
    switch (result.__typename) {
      case 'ContactOfferChanged':
        return { kind: 'DONE', version: result.offer.version };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'ContactOfferChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
