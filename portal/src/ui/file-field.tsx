import './file-field.css';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Field, describedBy, type FieldProps } from './field';

interface FileFieldProps extends FieldProps {
  /** Types that the browser offers, such as `.csv`. */
  readonly accept: string;
  /** Undefined when the choice was taken back. */
  readonly onChange: (file: File | undefined) => void;
}

/**
 * One file of the person's device. The browser's own field lies unseen over the words, which would be in its language: it takes
 * the focus, the click and what is dropped.
 */
export function FileField({ id, label, hint, error, optional, accept, onChange }: FileFieldProps) {
  const [name, setName] = useState('');
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <div className="kd-file">
        <input
          className="kd-file__input"
          id={id}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            setName(file?.name ?? '');
            onChange(file);
          }}
          {...describedBy(id, hint, error)}
        />
        <label className="kern-btn kern-btn--secondary" htmlFor={id}>
          <span className="kern-label">
            <Trans>Datei auswählen</Trans>
          </span>
        </label>
        <span className="kd-file__name">{name === '' ? <Trans>Noch keine ausgewählt</Trans> : name}</span>
      </div>
    </Field>
  );
}
