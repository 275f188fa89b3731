import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { assertNever } from '../../app/assert-never';
import { FACETS } from './facets';
import type { Suggestion } from './suggest.operation';
import { suggestionId, SUGGESTIONS_ID } from './use-combobox';

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  /** Place of the one that is marked; -1 for none. */
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What might be meant, each with what it leads to. */
export function SuggestionList({ suggestions, active, onChoose }: SuggestionListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <ul
        className="kd-suggestions"
        role="listbox"
        id={SUGGESTIONS_ID}
        aria-label={t`Vorschläge`}
        hidden={suggestions.length === 0}
        ref={list}
      >
        {suggestions.map((suggestion, index) => (
          <li
            className="kd-suggestions__entry"
            role="option"
            id={suggestionId(index)}
            aria-selected={index === active}
            key={`${suggestion.kind} ${suggestion.facet} ${suggestion.code ?? suggestion.slug ?? suggestion.text}`}
            // The focus stays in the box.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
          >
            <span className="kd-suggestions__text">{suggestion.text}</span>
            <span className="kd-suggestions__kind">{kindOf(suggestion)}</span>
          </li>
        ))}
      </ul>
      <p className="kern-sr-only" role="status">
        {suggestions.length > 0 && plural(suggestions.length, { one: '# Vorschlag', other: '# Vorschläge' })}
      </p>
    </>
  );
}

function kindOf({ kind, facet }: Suggestion): string {
  switch (kind) {
    case 'PRACTICE':
      return t`Praxisbeispiel`;
    case 'JOBCENTER':
      return t`Jobcenter`;
    case 'WORD':
      return t`Suchwort`;
    case 'CORRECTION':
      return t`Gemeint?`;
    case 'TERM': {
      const description = FACETS.find((candidate) => candidate.facet === facet);
      return description ? i18n._(description.label) : '';
    }
    default:
      return assertNever(kind);
  }
}
