import { graphql } from '../../graphql/generated';
import type { SuggestQuery } from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';

const MAX_PREFIX = 100;

const Suggest = graphql(`
  query Suggest($prefix: String!, $first: Int!) {
    suggest(prefix: $prefix, first: $first) {
      kind
      text
      facet
      code
      slug
    }
  }
`);

/** A completion of what is being typed. */
export type Suggestion = SuggestQuery['suggest'][number];

/** Completes what is being typed; asks nothing while the text is empty. */
export function useSuggestions(text: string, first: number): QueryState<SuggestQuery> {
  const prefix = text.trim().slice(0, MAX_PREFIX);
  return useQuery(Suggest, { prefix, first }, { pause: prefix === '' });
}
