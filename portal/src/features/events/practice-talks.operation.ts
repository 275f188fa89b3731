import { graphql } from '../../graphql/generated';
import type { PracticeTalksQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const PracticeTalks = graphql(`
  query PracticeTalks($id: ID!) {
    practice(id: $id) {
      id
      talks {
        id
        type
        talk {
          id
          title
          startsAt
          endsAt
          state
          event {
            id
            title
            place
            timeZone
          }
        }
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['TalkLink'] };

/** Loads the talks that present, discuss or contradict a practice. */
export function usePracticeTalks(id: string): QueryState<PracticeTalksQuery> {
  return useQuery(PracticeTalks, { id }, { context: CONTEXT });
}
