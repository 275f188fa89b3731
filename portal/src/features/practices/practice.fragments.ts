import { graphql } from '../../graphql/generated';

/** What a write-up says, as it is read. */
graphql(`
  fragment PracticeContentText on PracticeContent {
    title
    summary
    problemHtml
    approachHtml
    steps {
      description
      minutesPerCase
      responsible
    }
    suitableForAll
    targetGroups {
      label
    }
    exclusions {
      targetGroup {
        label
      }
      reason
    }
    go
    noGo
    successConditions
    effort
    partners {
      kind {
        label
      }
      name
    }
    deliveryChannels {
      label
    }
    topics {
      label
    }
    instruments {
      label
    }
    workingFormats {
      label
    }
    maturity {
      label
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
        label
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

/** What stands around the content. */
graphql(`
  fragment PracticeFrame on Practice {
    id
    slug
    title
    version
    demo
    archivedAt
    firstPublishedAt
    lastConfirmedAt
    jobcenter {
      name
      form
    }
    partnerJobcenter {
      name
      form
    }
    authors {
      confirmed
      staffMember {
        id
        displayName
        jobcenter {
          name
        }
      }
    }
    viewerCan {
      acceptInvitation {
        allowed
      }
      update {
        allowed
      }
      confirm {
        allowed
      }
      archive {
        allowed
      }
      restore {
        allowed
      }
      publish {
        allowed
        reason
      }
      requestContact {
        allowed
        reason
      }
    }
  }
`);
