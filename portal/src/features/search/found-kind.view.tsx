import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { formatNumber } from '../../app/format';
import type { Failure } from '../../graphql/failure';
import type { FoundKind } from '../../graphql/generated/graphql';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonList } from '../../ui/skeleton';
import { pathOf } from './choose-suggestion';
import type { KindCount } from './count-kinds.operation';
import { KindNavigation } from './kind-navigation.view';
import { kindCount } from './kinds';
import { commonWordsSentence } from './result-sentence';
import { SearchBox } from './search-box.view';
import { useSearchText } from './use-search-text';

/** At most this many hits of a kind are shown: the service gives no more of the best. */
export const MOST_HITS = 20;

interface FoundKindProps<Hit> {
  readonly kind: FoundKind;
  /** Name of the page. */
  readonly title: string;
  /** Hook that looks for the words; an empty text finds nothing. */
  readonly useHits: (query: string) => {
    readonly found:
      (KindCount & { readonly onlyCommonWords: boolean; readonly nodes: readonly Hit[] }) | null | undefined;
    readonly failure: Failure | undefined;
    readonly loading: boolean;
    readonly reload: () => void;
  };
  readonly idOf: (hit: Hit) => string;
  readonly render: (hit: Hit) => ReactNode;
  /** Where all of this kind can be seen, for whoever has typed nothing, finds nothing or finds too many. */
  readonly wayOut: ReactNode;
}

/** A page of the search with what the words find of one kind, while somebody types; its state is in the address bar. */
export function FoundKindPage<Hit>({ kind, title, useHits, idOf, render, wayOut }: FoundKindProps<Hit>) {
  const { state, text, type, submit } = useSearchText();
  const { found, failure, loading, reload } = useHits(state.query);
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isAsked = state.query !== '';
  const count = isAsked && found ? found : undefined;
  const sentence = count ? countSentence(kind, count) : title;
  const said = count?.onlyCommonWords ? `${sentence}. ${commonWordsSentence()}` : sentence;
  return (
    <Page title={t`Suche: ${title}`} titleHidden focus="OWN">
      <SearchBox
        label={t`${title} durchsuchen`}
        value={text}
        onChange={type}
        onSubmit={() => {
          submit();
          heading.current?.focus();
        }}
        onChoose={(suggestion) => void navigate(pathOf(suggestion, state))}
      />
      <KindNavigation state={state} shown={kind} found={count} loading={loading} />
      <section className="kd-results__list kd-found" aria-labelledby="ergebnisse" aria-busy={loading}>
        <h2 className="kern-heading-large" id="ergebnisse" tabIndex={-1} ref={heading}>
          {sentence}
        </h2>
        <p className="kern-sr-only" role="status">
          {count && !loading && said}
        </p>
        {count?.onlyCommonWords && <p className="kern-body kd-corrections">{commonWordsSentence()}</p>}
        {failure && !found && <FailureNotice failure={failure} onRetry={reload} />}
        {!failure && !found && (
          <Loading>
            <SkeletonList entries={4} />
          </Loading>
        )}
        {found && found.nodes.length > 0 && (
          <ol className="kd-list">
            {found.nodes.map((hit) => (
              <li key={idOf(hit)}>{render(hit)}</li>
            ))}
          </ol>
        )}
        {found && found.totalCount > MOST_HITS && (
          <p className="kern-body kern-body--muted">
            <Trans>
              Das sind die {MOST_HITS} besten von {formatNumber(found.totalCount)}. Mit einem weiteren Wort wird die
              Auswahl kleiner.
            </Trans>
          </p>
        )}
        {found && (found.totalCount === 0 || found.totalCount > MOST_HITS) && <div className="kern-body">{wayOut}</div>}
      </section>
    </Page>
  );
}

function countSentence(kind: FoundKind, { totalCount, totalCountIsLowerBound }: KindCount): string {
  const count = kindCount(kind, totalCount);
  return totalCountIsLowerBound ? t`Mehr als ${count} gefunden` : t`${count} gefunden`;
}
