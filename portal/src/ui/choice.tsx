import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FieldError, describedBy, type FieldProps, type Option } from './field';

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Checkbox({ id, label, checked, onChange }: CheckboxProps) {
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Whether the choices are folded away behind the list of what is chosen: for long lists. */
  readonly folded?: boolean;
}

/** Any number of some values; `id` is that of the group, which can take the focus. */
export function CheckboxGroup({
  id,
  label,
  hint,
  error,
  optional,
  options,
  chosen,
  onChange,
  folded = false,
}: CheckboxGroupProps) {
  const toggle = (value: string, checked: boolean) =>
    onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value));
  const boxes = (
    <div className={`kern-fieldset__body${folded ? ' kd-choices' : ''}`}>
      {options.map(({ value, label: text }) => (
        <Checkbox
          id={`${id}-${value}`}
          label={text}
          checked={chosen.includes(value)}
          onChange={(checked) => toggle(value, checked)}
          key={value}
        />
      ))}
    </div>
  );
  const chosenLabels = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  return (
    <Group id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      {folded ? (
        <details className="kd-details">
          <summary>{chosenLabels.length === 0 ? t`Nichts gewählt – auswählen` : chosenLabels.join(', ')}</summary>
          {boxes}
        </details>
      ) : (
        boxes
      )}
    </Group>
  );
}

interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Exactly one of some values. */
export function RadioGroup({ id, label, hint, error, optional, options, value, onChange }: RadioGroupProps) {
  return (
    <Group id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <div className="kern-fieldset__body">
        {options.map((option) => (
          <div className="kern-form-check" key={option.value}>
            <input
              className="kern-form-check__radio"
              type="radio"
              name={id}
              id={`${id}-${option.value}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <label className="kern-label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
    </Group>
  );
}

/** Fields that belong together under one heading. */
export function Group({ id, label, hint, error, optional, children }: FieldProps & { readonly children: ReactNode }) {
  const { 'aria-describedby': description } = describedBy(id, hint, error);
  return (
    <fieldset
      className={`kern-fieldset${error ? ' kern-fieldset--error' : ''}`}
      id={id}
      tabIndex={-1}
      aria-describedby={description}
    >
      <legend className="kern-label">
        {label}
        {optional && (
          <span className="kern-label__optional">
            <Trans> – freiwillig</Trans>
          </span>
        )}
      </legend>
      {hint && (
        <p className="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
