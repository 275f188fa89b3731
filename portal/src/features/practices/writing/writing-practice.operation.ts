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
    triedAtCaseload {
      ratio
      counted
    }
    result {
      kind
      evidenceKind {
        code
      }
      description
    }
  }
`);

graphql(`
  fragment WritingPractice on Practice {
    id
    version
    revision {
      content {
        ...WritingContent
      }
    }
    draft {
      state
      updatedAt
      reviewRemarks
      content {
        ...WritingContent
      }
    }
    viewerCan {
      update {
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

/** Loads what the form begins with; null when there is no practice that the person may see. */
export function useWritingPractice(id: string): QueryState<WritingPracticeQuery> {
  return useQuery(WritingPractice, { id }, { context: CONTEXT });
}
