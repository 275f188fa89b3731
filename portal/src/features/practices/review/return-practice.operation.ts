import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { ReturnPracticeMutationVariables } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../../graphql/refused';
import type { DraftChanged } from './publish-practice.operation';

const ReturnPractice = graphql(`
  mutation ReturnPractice($id: ID!, $expectedVersion: Int!, $remarks: String!) {
    returnPractice(id: $id, expectedVersion: $expectedVersion, remarks: $remarks) {
      __typename
      ... on PracticeChanged {
        practice {
          id
        }
      }
      ... on InputInvalid {
        violations {
          field
          message
        }
      }
      ... on PracticeChangedMeanwhile {
        practice {
          id
          version
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Gives the submitted draft back to its authors. */
export function useReturnPractice(): (
  variables: ReturnPracticeMutationVariables,
) => Promise<{ readonly kind: 'DONE' } | DraftChanged | Refused> {
  const giveBack = useMutation(ReturnPractice);
  return async (variables) => {
    const { data, failure } = await giveBack(variables);
    if (failure) return refusedBy(failure);
    const result = data.returnPractice;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'PracticeChangedMeanwhile':
        return { kind: 'CHANGED_MEANWHILE' };
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
