import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const CancelEvent = graphql(`
  mutation CancelEvent($id: ID!, $version: Int!) {
    cancelEvent(id: $id, expectedVersion: $version) {
      __typename
      ... on EventChanged {
        event {
          id
          state
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Cancels a published event with its whole programme; those who take part are told. */
export function useCancelEvent(): (id: string, version: number) => Promise<Outcome> {
  const cancel = useMutation(CancelEvent);
  return async (id, version) => {
    const { data, failure } = await cancel({ id, version });
    if (failure) return refusedBy(failure);
    const result = data.cancelEvent;
    switch (result.__typename) {
      case 'EventChanged':
        return { kind: 'DONE' };
      case 'EventChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
