import { graphql } from '../../graphql/generated';
import type {
  VocabularyOptionFragment,
  VocabularyQuery,
  VocabularyName,
  WritingVocabulariesQuery,
} from '../../graphql/generated/graphql';
import { useQuery, type QueryState } from '../../graphql/hooks';
import type { PickerOption } from '../../ui/picker';

graphql(`
  fragment VocabularyOption on VocabularyEntry {
    code
    label
    aliases
    validTo
    replacedBy
  }
`);

const Vocabulary = graphql(`
  query Vocabulary($name: VocabularyName!) {
    vocabulary(name: $name) {
      ...VocabularyOption
    }
  }
`);

const WritingVocabularies = graphql(`
  query WritingVocabularies {
    topics: vocabulary(name: TOPICS) {
      ...VocabularyOption
    }
    targetGroups: vocabulary(name: TARGET_GROUPS) {
      ...VocabularyOption
    }
    deliveryChannels: vocabulary(name: DELIVERY_CHANNELS) {
      ...VocabularyOption
    }
    instruments: vocabulary(name: INSTRUMENTS) {
      ...VocabularyOption
    }
    workingFormats: vocabulary(name: WORKING_FORMATS) {
      ...VocabularyOption
    }
    maturity: vocabulary(name: MATURITY) {
      ...VocabularyOption
    }
    evidenceKinds: vocabulary(name: EVIDENCE_KINDS) {
      ...VocabularyOption
    }
    partnerKinds: vocabulary(name: PARTNER_KINDS) {
      ...VocabularyOption
    }
  }
`);

/** Vocabularies change seldom: once seen they are not asked for again until the page is loaded anew. */
const CONTEXT = { requestPolicy: 'cache-first' } as const;

/** Loads one vocabulary. */
export function useVocabulary(name: VocabularyName): QueryState<VocabularyQuery> {
  return useQuery(Vocabulary, { name }, { context: CONTEXT });
}

/** Loads all vocabularies of the writing form at once. */
export function useWritingVocabularies(): QueryState<WritingVocabulariesQuery> {
  return useQuery(WritingVocabularies, {}, { context: CONTEXT });
}

/** The entries that can be chosen today, and those that are chosen already. */
export function toOptions(
  entries: readonly VocabularyOptionFragment[],
  chosen: readonly string[] = [],
): PickerOption[] {
  return entries
    .filter((entry) => chosen.includes(entry.code) || (entry.replacedBy === null && entry.validTo === null))
    .map(({ code, label, aliases }) => ({ value: code, label, aliases }));
}
