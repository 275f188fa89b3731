import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const PublishEvent = graphql(`
  mutation PublishEvent($id: ID!, $version: Int!) {
    publishEvent(id: $id, expectedVersion: $version) {
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

/** Shows a draft with its programme to all members. */
export function usePublishEvent(): (id: string, version: number) => Promise<Outcome> {
  const publish = useMutation(PublishEvent);
  return async (id, version) => {
    const { data, failure } = await publish({ id, version });
    if (failure) return refusedBy(failure);
    const result = data.publishEvent;
    switch (result.__typename) {
      case 'EventChanged':
        return { kind: 'DONE' };
      case 'EventIncomplete':
      case 'EventChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
