import { graphql } from '../../graphql/generated';
import type { EventQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const Event = graphql(`
  query Event($id: ID!) {
    event(id: $id) {
      id
      title
      kind {
        label
      }
      descriptionHtml
      reviewHtml
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
      state
      demo
      version
      days
      attendance {
        visibleFor
      }
      viewerCan {
        update {
          allowed
        }
        publish {
          allowed
        }
        cancel {
          allowed
        }
        deleteDraft {
          allowed
        }
      }
    }
  }
`);

/** Loads an event; null when there is none that the person may see. */
export function useEvent(id: string): QueryState<EventQuery> {
  return useQuery(Event, { id });
}
