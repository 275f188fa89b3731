import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { FACETS } from './facets';
import type { FoundPage } from './search-practices.operation';
import { choose, isNarrowed, type SearchState } from './search-state';

interface ActiveFiltersProps {
  readonly state: SearchState;
  readonly facets: FoundPage['facets'] | undefined;
  readonly onChange: (state: SearchState) => void;
}

/** What the hits are narrowed by; each can be taken away, or all at once. */
export function ActiveFilters({ state, facets, onChange }: ActiveFiltersProps) {
  if (!isNarrowed(state)) return null;
  const active = FACETS.flatMap(({ facet, label }) =>
    (state.chosen[facet] ?? []).map((code) => ({
      facet,
      code,
      name: i18n._(label),
      value: facets?.find((candidate) => candidate.facet === facet)?.values.find((value) => value.code === code)?.label,
    })),
  );
  return (
    <ul className="kd-chips" aria-label={t`Gewählte Filter`}>
      {active.map(({ facet, code, name, value = '…' }) => (
        <Chip
          key={`${facet} ${code}`}
          label={t`Filter entfernen: ${name} ${value}`}
          onRemove={() =>
            onChange(
              choose(
                state,
                facet,
                (state.chosen[facet] ?? []).filter((other) => other !== code),
              ),
            )
          }
        >
          {value}
        </Chip>
      ))}
      {state.onlyLikeMine && (
        <Chip
          label={t`Filter entfernen: nur Jobcenter wie meines`}
          onRemove={() => onChange({ ...state, onlyLikeMine: false })}
        >
          <Trans>Nur Jobcenter wie meines</Trans>
        </Chip>
      )}
      <li>
        <Button rank="tertiary" onClick={() => onChange({ ...state, chosen: {}, onlyLikeMine: false })}>
          <Trans>Alle Filter löschen</Trans>
        </Button>
      </li>
    </ul>
  );
}

interface ChipProps {
  readonly label: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Chip({ label, onRemove, children }: ChipProps) {
  return (
    <li>
      <button type="button" className="kd-chip" aria-label={label} onClick={onRemove}>
        <span>{children}</span>
        <Icon name="close" />
      </button>
    </li>
  );
}
