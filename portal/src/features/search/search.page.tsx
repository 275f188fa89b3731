import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLater } from '../../app/use-later';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { SkeletonList } from '../../ui/skeleton';
import { ActiveFilters } from './active-filters.view';
import { pathOf } from './choose-suggestion';
import { FacetPanel } from './facet-panel.view';
import { KindNavigation } from './kind-navigation.view';
import { LikeMineField } from './like-mine.field';
import { NothingFound } from './nothing-found.view';
import { announcement, commonWordsSentence, correctionSentences, countSentence } from './result-sentence';
import { Results } from './results.view';
import { SaveSearchButton } from './save-search.button';
import { SearchBox } from './search-box.view';
import { useSearchPractices } from './search-practices.operation';
import { EVERYTHING, isNarrowed } from './search-state';
import { SortField } from './sort.field';
import { useSearchText } from './use-search-text';

/** The search with its results, while somebody types; its state is in the address bar. */
export default function SearchPage() {
  const { state, text, type, go, submit } = useSearchText();
  const { data, failure, loading, reload } = useSearchPractices(state, null);
  const navigate = useNavigate();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes with a search wants to read what it found, not to type: on a phone the keyboard would cover it.
  const cameToRead = useRef(state.query !== '' || isNarrowed(state));
  useEffect(() => (cameToRead.current ? heading : box).current?.focus({ preventScroll: true }), []);

  const found = data?.searchPractices;
  // On a slow phone the filters, which are folded up there, take as long as the hits.
  const facets = useLater(found?.facets, undefined);
  const toResults = () => {
    setFiltersOpen(false);
    heading.current?.focus();
  };
  return (
    <Page title={t`Suche`} titleHidden focus="OWN">
      <SearchBox
        ref={box}
        value={text}
        onChange={type}
        onSubmit={() => {
          submit();
          toResults();
        }}
        onChoose={(suggestion) => void navigate(pathOf(suggestion, state))}
      />
      <KindNavigation state={state} shown="PRACTICE" found={found} loading={loading} />
      <div className="kd-results">
        <div className={`kd-results__filters${filtersOpen ? ' kd-results__filters--open' : ''}`} id="filter">
          {(facets || !failure) && <FacetPanel state={state} facets={facets} onChange={go} />}
          <div className="kd-results__close">
            <Button rank="primary" onClick={toResults}>
              {found ? countSentence(found) : t`Ergebnisse ansehen`}
            </Button>
          </div>
        </div>
        <section className="kd-results__list" aria-labelledby="ergebnisse" aria-busy={loading}>
          <div className="kd-results__head">
            <h2 className="kern-heading-large" id="ergebnisse" tabIndex={-1} ref={heading}>
              {found ? countSentence(found) : t`Ergebnisse`}
            </h2>
            <div className="kd-results__filter-button">
              <Button expanded={filtersOpen} controls="filter" onClick={() => setFiltersOpen(!filtersOpen)}>
                <Trans>Filter</Trans>
              </Button>
            </div>
            <SortField state={state} onChange={go} />
          </div>
          <div className="kd-results__tools">
            <LikeMineField state={state} onChange={go} />
            {found && found.totalCount > 0 && ((state.query !== '' && !found.onlyCommonWords) || isNarrowed(state)) && (
              <SaveSearchButton state={state} />
            )}
          </div>
          <p className="kern-sr-only" role="status">
            {found && !loading && announcement(state, found)}
          </p>
          {found?.onlyCommonWords && <p className="kern-body kd-corrections">{commonWordsSentence()}</p>}
          {found?.corrections.length ? (
            <p className="kern-body kd-corrections">{correctionSentences(found).join(' ')}</p>
          ) : null}
          <ActiveFilters state={state} facets={found?.facets} onChange={go} />
          {failure && !found && (
            <>
              <FailureNotice failure={failure} onRetry={reload} />
              {isNarrowed(state) && (
                <Button onClick={() => go({ ...EVERYTHING, query: state.query })}>
                  <Trans>Ohne Filter suchen</Trans>
                </Button>
              )}
            </>
          )}
          {!failure && !found && (
            <Loading>
              <SkeletonList entries={6} />
            </Loading>
          )}
          {found &&
            (found.totalCount === 0 ? (
              <NothingFound state={state} wayOut={found.wayOut} />
            ) : (
              <Results state={state} firstPage={found} />
            ))}
        </section>
      </div>
    </Page>
  );
}
