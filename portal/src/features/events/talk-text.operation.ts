import { graphql } from '../../graphql/generated';
import type { TalkTextQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const TalkText = graphql(`
  query TalkText($id: ID!) {
    talk(id: $id) {
      id
      version
      kind
      title
      subtitle
      startsAt
      endsAt
      room
      track
      abstract
      description
      url
      speakers {
        id
        name
      }
      materials {
        id
        url
        title
        role
        imported
      }
      event {
        id
        title
        startsOn
        endsOn
        timeZone
      }
      viewerCan {
        update {
          allowed
          reason
        }
        cancel {
          allowed
        }
        delete {
          allowed
        }
      }
    }
  }
`);

/** Loads what is written about an entry of a programme, to be written on. */
export function useTalkText(id: string): QueryState<TalkTextQuery> {
  return useQuery(TalkText, { id });
}
