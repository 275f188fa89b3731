import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const CancelTalk = graphql(`
  mutation CancelTalk($id: ID!, $version: Int!) {
    cancelTalk(id: $id, expectedVersion: $version) {
      __typename
      ... on TalkChanged {
        talk {
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

/** Cancels an entry of a programme, which stays there. */
export function useCancelTalk(): (id: string, version: number) => Promise<Outcome> {
  const cancel = useMutation(CancelTalk);
  return async (id, version) => {
    const { data, failure } = await cancel({ id, version });
    if (failure) return refusedBy(failure);
    const result = data.cancelTalk;
    switch (result.__typename) {
      case 'TalkChanged':
        return { kind: 'DONE' };
      case 'TalkChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
