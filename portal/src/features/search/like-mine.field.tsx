import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { HouseFactor } from '../../graphql/generated/graphql';
import { ALL_FACTORS, FACTORS } from './house-factors';
import { compare, type SearchState } from './search-state';

interface LikeMineFieldProps {
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
}

/** The switch that puts houses like that of the reader first, in which respects they shall be alike, and whether others are left out. */
export function LikeMineField({ state, onChange }: LikeMineFieldProps) {
  const { likeMine, onlyLikeMine } = state;
  const on = likeMine.length > 0;
  const set = (factors: readonly HouseFactor[]) => onChange(compare(state, factors));
  return (
    <div className="kd-like-mine">
      <label className="kd-switch">
        <input type="checkbox" role="switch" checked={on} onChange={() => set(on ? [] : ALL_FACTORS)} />
        <span>
          <Trans>Jobcenter wie meines zuerst</Trans>
        </span>
      </label>
      {on && (
        <label className="kd-switch">
          <input
            type="checkbox"
            role="switch"
            checked={onlyLikeMine}
            onChange={() => onChange({ ...state, onlyLikeMine: !onlyLikeMine })}
          />
          <span>
            <Trans>Nur Jobcenter wie meines</Trans>
          </span>
        </label>
      )}
      {on && (
        <div className="kd-like-mine__factors" role="group" aria-label={t`Worin sie meinem gleichen`}>
          {FACTORS.map(({ factor, label }) => (
            <label className="kd-like-mine__factor" key={factor}>
              <input
                type="checkbox"
                checked={likeMine.includes(factor)}
                onChange={() => set(ALL_FACTORS.filter((other) => likeMine.includes(other) !== (other === factor)))}
              />
              <span>{i18n._(label)}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
