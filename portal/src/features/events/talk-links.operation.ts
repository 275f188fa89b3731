import { graphql } from '../../graphql/generated';
import type { LinkProposalsQuery, LinksToAgreeQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const LinkProposals = graphql(`
  query LinkProposals($eventId: ID!, $after: String) {
    talkLinkProposals(eventId: $eventId, after: $after) {
      nodes {
        ...LinkOfTalk
        reasons {
          kind
          words
        }
        talk {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const LinksToAgree = graphql(`
  query LinksToAgree {
    talkLinksToAgree(first: 20) {
      nodes {
        ...LinkOfTalk
        talk {
          id
          title
          startsAt
          event {
            id
            title
            timeZone
          }
        }
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['TalkLink'] };

/** Lists links between the talks of an event and practices that wait for its organisers. */
export function useLinkProposals(eventId: string, after: string | null): QueryState<LinkProposalsQuery> {
  return useQuery(LinkProposals, { eventId, after }, { context: CONTEXT });
}

/** Lists talks that present a practice of the person and wait for a yes. */
export function useLinksToAgree(): QueryState<LinksToAgreeQuery> {
  return useQuery(LinksToAgree, {}, { context: CONTEXT });
}
