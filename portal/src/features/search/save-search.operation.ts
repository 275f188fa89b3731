import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy, type Refused } from '../../graphql/refused';
import { toFilter, type SearchState } from './search-state';

const SaveSearch = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      __typename
      ... on SearchSaved {
        savedSearch {
          id
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Keeps a search, with a weekly mail when there is something new. */
export function useSaveSearch(): (state: SearchState) => Promise<{ readonly kind: 'DONE' } | Refused> {
  const save = useMutation(SaveSearch);
  return async (state) => {
    const { query, sort, likeMine, onlyLikeMine } = state;
    const houses = { comparableToMine: [...likeMine], onlyComparable: onlyLikeMine };
    const input = { query, sort, filter: toFilter(state), ...houses, weeklyMail: true };
    const { data, failure } = await save({ input });
    if (failure) return refusedBy(failure);
    const result = data.saveSearch;
    switch (result.__typename) {
      case 'SearchSaved':
        return { kind: 'DONE' };
      case 'TooManySavedSearches':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
