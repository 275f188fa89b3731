import { graphql } from '../../../graphql/generated';
import type { WritingPracticeQuery } from '../../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../../graphql/hooks';

/** What a write-up says, as it is written. */
graphql(`
  fragment WritingContent on PracticeContent {
    title
    summary
    problem
    approach
    steps {
      description
      minutesPerCase
      responsible
    }
    targetGroups {
      code
    }
    exclusions {
      targetGroup {
        code
      }
      reason
    }
    go
    noGo
    successConditions
    effort
    partners {
      kind {
        code
      }
      name
    }
    deliveryChannels {
      code
    }
    topics {
      code
    }
    instruments {
      code
    }
    workingFormats {
      code
    }
    maturity {
      code
    }
    usedFrom
    usedUntil
    triedAtCaseload {
      ratio
      counted
    }
    legalBasis {
      law
      section
      asOf
    }
    result {
      kind
      evidenceKind {
        code
      }
      description
      metrics {
        name
        value
        unit
        population
        period
        definition
        source
      }
    }
  }
`);

/** A practice as its authors work on it. */
graphql(`
  fragment WritingPractice on Practice {
    id
    slug
    title
    version
    visibility
    ...PracticeAuthors
    revision {
      number
      content {
        ...WritingContent
      }
    }
    draft {
      state
      visibility
      missing
      updatedAt
      updatedBy {
        id
        displayName
      }
      reviewRemarks
      content {
        ...WritingContent
      }
    }
    viewerCan {
      acceptInvitation {
        allowed
      }
      update {
        allowed
        reason
      }
      submit {
        allowed
        reason
      }
    }
  }
`);

const WritingPractice = graphql(`
  query WritingPractice($id: ID!) {
    practice(id: $id) {
      ...WritingPractice
    }
  }
`);

/** Never from the cache: the form must begin with the version of now. */
const CONTEXT = { requestPolicy: 'network-only' } as const;

/** Loads what the form begins with, once; null when there is no practice that the person may see. `begun` says that it is there. */
export function useWritingPractice(id: string, begun: boolean): QueryState<WritingPracticeQuery> {
  return useQuery(WritingPractice, { id }, { context: CONTEXT, pause: begun });
}
