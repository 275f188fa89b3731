import { assertNever } from '../../app/assert-never';
import { newKey } from '../../app/new-key';
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
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Begins an empty practice and gives its id. */
export function useCreatePractice(): () => Promise<{ readonly kind: 'DONE'; readonly id: string } | Refused> {
  const create = useMutation(CreatePractice);
  return async () => {
    const { data, failure } = await create({ idempotencyKey: newKey() });
    if (failure) return refusedBy(failure);
    const result = data.createPractice;
    switch (result.__typename) {
      case 'PracticeChanged':
        return { kind: 'DONE', id: result.practice.id };
      case 'InputInvalid':
      case 'IdempotencyKeyReused':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
