import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { FACETS } from './facets';
import { Hit } from './hit.view';
import { SaveSearchButton } from './save-search.button';
import { useSearchPractices, type FoundPage } from './search-practices.operation';
import { choose, isNarrowed, searchPath, type SearchState } from './search-state';

type WayOut = NonNullable<FoundPage['wayOut']>;

interface NothingFoundProps {
  readonly state: SearchState;
  readonly wayOut: WayOut | null | undefined;
}

/** How to go on when nothing was found: other words, looser filters with their counts, and what comes nearest. */
export function NothingFound({ state, wayOut }: NothingFoundProps) {
  const { query } = state;
  const others = useWithOtherHouses(state);
  const ways = [...others, ...(wayOut ? waysOf(state, wayOut) : [])];
  if (query === '' && !isNarrowed(state)) {
    return (
      <p className="kern-body">
        <Trans>Noch ist nichts veröffentlicht. Schreiben Sie das erste Praxisbeispiel.</Trans>
      </p>
    );
  }
  return (
    <div className="kd-stack kd-nothing">
      <p className="kern-body kern-body--large">
        {query === '' ? (
          <Trans>Mit diesen Filtern gibt es noch kein Praxisbeispiel.</Trans>
        ) : (
          <Trans>Zu „{query}“ gibt es so noch kein Praxisbeispiel.</Trans>
        )}
      </p>
      {ways.length > 0 && (
        <section>
          <h3 className="kern-heading-medium">
            <Trans>So finden Sie mehr</Trans>
          </h3>
          <ul className="kd-ways">
            {ways.map(({ to, text, count }) => (
              <li key={to}>
                <Link className="kern-link" to={to}>
                  {text}
                </Link>
                {count !== undefined && (
                  <span className="kd-ways__count">
                    {plural(count, { one: '# Praxisbeispiel', other: '# Praxisbeispiele' })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="kern-heading-medium">
          <Trans>Erfahren, wenn jemand darüber schreibt</Trans>
        </h3>
        <SaveSearchButton state={state} rank="secondary" />
      </section>
      {wayOut && wayOut.nearest.length > 0 && (
        <section>
          <h3 className="kern-heading-medium">
            <Trans>Was dem am nächsten kommt</Trans>
          </h3>
          <ol className="kd-list">
            {wayOut.nearest.map((hit) => (
              <li key={hit.practice.id}>
                <Hit hit={hit} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="kern-body kern-body--muted">
        <Trans>
          Am besten suchen Sie so, wie man im Team darüber spricht: „Handy kaputt“ statt „digitale Teilhabe“.
        </Trans>
      </p>
    </div>
  );
}

interface Way {
  readonly to: string;
  readonly text: string;
  readonly count?: number;
}

/** The way back to the hits of all houses, when only those like that of the reader are sought; it is left out when there are none. */
function useWithOtherHouses(state: SearchState): Way[] {
  const withOthers = { ...state, onlyLikeMine: false };
  const { data } = useSearchPractices(withOthers, null, { pause: !state.onlyLikeMine });
  const count = data?.searchPractices.totalCount;
  if (!state.onlyLikeMine || count === 0) return [];
  const way = { to: searchPath(withOthers), text: t`Auch Jobcenter, die anders sind als meines` };
  return [count === undefined ? way : { ...way, count }];
}

function waysOf(state: SearchState, { options, corrections }: WayOut): Way[] {
  const corrected = corrections.flatMap(({ typed, words }) =>
    words.map((word) => ({
      to: searchPath({ ...state, query: state.query.replace(typed, word) }),
      text: t`„${word}“ statt „${typed}“ suchen`,
    })),
  );
  const looser = options.map(({ dropFacets, dropWords, query, totalCount }) => {
    const dropped = FACETS.filter(({ facet }) => dropFacets.includes(facet));
    const next = dropped.reduce((looserState, { facet }) => choose(looserState, facet, []), { ...state, query });
    const filters = dropped.map(({ label }) => i18n._(label)).join(', ');
    const words = dropWords.join(' ');
    return { to: searchPath(next), text: textOf(filters, words), count: totalCount };
  });
  return [...corrected, ...looser];
}

function textOf(filters: string, words: string): string {
  if (filters === '') return t`Ohne „${words}“`;
  return words === '' ? t`Ohne Filter ${filters}` : t`Ohne „${words}“ und ohne Filter ${filters}`;
}
