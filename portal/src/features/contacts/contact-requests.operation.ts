import { graphql } from '../../graphql/generated';
import type { ContactRequestBox, ContactRequestsQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

graphql(`
  fragment ContactRequestEntry on ContactRequest {
    id
    message
    wishedChannel
    offeredChannels
    state
    createdAt
    answeredAt
    declineNote
    practice {
      id
      slug
      title
    }
    requester {
      id
      displayName
      jobcenter {
        name
      }
    }
    answeredBy {
      displayName
    }
    declineReason {
      label
    }
    event {
      id
      title
      timeZone
    }
    meetingPlaces {
      id
      title
      startsAt
      endsAt
      room
    }
    disclosedChannels {
      kind
      value
      owner {
        id
        displayName
      }
    }
    ownDisclosures {
      id
      kind
      viewer {
        displayName
      }
    }
    viewerCan {
      accept {
        allowed
      }
      decline {
        allowed
      }
      withdraw {
        allowed
      }
      shareChannels {
        allowed
      }
    }
  }
`);

const ContactRequests = graphql(`
  query ContactRequests($box: ContactRequestBox!, $after: String) {
    contactRequests(box: $box, first: 20, after: $after) {
      nodes {
        ...ContactRequestEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['ContactRequest'] };

/** Lists the requests of a box, the newest first. */
export function useContactRequests(box: ContactRequestBox, after: string | null): QueryState<ContactRequestsQuery> {
  return useQuery(ContactRequests, { box, after }, { context: CONTEXT });
}
