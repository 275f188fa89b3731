import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { SubmitPracticeMutationVariables, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused, type Violation } from '../../../graphql/refused';
import type { ChangedMeanwhile } from './update-practice.operation';

const SubmitPractice = graphql(`
  mutation SubmitPractice($id: ID!, $expectedVersion: Int!) {
    submitPractice(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on PracticeChanged {
        practice {
          ...WritingPractice
        }
      }
      ... on PracticeIncomplete {
        missing {
          field
          message
        }
      }
      ... on PracticeChangedMeanwhile {
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

/** The draft lacks something; every missing field at once. */
export interface Incomplete {
  readonly kind: 'INCOMPLETE';
  readonly missing: readonly Violation[];
}

/** What came of submitting. */
export type SubmitOutcome =
  { readonly kind: 'DONE'; readonly practice: WritingPracticeFragment } | Incomplete | ChangedMeanwhile | Refused;

/** Hands the draft to the editors. */
export function useSubmitPractice(): (variables: SubmitPracticeMutationVariables) => Promise<SubmitOutcome> {
  const submit = useMutation(SubmitPractice);
  return async (variables) => {
    const { data, failure } = await submit(variables);
    if (failure) return refusedBy(failure);
    const result = data.submitPractice;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', practice: result.practice };
      case 'PracticeIncomplete':
        return { kind: 'INCOMPLETE', missing: result.missing };
      case 'PracticeChangedMeanwhile':
        return { kind: 'CHANGED_MEANWHILE', message: result.message, practice: result.practice };
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
