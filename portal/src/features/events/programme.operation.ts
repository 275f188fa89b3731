import { graphql } from '../../graphql/generated';
import type { MyProgrammeQuery, ProgrammeQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

graphql(`
  fragment Slot on Talk {
    id
    kind
    type
    title
    startsAt
    endsAt
    room
    track
    state
    isBookmarked
    speakers {
      id
      name
    }
  }
`);

const Programme = graphql(`
  query Programme($eventId: ID!, $on: Date, $after: String) {
    programme(eventId: $eventId, on: $on, first: 100, after: $after) {
      nodes {
        ...Slot
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MyProgramme = graphql(`
  query MyProgramme($after: String) {
    myProgramme(first: 50, after: $after) {
      nodes {
        ...Slot
        event {
          id
          title
          place
          timeZone
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['Talk'] };

/** Loads what begins on a day of an event, by begin. */
export function useProgramme(eventId: string, on: string, after: string | null): QueryState<ProgrammeQuery> {
  return useQuery(Programme, { eventId, on, after }, { context: CONTEXT });
}

/** Lists what the person has marked or speaks at, by begin. */
export function useMyProgramme(after: string | null): QueryState<MyProgrammeQuery> {
  return useQuery(MyProgramme, { after }, { context: CONTEXT });
}
