import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { RemoveAuthorMutationVariables } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy } from '../../../graphql/refused';
import type { AuthorsOutcome } from './invite-co-author.operation';

const RemoveAuthor = graphql(`
  mutation RemoveAuthor($id: ID!, $staffMemberId: ID!) {
    removeAuthor(id: $id, staffMemberId: $staffMemberId) {
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

/** Takes an author or an invitation away; everybody may leave. */
export function useRemoveAuthor(): (variables: RemoveAuthorMutationVariables) => Promise<AuthorsOutcome> {
  const remove = useMutation(RemoveAuthor);
  return async (variables) => {
    const { data, failure } = await remove(variables);
    if (failure) return refusedBy(failure);
    const result = data.removeAuthor;
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
