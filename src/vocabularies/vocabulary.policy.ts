import { VocabularyName } from './vocabulary.types.js';

/** Sets of codes that code branches on, or that somebody else has fixed: only their words can be changed. */
const FIXED: readonly VocabularyName[] = [
  VocabularyName.COMPARISON_TYPES,
  VocabularyName.LAENDER,
  VocabularyName.ORGANISATION_FORMS,
  VocabularyName.RESULT_KINDS,
];

/** Why the entries of a vocabulary can neither grow nor end; undefined when they can. */
export function whyFixed(name: VocabularyName): string | undefined {
  return FIXED.includes(name)
    ? 'Die Einträge dieses Vokabulars stehen fest. Ändern lassen sich nur ihre Bezeichnungen und anderen Wörter.'
    : undefined;
}
