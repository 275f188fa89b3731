import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Failure } from '../graphql/failure';
import { Button } from './button';
import { FailureNotice } from './failure-notice';
import { Loading } from './loading';

/** A page of a list as the service gives it. */
interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface ListingProps<Node> {
  /** Hook that loads the page after a cursor; null loads the first one. */
  readonly usePage: (after: string | null) => {
    readonly page: ListPage<Node> | undefined;
    readonly failure: Failure | undefined;
    readonly reload: () => void;
  };
  readonly render: (node: Node) => ReactNode;
  /** What to say when the list has no entry. */
  readonly empty: ReactNode;
}

/** A list that grows page by page. */
export function Listing<Node extends { readonly id: string }>(props: ListingProps<Node>) {
  const [following, setFollowing] = useState<readonly string[]>([]);
  const last = following.length;
  return (
    <div className="kd-stack">
      {[null, ...following].map((after, index) => (
        <ListingPage
          key={after}
          after={after}
          {...props}
          onMore={index === last ? (next) => setFollowing([...following, next]) : undefined}
        />
      ))}
    </div>
  );
}

function ListingPage<Node extends { readonly id: string }>({
  after,
  usePage,
  render,
  empty,
  onMore,
}: ListingProps<Node> & { readonly after: string | null; readonly onMore: ((after: string) => void) | undefined }) {
  const { page, failure, reload } = usePage(after);
  if (!page) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { hasNextPage, endCursor } = page.pageInfo;
  if (page.nodes.length === 0 && after === null && !hasNextPage) return <p className="kern-body">{empty}</p>;
  return (
    <>
      <ul className="kd-list">
        {page.nodes.map((node, index) => (
          <li key={node.id} tabIndex={-1} ref={after !== null && index === 0 ? focus : undefined}>
            {render(node)}
          </li>
        ))}
      </ul>
      {onMore && hasNextPage && endCursor !== null && (
        <Button onClick={() => onMore(endCursor)}>
          <Trans>Mehr anzeigen</Trans>
        </Button>
      )}
    </>
  );
}

/** The button that was pressed is gone: the focus goes on to what it has brought. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
