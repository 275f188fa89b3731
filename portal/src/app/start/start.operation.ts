import { graphql } from '../../graphql/generated';
import type { NewInTopicsQuery, StartQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const Start = graphql(`
  query Start {
    searchPractices(first: 6, sort: NEWEST) {
      nodes {
        ...SearchHit
      }
    }
    events(first: 12) {
      nodes {
        ...ComingEvent
      }
    }
    me {
      staffMember {
        id
        jobcenter {
          id
          latitude
          longitude
        }
      }
    }
    mySavedSearches {
      id
      filters {
        facet
        values {
          code
        }
      }
    }
    received: contactRequests(box: INBOX, first: 20) {
      nodes {
        ...WaitingRequest
      }
    }
    sent: contactRequests(box: SENT, first: 20) {
      nodes {
        ...WaitingRequest
      }
    }
    myPractices(first: 20) {
      nodes {
        id
        slug
        title
        revision {
          content {
            topics {
              code
            }
          }
        }
        draft {
          state
          updatedAt
          reviewRemarks
        }
      }
    }
  }
`);

graphql(`
  fragment ComingEvent on Event {
    id
    title
    startsOn
    endsOn
    place
    latitude
    longitude
    cancelledAt
  }
`);

graphql(`
  fragment WaitingRequest on ContactRequest {
    id
    state
    createdAt
    practice {
      id
      title
    }
    requester {
      displayName
    }
  }
`);

const NewInTopics = graphql(`
  query NewInTopics($topics: [String!]!) {
    searchPractices(first: 4, sort: NEWEST, filter: { topics: $topics }) {
      nodes {
        practice {
          ...RelatedPractice
        }
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['Practice', 'ContactRequest', 'SavedSearch', 'Event'] };

/** Loads what the front page shows a member: what is new, and what waits for them. */
export function useStart(): QueryState<StartQuery> {
  return useQuery(Start, {}, { context: CONTEXT });
}

/** Loads the newest practices of some topics (codes); waits while there are none. */
export function useNewInTopics(topics: readonly string[]): QueryState<NewInTopicsQuery> {
  return useQuery(NewInTopics, { topics: [...topics] }, { pause: topics.length === 0 });
}
