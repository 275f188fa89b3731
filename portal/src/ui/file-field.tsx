import { Field, describedBy, type FieldProps } from './field';

interface FileFieldProps extends FieldProps {
  /** Types that the browser offers, such as `.csv`. */
  readonly accept: string;
  /** Undefined when the choice was taken back. */
  readonly onChange: (file: File | undefined) => void;
}

/** One file of the person's device. */
export function FileField({ id, label, hint, error, optional, accept, onChange }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <input
        className="kern-form-input__input kd-file"
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => onChange(event.target.files?.[0])}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}
