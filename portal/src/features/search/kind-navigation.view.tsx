import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { formatNumber } from '../../app/format';
import type { FoundKind } from '../../graphql/generated/graphql';
import { useOtherKinds, type KindCount } from './count-kinds.operation';
import { kindCount, kindPath, KINDS } from './kinds';
import { isNarrowed, type SearchState } from './search-state';

interface KindNavigationProps {
  readonly state: SearchState;
  /** The kind that the page shows. */
  readonly shown: FoundKind;
  /** How many of them were found; undefined until that is known. */
  readonly found: KindCount | undefined;
  /** Whether they are still being looked for; what is in `found` is of the search before then. */
  readonly loading: boolean;
}

/** The way to what else the words find: talks, events and jobcenters, each with its count as soon as it is known. */
export function KindNavigation({ state, shown, found, loading }: KindNavigationProps) {
  const others = useOtherKinds(state.query, shown, found !== undefined && !loading);
  const countOf = (kind: FoundKind): KindCount | undefined => {
    if (kind === shown) return found;
    // The filters of practices are kept for the way back to them, where they narrow what is counted without them here.
    return kind === 'PRACTICE' && isNarrowed(state) ? undefined : others?.[kind];
  };
  if (state.query === '' && shown === 'PRACTICE') return null;
  return (
    <nav className="kd-subnav kd-kinds" aria-label={t`Arten von Treffern`}>
      <ul>
        {KINDS.map((one) => (
          <li key={one.kind}>
            <Link
              className="kd-subnav__link"
              to={kindPath(one, state)}
              aria-current={one.kind === shown ? 'page' : undefined}
            >
              {i18n._(one.label)} <Count count={countOf(one.kind)} />
            </Link>
          </li>
        ))}
      </ul>
      <p className="kern-sr-only" role="status">
        {others && othersSentence(shown, countOf)}
      </p>
    </nav>
  );
}

/** Takes its room before it is known, so that nothing moves when it comes. */
function Count({ count }: { readonly count: KindCount | undefined }) {
  return (
    <span className="kd-kinds__count">
      {count && `(${formatNumber(count.totalCount)}${count.totalCountIsLowerBound ? '+' : ''})`}
    </span>
  );
}

/** What was found beside the hits of the page: `Außerdem: 3 Vorträge, 1 Veranstaltung`. */
function othersSentence(shown: FoundKind, countOf: (kind: FoundKind) => KindCount | undefined): string {
  const counts = KINDS.flatMap(({ kind }) => {
    const count = kind === shown ? undefined : countOf(kind);
    return count && count.totalCount > 0 ? [kindCount(kind, count.totalCount)] : [];
  });
  return counts.length === 0 ? t`Sonst nichts gefunden.` : t`Außerdem gefunden: ${counts.join(', ')}.`;
}
