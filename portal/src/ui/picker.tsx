import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Combobox } from './combobox';
import type { FieldProps, Option } from './field';
import { Icon } from './icon';

/** A value of a long list, with other words for the same. */
export interface PickerOption extends Option {
  readonly aliases?: readonly string[];
}

interface PickerProps extends FieldProps {
  readonly options: readonly PickerOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Any number of values of a long list, found by typing a part of their words. */
export function Picker({ options, chosen, onChange, ...field }: PickerProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState(false);
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const fitting = options.flatMap((option) => {
    const detail = fits(option, text);
    return detail === undefined ? [] : [{ ...option, detail, chosen: chosen.includes(option.value) }];
  });
  const remove = (value: string) => {
    onChange(chosen.filter((other) => other !== value));
    setSaid(t`${labelOf(value)} entfernt`);
  };
  const pick = (value: string) => {
    setText('');
    if (chosen.includes(value)) return remove(value);
    onChange([...chosen, value]);
    setSaid(t`${labelOf(value)} gewählt`);
  };
  // What is typed and not taken looks as if it were chosen.
  const forgotten =
    left && text.trim() !== ''
      ? t`„${text}“ ist noch nicht gewählt. Wählen Sie einen Eintrag aus der Liste, oder leeren Sie das Feld.`
      : undefined;
  return (
    <div className="kd-picker">
      <Combobox
        {...field}
        error={field.error ?? forgotten}
        text={text}
        onText={(typed) => {
          setText(typed);
          setLeft(false);
        }}
        onLeave={() => setLeft(true)}
        options={fitting}
        onPick={pick}
        empty={t`Dazu passt kein Eintrag.`}
        multiple
      />
      {chosen.length > 0 && (
        <ul className="kd-chips" aria-label={t`${field.label}: gewählt`}>
          {chosen.map((value) => (
            <li className="kd-chip" key={value}>
              <span>{labelOf(value)}</span>
              <button
                type="button"
                aria-label={t`${labelOf(value)} entfernen`}
                onClick={() => {
                  remove(value);
                  document.getElementById(field.id)?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="kern-sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

/** Why an option fits to what is typed: the other word that does, or an empty text for its own; undefined when it does not. */
function fits({ label, aliases = [] }: PickerOption, text: string): string | undefined {
  const parts = fold(text).split(/\s+/).filter(Boolean);
  const holds = (words: string) => parts.every((part) => fold(words).includes(part));
  if (holds(label)) return '';
  const alias = aliases.find(holds);
  return alias && t`auch: ${alias}`;
}

/** The text as people type it in a hurry: small letters, no accents. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
