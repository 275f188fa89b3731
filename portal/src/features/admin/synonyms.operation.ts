import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { SynonymsQuery } from '../../graphql/generated/graphql';
import { useMutation, useQuery, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

const Synonyms = graphql(`
  query Synonyms($after: String) {
    synonyms(first: 50, after: $after) {
      nodes {
        id
        words
        shipped
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AddSynonyms = graphql(`
  mutation AddSynonyms($words: [String!]!) {
    addSynonyms(words: $words) {
      __typename
      ... on InputInvalid {
        message
        violations {
          field
          message
        }
      }
    }
  }
`);

const RemoveSynonyms = graphql(`
  mutation RemoveSynonyms($id: ID!) {
    removeSynonyms(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

const CONTEXT = { additionalTypenames: ['SynonymGroup', 'SynonymsAdded', 'SynonymsRemoved'] };

/** Lists words of one meaning: those of the editors, then those that ship with the project. */
export function useSynonyms(after: string | null): QueryState<SynonymsQuery> {
  return useQuery(Synonyms, { after }, { context: CONTEXT });
}

/** Makes words find each other. */
export function useAddSynonyms(): (words: string[]) => Promise<Outcome> {
  const add = useMutation(AddSynonyms);
  return async (words) => {
    const { data, failure } = await add({ words });
    if (failure) return refusedBy(failure);
    const result = data.addSynonyms;
    switch (result.__typename) {
      case 'SynonymsAdded':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      default:
        return assertNever(result);
    }
  };
}

/** Removes a group that an editor has added. */
export function useRemoveSynonyms(): (id: string) => Promise<Outcome> {
  const remove = useMutation(RemoveSynonyms);
  return async (id) => {
    const { data, failure } = await remove({ id });
    if (failure) return refusedBy(failure);
    const result = data.removeSynonyms;
    switch (result.__typename) {
      case 'SynonymsRemoved':
        return { kind: 'DONE' };
      case 'NotFound':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
