import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { SearchPracticesQuery } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { SkeletonList } from '../../ui/skeleton';
import { FailureNotice } from '../../ui/failure-notice';
import { Hit } from './hit.view';
import { useSearchPractices } from './search-practices.operation';

interface ResultsProps {
  readonly query: string;
  /** Is told how many were found, for the line that screen readers say. */
  readonly onCount: (sentence: string) => void;
}

/** The hits of a search, page after page. Those of the search before stay until the new ones are there. */
export function Results({ query, onCount }: ResultsProps) {
  const [shown, setShown] = useState<Shown>({ query, following: [] });
  const { following } = shown.query === query ? shown : { following: [] };
  const last = following.length;
  return (
    <div className="kd-stack">
      {[null, ...following].map((after, index) => (
        <ResultPage
          key={after}
          query={query}
          after={after}
          onCount={onCount}
          onMore={index === last ? (next) => setShown({ query, following: [...following, next] }) : undefined}
          onExpired={() => setShown({ query, following: [] })}
        />
      ))}
    </div>
  );
}

/** The pages of a search that are shown after the first one, by their beginnings. */
interface Shown {
  readonly query: string;
  readonly following: readonly string[];
}

interface ResultPageProps extends ResultsProps {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
  readonly onExpired: () => void;
}

function ResultPage({ query, after, onCount, onMore, onExpired }: ResultPageProps) {
  const { data, failure, loading, reload } = useSearchPractices(query, after);
  const found = data?.searchPractices;
  useEffect(() => {
    onCount(found ? sentenceOf(found, query) : '');
  }, [found, query, onCount]);

  if (failure && !found)
    return <FailureNotice failure={failure} onRetry={failure.code === 'SEARCH_PAGE_EXPIRED' ? onExpired : reload} />;
  if (!found) return <Loading>{loading && <SkeletonList />}</Loading>;
  if (found.nodes.length === 0 && after === null) return <NothingFound query={query} />;
  const { hasNextPage, endCursor } = found.pageInfo;
  return (
    <>
      <ol className="kd-list">
        {found.nodes.map((hit, index) => (
          <li key={hit.practice.id}>
            <Hit hit={hit} focused={after !== null && index === 0} />
          </li>
        ))}
      </ol>
      {onMore && hasNextPage && endCursor !== null && (
        <Button onClick={() => onMore(endCursor)}>
          <Trans>Mehr anzeigen</Trans>
        </Button>
      )}
    </>
  );
}

function NothingFound({ query }: { readonly query: string }) {
  if (query === '')
    return (
      <p className="kern-body">
        <Trans>Noch ist nichts veröffentlicht. Schreiben Sie das erste Praxisbeispiel.</Trans>
      </p>
    );
  return (
    <p className="kern-body">
      <Trans>
        Zu „{query}“ gibt es noch kein Praxisbeispiel. Versuchen Sie es mit weniger oder anderen Wörtern – so, wie man
        im Team darüber spricht, etwa „Handy kaputt“ statt „digitale Teilhabe“.
      </Trans>
    </p>
  );
}

function sentenceOf(
  { totalCount, totalCountIsLowerBound, corrections }: SearchPracticesQuery['searchPractices'],
  query: string,
): string {
  if (query === '') return '';
  const count = plural(totalCount, { one: '# Praxisbeispiel gefunden.', other: '# Praxisbeispiele gefunden.' });
  const corrected = corrections.map(({ typed, words }) => {
    const instead = words.join(t`“ oder „`);
    return t`Gesucht wurde „${instead}“ statt „${typed}“.`;
  });
  return [totalCountIsLowerBound ? t`Mehr als ${count}` : count, ...corrected].join(' ');
}
