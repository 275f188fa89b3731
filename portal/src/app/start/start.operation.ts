import { graphql } from '../../graphql/generated';
import type { StartQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const Start = graphql(`
  query Start {
    searchPractices(first: 6, sort: NEWEST) {
      nodes {
        ...SearchHit
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

const CONTEXT = { additionalTypenames: ['Practice', 'ContactRequest'] };

/** Loads what the front page shows a member: what is new, and what waits for them. */
export function useStart(): QueryState<StartQuery> {
  return useQuery(Start, {}, { context: CONTEXT });
}
