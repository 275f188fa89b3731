import { graphql } from '../../graphql/generated';
import type { EventTextQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const EventText = graphql(`
  query EventText($id: ID!) {
    event(id: $id) {
      id
      version
      kind {
        code
      }
      title
      description
      startsOn
      endsOn
      timeZone
      place
      onlineUrl
      url
      organiser
      registrationFrom
      registrationUntil
      registrationUrl
      review
      viewerCan {
        update {
          allowed
          reason
        }
      }
    }
  }
`);

/** Loads what is written about an event, to be written on. */
export function useEventText(id: string): QueryState<EventTextQuery> {
  return useQuery(EventText, { id });
}
