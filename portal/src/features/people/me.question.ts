import type { Question } from '../../graphql/early-answers';
import { graphql } from '../../graphql/generated';

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

/** The own account. */
export const Me = graphql(`
  query Me {
    me {
      ...OwnAccount
    }
  }
`);

/** The question who is signed in, which every page asks. */
export const ME: Question = { document: Me, variables: {} };
