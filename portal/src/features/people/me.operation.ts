import type { Client } from 'urql';
import { graphql } from '../../graphql/generated';
import { useQuery, type QueryState } from '../../graphql/hooks';
import { prefetch } from '../../graphql/prefetch';
import type { MeQuery } from '../../graphql/generated/graphql';

/** The own account as the portal uses it. */
graphql(`
  fragment OwnAccount on Me {
    state
    roles
    contactable
    email
    mutedMails
    staffMember {
      id
      displayName
      function
      jobcenter {
        id
        name
      }
    }
    contactChannels {
      kind
      value
      visibility
    }
    requestedJobcenter {
      id
      name
    }
    proposedJobcenters {
      id
      name
    }
  }
`);

const Me = graphql(`
  query Me {
    me {
      ...OwnAccount
    }
  }
`);

/** Asks who is signed in; `UNAUTHENTICATED` when nobody is. */
export function useMe(): QueryState<MeQuery> {
  return useQuery(Me, {});
}

/** Asks who is signed in before there is a component that wants to know. */
export function prefetchMe(client: Client): Promise<void> {
  return prefetch(client, Me, {});
}
