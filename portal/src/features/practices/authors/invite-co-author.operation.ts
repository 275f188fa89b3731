import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { InviteCoAuthorMutationVariables, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../../graphql/refused';

const InviteCoAuthor = graphql(`
  mutation InviteCoAuthor($id: ID!, $staffMemberId: ID!) {
    inviteCoAuthor(id: $id, staffMemberId: $staffMemberId) {
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

/** What came of a change of the authors. */
export type AuthorsOutcome = { readonly kind: 'DONE'; readonly practice: WritingPracticeFragment } | Refused;

/** Asks a colleague to write with the authors. */
export function useInviteCoAuthor(): (variables: InviteCoAuthorMutationVariables) => Promise<AuthorsOutcome> {
  const invite = useMutation(InviteCoAuthor);
  return async (variables) => {
    const { data, failure } = await invite(variables);
    if (failure) return refusedBy(failure);
    const result = data.inviteCoAuthor;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', practice: result.practice };
      case 'PracticeThirdJobcenter':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
