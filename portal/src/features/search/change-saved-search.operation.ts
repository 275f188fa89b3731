import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const SetSavedSearchMail = graphql(`
  mutation SetSavedSearchMail($id: ID!, $weeklyMail: Boolean!) {
    setSavedSearchMail(id: $id, weeklyMail: $weeklyMail) {
      __typename
      ... on SearchSaved {
        savedSearch {
          id
          weeklyMail
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const DeleteSavedSearch = graphql(`
  mutation DeleteSavedSearch($id: ID!) {
    deleteSavedSearch(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

/** Switches the weekly mail of a saved search. */
export function useSetSavedSearchMail(): (id: string, weeklyMail: boolean) => Promise<Outcome> {
  const set = useMutation(SetSavedSearchMail);
  return async (id, weeklyMail) => {
    const { data, failure } = await set({ id, weeklyMail });
    if (failure) return refusedBy(failure);
    const result = data.setSavedSearchMail;
    switch (result.__typename) {
      case 'SearchSaved':
        return { kind: 'DONE' };
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** Deletes a saved search. */
export function useDeleteSavedSearch(): (id: string) => Promise<Outcome> {
  const remove = useMutation(DeleteSavedSearch);
  return async (id) => {
    const { data, failure } = await remove({ id });
    if (failure) return refusedBy(failure);
    const result = data.deleteSavedSearch;
    switch (result.__typename) {
      case 'SavedSearchDeleted':
        return { kind: 'DONE' };
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
