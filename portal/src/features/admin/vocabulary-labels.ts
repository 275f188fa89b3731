import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { VocabularyName } from '../../graphql/generated/graphql';
import type { Option } from '../../ui/field';

const VOCABULARY_LABELS: Readonly<Record<VocabularyName, MessageDescriptor>> = {
  TOPICS: msg`Themen`,
  TARGET_GROUPS: msg`Zielgruppen`,
  INSTRUMENTS: msg`Instrumente`,
  WORKING_FORMATS: msg`Arbeitsformen`,
  DELIVERY_CHANNELS: msg`Zugangswege`,
  MATURITY: msg`Reifegrade`,
  EVIDENCE_KINDS: msg`Arten von Belegen`,
  PARTNER_KINDS: msg`Arten von Partnern`,
  STAFF_FUNCTIONS: msg`Funktionen`,
  EVENT_KINDS: msg`Arten von Veranstaltungen`,
  DECLINE_REASONS: msg`Gründe für eine Absage`,
  AREA_KINDS: msg`Arten von Gebieten`,
  RESULT_KINDS: msg`Ergebnisse`,
  ORGANISATION_FORMS: msg`Organisationsformen`,
  COMPARISON_TYPES: msg`Vergleichstypen`,
  LAENDER: msg`Länder`,
};

const FIXED: readonly VocabularyName[] = ['RESULT_KINDS', 'ORGANISATION_FORMS', 'COMPARISON_TYPES', 'LAENDER'];

/** All vocabularies as choices, those that change most often first. */
export function vocabularyOptions(): Option[] {
  return (Object.keys(VOCABULARY_LABELS) as VocabularyName[]).map((value) => ({
    value,
    label: i18n._(VOCABULARY_LABELS[value]),
  }));
}

/** Whether the entries of a vocabulary can neither grow nor end. */
export function isFixed(name: VocabularyName): boolean {
  return FIXED.includes(name);
}
