import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from './icon';

/** What every field has. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** A field of one line. */
export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'time';
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

/** One line of text. */
export function TextField({ id, label, hint, error, optional, value, onChange, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <input
        className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, hint, error)}
        {...input}
      />
    </Field>
  );
}

/** A field of several lines; `rows` is its height at first. */
export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea({ id, label, hint, error, optional, value, onChange, rows = 4, maxLength }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <textarea
        className={`kern-form-input__input kd-textarea${error ? ' kern-form-input__input--error' : ''}`}
        id={id}
        rows={rows}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

/** A value of a choice with the words for it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field with one of some values. */
export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
  /** Words for "nothing chosen"; without them something is always chosen. */
  readonly empty?: string;
}

/** One of a few values. */
export function SelectField({ id, label, hint, error, optional, value, onChange, options, empty }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <div className="kern-form-input__select-wrapper">
        <select
          className={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...describedBy(id, hint, error)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option value={option.value} key={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}

/** A control with its label, its hint and its error. */
export function Field({ id, label, hint, error, optional, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional && (
          <span className="kern-label__optional">
            <Trans> – freiwillig</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p className="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** What is wrong with a field. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{error}</span>
    </p>
  );
}

/** Binds a control to its hint and its error. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true } : {}) };
}
