import { graphql } from '../../../graphql/generated';

/** Who writes a practice, and which houses agree to its draft. */
graphql(`
  fragment PracticeAuthors on Practice {
    id
    version
    jobcenter {
      id
      name
    }
    partnerJobcenter {
      id
      name
    }
    authors {
      confirmed
      staffMember {
        id
        displayName
        jobcenter {
          id
          name
        }
      }
    }
    draft {
      state
      consentingJobcenterIds
    }
  }
`);
