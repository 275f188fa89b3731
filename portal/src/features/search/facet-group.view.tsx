import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { formatNumber } from '../../app/format';
import { Button } from '../../ui/button';
import type { FacetDescription } from './facets';
import type { FoundPage } from './search-practices.operation';

/** A value of a facet with its count. */
export type FacetValue = NonNullable<FoundPage['facets']>[number]['values'][number];

const SHOWN_AT_FIRST = 6;
const SEARCHED_FROM = 16;

interface FacetGroupProps {
  readonly description: FacetDescription;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Whether it is unfolded from the beginning. */
  readonly open: boolean;
}

/** One facet: its values with counts, the most frequent first; long lists can be unfolded and searched. */
export function FacetGroup({ description, values, chosen, onChange, open }: FacetGroupProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const label = i18n._(description.label);
  const ordered = description.descending ? values.toSorted((one, other) => (one.code < other.code ? 1 : -1)) : values;
  const isSearched = all && values.length >= SEARCHED_FROM;
  const found = isSearched ? ordered.filter((value) => contains(value.label, text)) : ordered;
  const shown = all ? found : found.filter(({ code }, index) => index < SHOWN_AT_FIRST || chosen.includes(code));
  return (
    <details className="kd-facet" open={open || chosen.length > 0}>
      <summary className="kd-facet__title">
        {label}
        {chosen.length > 0 && <span className="kd-facet__chosen">{formatNumber(chosen.length)}</span>}
      </summary>
      <fieldset className="kd-facet__body">
        <legend className="kern-sr-only">{label}</legend>
        {isSearched && (
          <input
            className="kern-form-input__input kd-facet__search"
            type="search"
            aria-label={t`${label}: Werte suchen`}
            placeholder={t`Suchen`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <ul className={`kd-facet__values${all ? ' kd-facet__values--all' : ''}`} id={id}>
          {shown.map((value) => (
            <li key={value.code}>
              <label className="kd-facet__value">
                <input
                  type="checkbox"
                  checked={chosen.includes(value.code)}
                  onChange={() => onChange(toggle(chosen, value.code))}
                />
                <span className="kd-facet__label">{value.label}</span>
                <span className="kd-facet__count">{formatNumber(value.count)}</span>
              </label>
            </li>
          ))}
        </ul>
        {shown.length === 0 && (
          <p className="kern-body kern-body--small">
            <Trans>Kein Wert passt.</Trans>
          </p>
        )}
        {values.length > SHOWN_AT_FIRST && (
          <Button rank="tertiary" expanded={all} controls={id} onClick={() => setAll(!all)}>
            {all ? t`Weniger anzeigen` : t`Alle ${values.length} anzeigen`}
          </Button>
        )}
      </fieldset>
    </details>
  );
}

function toggle(chosen: readonly string[], code: string): readonly string[] {
  return chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
}

function contains(label: string, text: string): boolean {
  return label.toLocaleLowerCase('de').includes(text.trim().toLocaleLowerCase('de'));
}
