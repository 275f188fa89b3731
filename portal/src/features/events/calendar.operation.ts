import { graphql } from '../../graphql/generated';
import type { EventCalendarQuery, MyCalendarQuery } from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const MyCalendar = graphql(`
  query MyCalendar {
    myCalendar {
      programmeUrl
      eventsUrl
    }
  }
`);

const EventCalendar = graphql(`
  query EventCalendar($eventId: ID!) {
    myCalendar {
      eventUrl(eventId: $eventId)
    }
  }
`);

const RenewMyCalendar = graphql(`
  mutation RenewMyCalendar {
    renewMyCalendar {
      programmeUrl
      eventsUrl
    }
  }
`);

const CONTEXT = { additionalTypenames: ['MyCalendar'] };

/** Loads the secret calendar addresses of the person; null while there are none. */
export function useMyCalendar(): QueryState<MyCalendarQuery> {
  return useQuery(MyCalendar, {}, { context: CONTEXT });
}

/** Loads the secret address of the calendar of an event; null while the person has none. */
export function useEventCalendar(eventId: string): QueryState<EventCalendarQuery> {
  return useQuery(EventCalendar, { eventId }, { context: CONTEXT });
}

/** Makes calendar addresses, or new ones in the place of those of before. */
export function useRenewMyCalendar(): () => Promise<Outcome> {
  const renew = useMutation(RenewMyCalendar);
  return async () => {
    const { failure } = await renew({});
    return failure ? refusedBy(failure) : { kind: 'DONE' };
  };
}
