import { graphql } from '../../graphql/generated';
import type { EventPeriod, EventsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const Events = graphql(`
  query Events($period: EventPeriod!, $after: String) {
    events(filter: { period: $period }, after: $after) {
      nodes {
        id
        title
        kind {
          label
        }
        startsOn
        endsOn
        place
        onlineUrl
        state
        demo
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['Event'] };

/** Lists coming events, the next one first, or past ones, the latest first. */
export function useEvents(period: EventPeriod, after: string | null): QueryState<EventsQuery> {
  return useQuery(Events, { period, after }, { context: CONTEXT });
}
