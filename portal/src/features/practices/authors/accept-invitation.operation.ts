import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { AcceptInvitationMutationVariables } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy } from '../../../graphql/refused';
import type { AuthorsOutcome } from './invite-co-author.operation';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($id: ID!) {
    acceptInvitation(id: $id) {
      __typename
      ... on PracticeChanged {
        practice {
          ...WritingPractice
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Accepts the invitation to write. */
export function useAcceptInvitation(): (variables: AcceptInvitationMutationVariables) => Promise<AuthorsOutcome> {
  const accept = useMutation(AcceptInvitation);
  return async (variables) => {
    const { data, failure } = await accept(variables);
    if (failure) return refusedBy(failure);
    const result = data.acceptInvitation;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', practice: result.practice };
      case 'PracticeChangedMeanwhile':
      case 'InputInvalid':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
