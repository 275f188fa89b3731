import { t } from '@lingui/core/macro';
import type { WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import { resultLabel } from '../labels';
import { visibilityLabel } from '../visibility-label';
import type { FieldName, PracticeForm } from './practice-form';

/** What stands in a field, as text: codes by their words, rows as lines. */
export function valueOf(name: FieldName, form: PracticeForm, vocabularies: WritingVocabulariesQuery): string {
  const words = new Map(
    Object.values(vocabularies).flatMap((entries) =>
      Array.isArray(entries) ? entries.map(({ code, label }) => [code, label] as const) : [],
    ),
  );
  const word = (code: string) => words.get(code) ?? code;
  const value = form[name];
  if (name === 'resultKind') return form.resultKind && resultLabel(form.resultKind);
  if (name === 'visibility') return visibilityLabel(form.visibility);
  if (name === 'triedAtCaseload')
    return form.triedAtCaseload.ratio && t`1:${form.triedAtCaseload.ratio}, ${form.triedAtCaseload.counted}`;
  if (typeof value === 'string') return word(value);
  if (!Array.isArray(value)) return '';
  return value
    .map((row: string | object) => (typeof row === 'string' ? word(row) : rowText(Object.values(row), word)))
    .join('\n');
}

function rowText(parts: readonly string[], word: (code: string) => string): string {
  return parts.filter(Boolean).map(word).join(' – ');
}
