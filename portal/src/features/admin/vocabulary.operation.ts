import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type {
  EditedVocabularyQuery,
  RenameVocabularyEntryMutation,
  VocabularyName,
  VocabularyWordsInput,
} from '../../graphql/generated/graphql';
import { useMutation, useQuery, type Answer, type QueryState } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

graphql(`
  fragment EditedEntry on VocabularyEntry {
    code
    label
    aliases
    validTo
    replacedBy
    version
  }
`);

graphql(`
  fragment VocabularyOutcome on ChangeVocabularyEntryResult {
    __typename
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
`);

const EditedVocabulary = graphql(`
  query EditedVocabulary($name: VocabularyName!) {
    vocabulary(name: $name) {
      ...EditedEntry
    }
  }
`);

const AddVocabularyEntry = graphql(`
  mutation AddVocabularyEntry($vocabulary: VocabularyName!, $input: VocabularyWordsInput!) {
    addVocabularyEntry(vocabulary: $vocabulary, input: $input) {
      __typename
      ... on InputInvalid {
        violations {
          field
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const RenameVocabularyEntry = graphql(`
  mutation RenameVocabularyEntry(
    $vocabulary: VocabularyName!
    $code: String!
    $expectedVersion: Int!
    $input: VocabularyWordsInput!
  ) {
    renameVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, input: $input) {
      ...VocabularyOutcome
    }
  }
`);

const ReplaceVocabularyEntry = graphql(`
  mutation ReplaceVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!, $by: String!) {
    replaceVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, by: $by) {
      ...VocabularyOutcome
    }
  }
`);

const RetireVocabularyEntry = graphql(`
  mutation RetireVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {
    retireVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {
      ...VocabularyOutcome
    }
  }
`);

const RestoreVocabularyEntry = graphql(`
  mutation RestoreVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {
    restoreVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {
      ...VocabularyOutcome
    }
  }
`);

/** An entry as the person has read it. */
export interface EntryAddress {
  readonly vocabulary: VocabularyName;
  readonly code: string;
  readonly expectedVersion: number;
}

/** Loads a vocabulary as it is now, with all words of its entries. */
export function useEditedVocabulary(name: VocabularyName): QueryState<EditedVocabularyQuery> {
  return useQuery(EditedVocabulary, { name });
}

/** Adds an entry. */
export function useAddVocabularyEntry(): (vocabulary: VocabularyName, input: VocabularyWordsInput) => Promise<Outcome> {
  const add = useMutation(AddVocabularyEntry);
  return async (vocabulary, input) => {
    const { data, failure } = await add({ vocabulary, input });
    if (failure) return refusedBy(failure);
    const result = data.addVocabularyEntry;
    switch (result.__typename) {
      case 'VocabularyEntryChanged':
        return { kind: 'DONE' };
      case 'InputInvalid':
        return refused(result.message, result.violations);
      case 'NotAllowed':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}

/** What can be done to an entry. */
export function useVocabularyUpkeep() {
  const rename = useMutation(RenameVocabularyEntry);
  const replace = useMutation(ReplaceVocabularyEntry);
  const retire = useMutation(RetireVocabularyEntry);
  const restore = useMutation(RestoreVocabularyEntry);
  return {
    rename: async (address: EntryAddress, input: VocabularyWordsInput) =>
      toOutcome(await rename({ ...address, input }), (data) => data.renameVocabularyEntry),
    replace: async (address: EntryAddress, by: string) =>
      toOutcome(await replace({ ...address, by }), (data) => data.replaceVocabularyEntry),
    retire: async (address: EntryAddress) => toOutcome(await retire(address), (data) => data.retireVocabularyEntry),
    restore: async (address: EntryAddress) => toOutcome(await restore(address), (data) => data.restoreVocabularyEntry),
  };
}

/** The union that all changes of an entry share. */
type ChangeResult = RenameVocabularyEntryMutation['renameVocabularyEntry'];

function toOutcome<Data>({ data, failure }: Answer<Data>, read: (data: Data) => ChangeResult): Outcome {
  if (failure) return refusedBy(failure);
  const result = read(data as Data);
  switch (result.__typename) {
    case 'VocabularyEntryChanged':
      return { kind: 'DONE' };
    case 'InputInvalid':
      return refused(result.message, result.violations);
    case 'NotAllowed':
    case 'NotFound':
    case 'VocabularyEntryChangedMeanwhile':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
