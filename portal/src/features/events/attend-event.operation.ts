import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { AttendEventMutation, EventVisibility } from '../../graphql/generated/graphql';
import { useMutation, type Answer } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

graphql(`
  fragment AttendOutcome on AttendEventResult {
    __typename
    ... on EventChanged {
      event {
        id
        attendance {
          visibleFor
        }
      }
    }
    ... on Problem {
      message
    }
  }
`);

const AttendEvent = graphql(`
  mutation AttendEvent($eventId: ID!, $visibleFor: EventVisibility!) {
    attendEvent(eventId: $eventId, visibleFor: $visibleFor) {
      ...AttendOutcome
    }
  }
`);

const LeaveEvent = graphql(`
  mutation LeaveEvent($eventId: ID!) {
    leaveEvent(eventId: $eventId) {
      ...AttendOutcome
    }
  }
`);

/** Says to be at an event, and who may see that. */
export function useAttendEvent(): (eventId: string, visibleFor: EventVisibility) => Promise<Outcome> {
  const attend = useMutation(AttendEvent);
  return async (eventId, visibleFor) => toOutcome(await attend({ eventId, visibleFor }), (data) => data.attendEvent);
}

/** Has it forgotten that the person is at an event. */
export function useLeaveEvent(): (eventId: string) => Promise<Outcome> {
  const leave = useMutation(LeaveEvent);
  return async (eventId) => toOutcome(await leave({ eventId }), (data) => data.leaveEvent);
}

function toOutcome<Data>(
  { data, failure }: Answer<Data>,
  read: (data: Data) => AttendEventMutation['attendEvent'],
): Outcome {
  if (failure) return refusedBy(failure);
  const result = read(data as Data);
  switch (result.__typename) {
    case 'EventChanged':
      return { kind: 'DONE' };
    case 'NotAllowed':
    case 'NotFound':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
