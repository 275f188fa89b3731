import { t } from '@lingui/core/macro';
import type { VocabularyWordsInput } from '../../graphql/generated/graphql';
import { TextArea, TextField } from '../../ui/field';

/** The words of an entry as they are typed. */
export interface Words {
  readonly label: string;
  /** Other words, each in a line. */
  readonly aliases: string;
}

interface WordsFieldsProps {
  /** Makes the ids of the fields unique on the page. */
  readonly prefix: string;
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** The fields for the words of an entry. */
export function WordsFields({ prefix, words, onChange, errorOf }: WordsFieldsProps) {
  return (
    <>
      <TextField
        id={`${prefix}-label`}
        label={t`Bezeichnung`}
        maxLength={100}
        value={words.label}
        onChange={(label) => onChange({ ...words, label })}
        error={errorOf('input.label')}
      />
      <TextArea
        id={`${prefix}-aliases`}
        label={t`Andere und ältere Wörter`}
        hint={t`Jedes in einer Zeile`}
        rows={3}
        value={words.aliases}
        onChange={(aliases) => onChange({ ...words, aliases })}
        error={errorOf('input.aliases')}
        optional
      />
    </>
  );
}

/** The words as the service takes them. */
export function toWordsInput({ label, aliases }: Words): VocabularyWordsInput {
  return { label, aliases: aliases.split('\n').filter((line) => line.trim() !== '') };
}

/** The field that a path of the input lies in. */
export function wordsFieldId(prefix: string, field: string): string {
  return field.startsWith('input.aliases') ? `${prefix}-aliases` : `${prefix}-label`;
}
