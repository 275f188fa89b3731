import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button } from './button';
import { Status } from './status';

/** A text to take along, with the button that copies it. Where the browser forbids copying, the text is selected. */
export function CopyField({
  id,
  label,
  value,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setStatus(t`Kopiert`);
    } catch {
      setStatus(t`Markiert – bitte mit der Tastatur kopieren`);
    }
  };
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kd-actions">
        <input
          className="kern-form-input__input kd-copy"
          id={id}
          ref={field}
          value={value}
          readOnly
          spellCheck={false}
        />
        <Button onClick={() => void copy()}>
          <Trans>Kopieren</Trans>
        </Button>
        <Status>{status}</Status>
      </div>
    </div>
  );
}
