import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ProposeTalkLinkInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

const ProposeTalkLink = graphql(`
  mutation ProposeTalkLink($input: ProposeTalkLinkInput!) {
    proposeTalkLink(input: $input) {
      __typename
      ... on TalkLinkChanged {
        link {
          id
          state
          isShown
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

/** Where a proposal stands: all see it, it waits for the yes of the event's side, or for that of the practice's authors. */
export type Proposed = { readonly kind: 'DONE'; readonly waitsFor: 'NOBODY' | 'ORGANISER' | 'AUTHORS' } | Refused;

/** Proposes a link between a talk and a practice. What the person may say yes to is said with it. */
export function useProposeTalkLink(): (input: ProposeTalkLinkInput) => Promise<Proposed> {
  const propose = useMutation(ProposeTalkLink);
  return async (input) => {
    const { data, failure } = await propose({ input });
    if (failure) return refusedBy(failure);
    const result = data.proposeTalkLink;
    switch (result.__typename) {
      case 'TalkLinkChanged': {
        const { isShown, state } = result.link;
        if (isShown) return { kind: 'DONE', waitsFor: 'NOBODY' };
        return { kind: 'DONE', waitsFor: state === 'PROPOSED' ? 'ORGANISER' : 'AUTHORS' };
      }
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'TalkLinkExists':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
