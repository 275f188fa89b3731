import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { FACETS } from './facets';
import { useSearchPractices, type FoundPage } from './search-practices.operation';
import { choose, isNarrowed, searchPath, type SearchState } from './search-state';
import { shorten } from './shorten';

/** A search that finds something where another has found nothing. */
export interface Way {
  readonly to: string;
  /** What it does, as a link says it. */
  readonly text: string;
  /** How many it finds; absent while that is not known. */
  readonly count?: number;
}

type Replacement = NonNullable<NonNullable<FoundPage['wayOut']>['options'][number]['replaced']>;

/** Ways as the service knows them, in its order. */
export function waysOf(state: SearchState, { options }: NonNullable<FoundPage['wayOut']>): Way[] {
  return options.map(({ dropFacets, dropWords, replaced, query, totalCount }) => {
    const dropped = FACETS.filter(({ facet }) => dropFacets.includes(facet));
    const next = dropped.reduce((looserState, { facet }) => choose(looserState, facet, []), { ...state, query });
    const filters = dropped.map(({ label }) => i18n._(label)).join(', ');
    return { to: searchPath(next), text: textOf(next, filters, dropWords, replaced), count: totalCount };
  });
}

/** The way back to the hits of all houses, when only those like that of the reader are sought; none when that finds nothing either. */
export function useWithOtherHouses(state: SearchState): Way[] {
  const withOthers = { ...state, onlyLikeMine: false };
  const { data } = useSearchPractices(withOthers, null, { pause: !state.onlyLikeMine });
  const count = data?.searchPractices.totalCount;
  if (!state.onlyLikeMine || count === 0) return [];
  const way = { to: searchPath(withOthers), text: t`Auch Jobcenter, die anders sind als meines` };
  return [count === undefined ? way : { ...way, count }];
}

/** What is left out or sought instead: `Ohne Filter Ergebnis und ohne Anführungszeichen`. */
function textOf(
  next: SearchState,
  filters: string,
  dropWords: readonly string[],
  replaced: Replacement | null,
): string {
  if (next.query === '' && dropWords.length > 0)
    return isNarrowed(next) ? t`Nur mit den Filtern, ohne Suchwörter` : t`Alle Praxisbeispiele ansehen`;
  const excluded = dropWords.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const words = dropWords.filter((word) => !word.startsWith('-') && !word.startsWith('"'));
  const parts = [
    ...(replaced ? [insteadOf(replaced)] : []),
    ...(filters === '' ? [] : [t`ohne Filter ${filters}`]),
    ...(words.length > 0 ? [t`ohne „${shorten(words.join(' '))}“`] : []),
    ...(dropWords.some((word) => word.startsWith('"')) ? [t`ohne Anführungszeichen`] : []),
    ...(excluded.length > 0 ? [t`auch mit „${shorten(excluded.join(' '))}“`] : []),
  ];
  const text = parts.join(t` und `);
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

function insteadOf({ kind, typed, word }: Replacement): string {
  return kind === 'PART' ? t`nur „${word}“ aus „${shorten(typed)}“` : t`„${word}“ statt „${shorten(typed)}“`;
}
