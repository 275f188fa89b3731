import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Hit } from './hit.view';
import { SaveSearchButton } from './save-search.button';
import type { FoundPage } from './search-practices.operation';
import { isNarrowed, type SearchState } from './search-state';
import { shorten } from './shorten';
import { useWithOtherHouses, waysOf } from './ways-out';

interface NothingFoundProps {
  readonly state: SearchState;
  readonly wayOut: FoundPage['wayOut'] | undefined;
}

/** How to go on when nothing was found: other words, looser filters with their counts, and what comes nearest. */
export function NothingFound({ state, wayOut }: NothingFoundProps) {
  // Its own quotes are left out: it stands in quotes.
  const query = shorten(state.query.replaceAll(/["„“”]/g, ''));
  const ways = [...useWithOtherHouses(state), ...(wayOut ? waysOf(state, wayOut) : [])];
  if (state.query === '' && !isNarrowed(state)) {
    return (
      <p className="kern-body">
        <Trans>Noch ist nichts veröffentlicht. Schreiben Sie das erste Praxisbeispiel.</Trans>
      </p>
    );
  }
  return (
    <div className="kd-stack kd-nothing">
      <p className="kern-body kern-body--large">
        {state.query === '' ? (
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
