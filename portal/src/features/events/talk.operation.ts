import { graphql } from '../../graphql/generated';
import type { TalkQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

graphql(`
  fragment LinkOfTalk on TalkLink {
    id
    type
    state
    isShown
    url
    title
    practice {
      id
      slug
      title
      jobcenter {
        id
        name
      }
    }
    viewerCan {
      confirm {
        allowed
      }
      agree {
        allowed
      }
      reject {
        allowed
      }
      withdraw {
        allowed
      }
    }
  }
`);

const Talk = graphql(`
  query Talk($id: ID!) {
    talk(id: $id) {
      ...Slot
      version
      viewerCan {
        update {
          allowed
        }
        cancel {
          allowed
        }
        delete {
          allowed
        }
      }
      subtitle
      abstractHtml
      descriptionHtml
      url
      materials {
        id
        url
        title
      }
      speakers {
        id
        name
        staffMember {
          id
          jobcenter {
            id
            name
          }
        }
        claimedBy {
          id
          displayName
        }
        viewerCan {
          claim {
            allowed
          }
          confirm {
            allowed
          }
          release {
            allowed
          }
        }
      }
      event {
        id
        title
        place
        onlineUrl
        timeZone
        state
      }
      practices {
        ...LinkOfTalk
      }
      outsideLinks {
        ...LinkOfTalk
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['TalkLink'] };

/** Loads a talk; null when there is none that the person may see. */
export function useTalk(id: string): QueryState<TalkQuery> {
  return useQuery(Talk, { id }, { context: CONTEXT });
}
