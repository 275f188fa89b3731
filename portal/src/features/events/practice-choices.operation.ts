import { graphql } from '../../graphql/generated';
import { useQuery } from '../../graphql/hooks';
import type { Choices } from './propose-link.form';

const PracticeChoices = graphql(`
  query PracticeChoices($query: String!) {
    searchPractices(query: $query, first: 8) {
      nodes {
        practice {
          id
          title
          jobcenter {
            id
            name
          }
        }
      }
    }
  }
`);

/** The practices that fit to a text best; none for an empty one. */
export function usePracticeChoices(query: string): Choices {
  const { data, failure, loading } = useQuery(PracticeChoices, { query }, { pause: query === '' });
  const options = data?.searchPractices.nodes.map(({ practice: { id, title, jobcenter } }) => ({
    value: id,
    label: title,
    detail: jobcenter.name,
  }));
  return { options: options ?? [], failure, loading };
}
