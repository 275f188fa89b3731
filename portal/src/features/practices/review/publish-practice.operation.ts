import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { PublishPracticeMutationVariables } from '../../../graphql/generated/graphql';
import { useMutation } from '../../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../../graphql/refused';

const PublishPractice = graphql(`
  mutation PublishPractice($id: ID!, $expectedVersion: Int!) {
    publishPractice(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on PracticeChanged {
        practice {
          id
          slug
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

/** Somebody has changed the draft since it was read; nothing was decided. */
export interface DraftChanged {
  readonly kind: 'CHANGED_MEANWHILE';
}

/** Publishes the submitted draft of exactly the version that was read. */
export function usePublishPractice(): (
  variables: PublishPracticeMutationVariables,
) => Promise<
  | { readonly kind: 'DONE'; readonly practice: { readonly id: string; readonly slug: string | null } }
  | DraftChanged
  | Refused
> {
  const publish = useMutation(PublishPractice);
  return async (variables) => {
    const { data, failure } = await publish(variables);
    if (failure) return refusedBy(failure);
    const result = data.publishPractice;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', practice: result.practice };
      case 'PracticeChangedMeanwhile':
        return { kind: 'CHANGED_MEANWHILE' };
      case 'PracticeIncomplete':
      case 'PracticeConsentMissing':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
