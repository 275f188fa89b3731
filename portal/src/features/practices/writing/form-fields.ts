import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Violation } from '../../../graphql/refused';
import { isBlank, isWhole, isWritten, toNumber, type FieldName, type PracticeForm } from './practice-form';

/** The words for the fields, in the order of the form. */
const LABELS: Readonly<Record<FieldName, MessageDescriptor>> = {
  title: msg`Titel`,
  summary: msg`Zusammenfassung`,
  problem: msg`Das Problem`,
  approach: msg`Das Vorgehen`,
  go: msg`Go`,
  noGo: msg`No-Go`,
  steps: msg`Schritte`,
  targetGroups: msg`Geeignet für`,
  exclusions: msg`Nicht geeignet für`,
  topics: msg`Themen`,
  deliveryChannels: msg`Zugangswege`,
  workingFormats: msg`Arbeitsformen`,
  instruments: msg`Instrumente`,
  successConditions: msg`Bedingungen für Erfolg`,
  effort: msg`Aufwand`,
  partners: msg`Partner`,
  legalBasis: msg`Rechtsgrundlagen`,
  triedAtCaseload: msg`Betreuungsschlüssel`,
  maturity: msg`Stand`,
  usedFrom: msg`Im Einsatz seit`,
  usedUntil: msg`Im Einsatz bis`,
  resultKind: msg`Ergebnis`,
  evidenceKind: msg`Grundlage des Ergebnisses`,
  resultDescription: msg`Das Ergebnis in Worten`,
  metrics: msg`Kennzahlen`,
  visibility: msg`Wer es lesen darf`,
};

/** Every field, in the order of the form. */
export const FIELD_NAMES = Object.keys(LABELS) as readonly FieldName[];

/** The word for a field. */
export function labelOf(name: FieldName): string {
  return i18n._(LABELS[name]);
}

/** Fields whose parts are controls of the form as well; of all others only the whole is. */
const DIVIDED = new Set(['steps', 'exclusions', 'partners', 'legalBasis', 'triedAtCaseload', 'result']);

/** Id of the control for a path of the input: `content.exclusions.0.reason` → `exclusions-0-reason`, `content.topics.2` → `topics`. */
export function controlId(path: string): string {
  const parts = partsOf(path);
  return DIVIDED.has(parts[0]!) ? parts.join('-') : parts[0]!;
}

const OF_RESULT: Readonly<Record<string, FieldName>> = {
  kind: 'resultKind',
  evidenceKind: 'evidenceKind',
  description: 'resultDescription',
  metrics: 'metrics',
};

/** The field that a path of the input lies in; undefined for one that the form does not have. */
export function fieldOf(path: string): FieldName | undefined {
  const [first, second] = partsOf(path);
  const name = first === 'result' ? OF_RESULT[second ?? ''] : first;
  return FIELD_NAMES.find((candidate) => candidate === name);
}

function partsOf(path: string): string[] {
  return path.replace(/^(input\.)?(content\.)?/, '').split('.');
}

/**
 * What cannot be stored as it is typed: rows of which a necessary part is missing, numbers that are none. The field that
 * it lies in waits with being saved until it is put right; all others do not.
 */
export function incompleteValues(form: PracticeForm): Violation[] {
  const { steps, exclusions, partners, legalBasis, triedAtCaseload: caseload, metrics } = form;
  const found: Violation[] = [];
  const demand = (isThere: boolean, field: string, message: string) => {
    if (!isThere) found.push({ field: `content.${field}`, message });
  };
  steps.forEach((step, index) => {
    if (!isWritten(step)) return;
    const { description, minutesPerCase } = step;
    const number = index + 1;
    demand(!isBlank(description), `steps.${index}.description`, t`Schritt ${number}: Was wird getan?`);
    demand(
      isBlank(minutesPerCase) || isWhole(minutesPerCase),
      `steps.${index}.minutesPerCase`,
      t`Schritt ${number}: Die Minuten sind eine ganze Zahl.`,
    );
  });
  exclusions.forEach((exclusion, index) => {
    if (!isWritten(exclusion)) return;
    const { targetGroup, reason } = exclusion;
    const field = `exclusions.${index}`;
    demand(!isBlank(targetGroup), `${field}.targetGroup`, t`Nicht geeignet für: Bitte wählen Sie die Gruppe.`);
    demand(!isBlank(reason), `${field}.reason`, t`Wer eine Gruppe ausschließt, nennt den Grund.`);
  });
  partners.forEach((partner, index) => {
    if (isWritten(partner))
      demand(!isBlank(partner.kind), `partners.${index}.kind`, t`Partner: Bitte wählen Sie die Art.`);
  });
  legalBasis.forEach((basis, index) => {
    if (!isWritten(basis)) return;
    const { law, section, asOf } = basis;
    const field = `legalBasis.${index}`;
    demand(!isBlank(law), `${field}.law`, t`Rechtsgrundlage: Das Gesetz fehlt.`);
    demand(!isBlank(section), `${field}.section`, t`Rechtsgrundlage: Der Paragraf fehlt.`);
    demand(!isBlank(asOf), `${field}.asOf`, t`Rechtsgrundlage: Der Rechtsstand fehlt.`);
  });
  if (!isBlank(caseload.ratio) || !isBlank(caseload.counted)) {
    demand(
      isWhole(caseload.ratio),
      'triedAtCaseload.ratio',
      t`Der Betreuungsschlüssel ist eine ganze Zahl: n von 1:n.`,
    );
    demand(!isBlank(caseload.counted), 'triedAtCaseload.counted', t`Betreuungsschlüssel: Wer wird dabei gezählt?`);
  }
  metrics.forEach((metric, index) => {
    if (!isWritten(metric)) return;
    const field = `result.metrics.${index}`;
    demand(toNumber(metric.value) !== undefined, `${field}.value`, t`Kennzahl: Der Wert ist eine Zahl.`);
    const words = ['name', 'unit', 'population', 'period', 'definition', 'source'] as const;
    for (const word of words)
      demand(!isBlank(metric[word]), `${field}.${word}`, t`Kennzahl: Erst mit allen Angaben hat sie eine Bedeutung.`);
  });
  return found;
}
