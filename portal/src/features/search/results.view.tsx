import { Trans } from '@lingui/react/macro';
import { useLater } from '../../app/use-later';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { SkeletonList } from '../../ui/skeleton';
import { useFollowingPages } from './following-pages';
import { Hit } from './hit.view';
import { useSearchPractices, type FoundPage } from './search-practices.operation';
import { toAddress, type SearchState } from './search-state';

interface ResultsProps {
  readonly state: SearchState;
  readonly firstPage: FoundPage;
}

/** The hits of a search: the first page, and those that were asked for after it. */
export function Results({ state, firstPage }: ResultsProps) {
  const { cursors, add, reset } = useFollowingPages(toAddress(state).toString());
  return (
    <div className="kd-stack">
      <Hits page={firstPage} isFirst onMore={cursors.length === 0 ? add : undefined} />
      {cursors.map((after, index) => (
        <FollowingPage
          key={after}
          state={state}
          after={after}
          onMore={index === cursors.length - 1 ? add : undefined}
          onExpired={reset}
        />
      ))}
    </div>
  );
}

interface FollowingPageProps {
  readonly state: SearchState;
  readonly after: string;
  readonly onMore: ((after: string) => void) | undefined;
  readonly onExpired: () => void;
}

function FollowingPage({ state, after, onMore, onExpired }: FollowingPageProps) {
  const { data, failure, reload } = useSearchPractices(state, after);
  if (data) return <Hits page={data.searchPractices} onMore={onMore} />;
  if (!failure) {
    return (
      <Loading>
        <SkeletonList entries={3} />
      </Loading>
    );
  }
  return <FailureNotice failure={failure} onRetry={failure.code === 'SEARCH_PAGE_EXPIRED' ? onExpired : reload} />;
}

/** More than a screen holds. */
const PAINTED_FIRST = 6;

interface HitsProps {
  readonly page: FoundPage;
  readonly isFirst?: boolean;
  readonly onMore: ((after: string) => void) | undefined;
}

function Hits({ page, isFirst = false, onMore }: HitsProps) {
  const { hasNextPage, endCursor } = page.pageInfo;
  const hits = useLater(page.nodes, page.nodes.slice(0, PAINTED_FIRST));
  return (
    <>
      <ol className="kd-list">
        {hits.map((hit, index) => (
          <li key={hit.practice.id}>
            <Hit hit={hit} focused={!isFirst && index === 0} />
          </li>
        ))}
      </ol>
      {onMore && hasNextPage && endCursor !== null && (
        <Button onClick={() => onMore(endCursor)}>
          <Trans>Weitere laden</Trans>
        </Button>
      )}
    </>
  );
}
