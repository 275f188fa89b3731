import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';

const CreatePractice = graphql(`
  mutation CreatePractice($idempotencyKey: String!) {
    createPractice(input: { content: {}, idempotencyKey: $idempotencyKey }) {
      __typename
      ... on PracticeChanged {
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

/** What came of beginning: the practice, to be written. */
export type BeginOutcome = { readonly kind: 'DONE'; readonly id: string; readonly version: number } | Refused;

/** Begins an empty practice; with the same key it is always the same one. */
export function useCreatePractice(): (idempotencyKey: string) => Promise<BeginOutcome> {
  const create = useMutation(CreatePractice);
  return async (idempotencyKey) => {
    const { data, failure } = await create({ idempotencyKey });
    if (failure) return refusedBy(failure);
    const result = data.createPractice;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', id: result.practice.id, version: result.practice.version };
      case 'InputInvalid':
      case 'IdempotencyKeyReused':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
