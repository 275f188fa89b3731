import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Button } from '../../ui/button';

const MAX_QUERY = 500;

interface SearchBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** The search box of the portal. */
export function SearchBox({ ref, value, onChange, onSubmit }: SearchBoxProps) {
  return (
    <search>
      <form
        className="kd-search"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="suche">
            <Trans>Praxisbeispiele aus den Jobcentern durchsuchen</Trans>
          </label>
          <div className="kern-input-group">
            <input
              ref={ref}
              className="kern-form-input__input"
              id="suche"
              type="search"
              maxLength={MAX_QUERY}
              autoComplete="off"
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            <Button type="submit" rank="primary">
              <Trans>Suchen</Trans>
            </Button>
          </div>
        </div>
      </form>
    </search>
  );
}
