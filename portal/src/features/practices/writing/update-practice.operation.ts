import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { UpdatePracticeMutationVariables, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../../graphql/refused';

const UpdatePractice = graphql(`
  mutation UpdatePractice($id: ID!, $expectedVersion: Int!, $input: UpdatePracticeInput!) {
    updatePractice(id: $id, expectedVersion: $expectedVersion, input: $input) {
      __typename
      ... on PracticeChanged {
        practice {
          ...WritingPractice
        }
      }
      ... on PracticeChangedMeanwhile {
        practice {
          ...WritingPractice
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

/** Somebody else saved meanwhile; nothing was stored. */
export interface ChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly message: string;
  /** What is there now. */
  readonly practice: WritingPracticeFragment;
}

/** What came of saving. */
export type SaveOutcome =
  { readonly kind: 'DONE'; readonly practice: WritingPracticeFragment } | ChangedMeanwhile | Refused;

/** Saves the working draft. */
export function useUpdatePractice(): (variables: UpdatePracticeMutationVariables) => Promise<SaveOutcome> {
  const update = useMutation(UpdatePractice);
  return async (variables) => {
    const { data, failure } = await update(variables);
    if (failure) return refusedBy(failure);
    const result = data.updatePractice;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', practice: result.practice };
      case 'PracticeChangedMeanwhile':
        return { kind: 'CHANGED_MEANWHILE', message: result.message, practice: result.practice };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
