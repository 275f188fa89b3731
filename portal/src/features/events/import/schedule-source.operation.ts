import { assertNever } from '../../../app/assert-never';
import { graphql } from '../../../graphql/generated';
import type { RememberedScheduleQuery } from '../../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../../graphql/hooks';
import { usePolling } from '../../../graphql/use-polling';
import { refused, refusedBy } from '../../../graphql/refused';
import type { Outcome } from '../../../graphql/use-action';

const RememberedSchedule = graphql(`
  query RememberedSchedule($eventId: ID!) {
    scheduleSource(eventId: $eventId) {
      url
      fetchedAt
      problem
    }
  }
`);

const RememberScheduleSource = graphql(`
  mutation RememberScheduleSource($eventId: ID!, $url: String!) {
    rememberScheduleSource(eventId: $eventId, url: $url) {
      __typename
      ... on InputInvalid {
        violations {
          field
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const ForgetScheduleSource = graphql(`
  mutation ForgetScheduleSource($eventId: ID!) {
    forgetScheduleSource(eventId: $eventId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

/** Null has no type that a change could name. */
const SOURCE = { additionalTypenames: ['ScheduleSource'] };
/** What is fetched changes the programme as well. */
const FETCHED = { additionalTypenames: ['ScheduleSource', 'Event', 'Talk'] };

/** Loads the address from which a programme is fetched again, and looks again until it was fetched for the first time. */
export function useScheduleSource(eventId: string): QueryState<RememberedScheduleQuery> {
  const state = useQuery(RememberedSchedule, { eventId }, { context: SOURCE });
  usePolling(state, state.data?.scheduleSource?.fetchedAt === null);
  return state;
}

/** Has a programme fetched from an address, now and every hour. */
export function useRememberScheduleSource(): (eventId: string, url: string) => Promise<Outcome> {
  const remember = useMutation(RememberScheduleSource, FETCHED);
  return async (eventId, url) => {
    const { data, failure } = await remember({ eventId, url });
    if (failure) return refusedBy(failure);
    const result = data.rememberScheduleSource;
    switch (result.__typename) {
      case 'ScheduleSourceRemembered':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** Has a programme fetched no more. */
export function useForgetScheduleSource(): (eventId: string) => Promise<Outcome> {
  const forget = useMutation(ForgetScheduleSource, SOURCE);
  return async (eventId) => {
    const { data, failure } = await forget({ eventId });
    if (failure) return refusedBy(failure);
    const result = data.forgetScheduleSource;
    switch (result.__typename) {
      case 'ScheduleSourceForgotten':
        return { kind: 'DONE' };
      case 'NotAllowed':
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
