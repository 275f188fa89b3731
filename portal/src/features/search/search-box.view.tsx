import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { SuggestionList } from './suggestion-list.view';
import type { Suggestion } from './suggest.operation';
import { useCombobox } from './use-combobox';

const MAX_QUERY = 500;

interface SearchBoxProps {
  /** What is searched; practices if absent. */
  readonly label?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  /** Somebody takes a suggestion. */
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The search box of the portal: a combobox that completes what is being typed. */
export function SearchBox({ label, ref, value, onChange, onSubmit, onChoose }: SearchBoxProps) {
  const { suggestions, active, inputProps, close, choose } = useCombobox({ value, onChange, onChoose });
  return (
    <search>
      <form
        className="kd-search"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          onSubmit();
        }}
      >
        <label className="kern-label" htmlFor="suche">
          {label ?? t`Praxisbeispiele aus den Jobcentern durchsuchen`}
        </label>
        <div className="kd-search__row">
          <div className="kd-search__box">
            <Icon name="search" />
            <input
              ref={ref}
              className="kern-form-input__input"
              id="suche"
              type="search"
              maxLength={MAX_QUERY}
              autoComplete="off"
              spellCheck={false}
              value={value}
              {...inputProps}
            />
            <SuggestionList suggestions={suggestions} active={active} onChoose={choose} />
          </div>
          <Button type="submit" rank="primary">
            <Trans>Suchen</Trans>
          </Button>
        </div>
      </form>
    </search>
  );
}
