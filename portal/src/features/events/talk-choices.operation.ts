import { graphql } from '../../graphql/generated';
import { useQuery } from '../../graphql/hooks';
import { dayIn } from './event-dates';
import type { Choices } from './propose-link.form';

const TalkChoices = graphql(`
  query TalkChoices($query: String!) {
    searchEverything(query: $query, kinds: [TALK], first: 8) {
      talks {
        nodes {
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
  }
`);

/** The talks that fit to a text best; none for an empty one. */
export function useTalkChoices(query: string): Choices {
  const { data, failure, loading } = useQuery(TalkChoices, { query }, { pause: query === '' });
  const options = data?.searchEverything.talks?.nodes.map(({ talk: { id, title, startsAt, event } }) => ({
    value: id,
    label: title,
    detail: `${event.title}, ${dayIn(startsAt, event.timeZone)}`,
  }));
  return { options: options ?? [], failure, loading };
}
