import './combobox.css';
import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { describedBy, Field, type FieldProps } from './field';
import { Icon } from './icon';

/** An entry of the list. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** More about it, in a smaller type. */
  readonly detail?: string | undefined;
  readonly chosen?: boolean;
}

interface ComboboxProps extends FieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What fits to the text, in the order in which it is shown. */
  readonly options: readonly ComboboxOption[];
  readonly onPick: (value: string) => void;
  /** What is said where nothing fits; nothing is shown without it. */
  readonly empty?: string | undefined;
  /** The focus has left the field and its list. */
  readonly onLeave?: () => void;
  /** Whether several can be chosen: the list stays open, and chosen entries are marked. */
  readonly multiple?: boolean;
}

/**
 * A field with a list of what fits to its text. The focus stays in the field: arrow keys go through the list, Enter takes
 * the marked entry, Escape closes.
 */
export function Combobox({ text, onText, options, onPick, empty, onLeave, multiple = false, ...field }: ComboboxProps) {
  const { id, hint, error, label } = field;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const listId = `${id}-list`;
  const marked = open ? options[active] : undefined;
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (value: string) => {
    onPick(value);
    if (multiple) return;
    setOpen(false);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = (to: number) => {
    setOpen(true);
    setActive(options.length === 0 ? -1 : (to + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(open ? active + 1 : 0),
      ArrowUp: () => go(open && active > 0 ? active - 1 : options.length - 1),
      Enter: () => marked && pick(marked.value),
      Escape: () => (open ? close() : onText('')),
    };
    const action = actions[event.key];
    if (!action || event.altKey || event.ctrlKey || event.metaKey) return;
    // Enter must never hand in the form around the field, nor Escape close the dialogue around it.
    event.preventDefault();
    if (event.key === 'Escape' && (open || text)) event.stopPropagation();
    action();
  };
  const isShown = open && (options.length > 0 || empty !== undefined);
  return (
    <Field {...field}>
      <div
        className="kd-combobox"
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          close();
          onLeave?.();
        }}
      >
        <input
          className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
          id={id}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-activedescendant={marked && `${listId}-${marked.value}`}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setOpen(true);
            setActive(event.target.value.trim() === '' ? -1 : 0);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          {...describedBy(id, hint, error)}
        />
        <ul
          className="kd-combobox__list"
          id={listId}
          role="listbox"
          aria-label={t`Auswahl: ${label}`}
          aria-multiselectable={multiple || undefined}
          hidden={!isShown || options.length === 0}
          ref={list}
          // The field keeps the focus while somebody takes an entry by mouse or finger.
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map((option, index) => (
            <li
              className={`kd-combobox__option${index === active ? ' kd-combobox__option--active' : ''}`}
              id={`${listId}-${option.value}`}
              key={option.value}
              role="option"
              aria-selected={multiple ? Boolean(option.chosen) : index === active}
              onClick={() => pick(option.value)}
            >
              {multiple && <span className="kd-combobox__mark">{option.chosen && <Icon name="check" />}</span>}
              <span>
                {option.label}
                {option.detail && <span className="kd-combobox__detail"> {option.detail}</span>}
              </span>
            </li>
          ))}
        </ul>
        {isShown && options.length === 0 && <p className="kd-combobox__list kd-combobox__empty">{empty}</p>}
        <p className="kern-sr-only" role="status">
          {isShown && text.trim() !== '' && (options.length === 0 ? empty : t`${options.length} Einträge passen`)}
        </p>
      </div>
    </Field>
  );
}
