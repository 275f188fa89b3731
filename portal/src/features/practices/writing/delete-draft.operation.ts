import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { DeleteDraftMutationVariables } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../../graphql/refused';

const DeleteDraft = graphql(`
  mutation DeleteDraft($id: ID!, $expectedVersion: Int!) {
    deleteDraft(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on DraftDeleted {
        practice {
          id
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Throws the working draft away, and a practice that was never published with it. */
export function useDeleteDraft(): (
  variables: DeleteDraftMutationVariables,
) => Promise<{ readonly kind: 'DONE' } | Refused> {
  const remove = useMutation(DeleteDraft);
  return async (variables) => {
    const { data, failure } = await remove(variables);
    if (failure) return refusedBy(failure);
    const result = data.deleteDraft;
    switch (result.__typename) {
      case 'DraftDeleted':
        return { kind: 'DONE' };
      case 'PracticeChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
