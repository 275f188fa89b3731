import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
    }
  }
`);

/** Signs the person out in one browser. */
export function useEndSession(): (id: string) => Promise<Outcome> {
  const end = useMutation(EndSession);
  return async (id) => {
    const { data, failure } = await end({ id });
    if (failure) return refusedBy(failure);
    const result = data.endSession;
    switch (result.__typename) {
      case 'SessionEnded':
        return { kind: 'DONE' };
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** Signs the person out in all browsers but this one. */
export function useEndOtherSessions(): () => Promise<Outcome> {
  const end = useMutation(EndOtherSessions);
  return async () => {
    const { failure } = await end({});
    return failure ? refusedBy(failure) : { kind: 'DONE' };
  };
}
