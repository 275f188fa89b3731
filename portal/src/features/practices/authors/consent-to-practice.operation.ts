import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { ConsentToPracticeMutationVariables } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy } from '../../../graphql/refused';
import type { AuthorsOutcome } from './invite-co-author.operation';

const ConsentToPractice = graphql(`
  mutation ConsentToPractice($id: ID!, $expectedVersion: Int!) {
    consentToPractice(id: $id, expectedVersion: $expectedVersion) {
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

/** Agrees, for the own house, to exactly this version of the draft. */
export function useConsentToPractice(): (variables: ConsentToPracticeMutationVariables) => Promise<AuthorsOutcome> {
  const consent = useMutation(ConsentToPractice);
  return async (variables) => {
    const { data, failure } = await consent(variables);
    if (failure) return refusedBy(failure);
    const result = data.consentToPractice;
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
