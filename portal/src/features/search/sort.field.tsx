import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PracticeSort } from '../../graphql/generated/graphql';
import type { SearchState } from './search-state';

interface SortFieldProps {
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
}

/** The order of the hits. */
export function SortField({ state, onChange }: SortFieldProps) {
  const orders: readonly [PracticeSort, string][] = [
    ['RELEVANCE', t`Passendste zuerst`],
    ['NEWEST', t`Neueste zuerst`],
    ['LAST_CONFIRMED', t`Zuletzt bestätigte zuerst`],
    ['DISTANCE', t`Nächste zuerst`],
  ];
  return (
    <div className="kd-sort">
      <label htmlFor="sortierung">
        <Trans>Reihenfolge</Trans>
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id="sortierung"
          value={state.sort}
          onChange={(event) => onChange({ ...state, sort: event.target.value as PracticeSort })}
        >
          {orders.map(([value, label]) => (
            <option value={value} key={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
