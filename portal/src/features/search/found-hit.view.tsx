import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SearchHitFragment } from '../../graphql/generated/graphql';
import { SafeHtml } from '../../ui/safe-html';
import { reasonsOf } from './hit-reasons';

interface FoundHitProps {
  readonly hit: Pick<SearchHitFragment, 'titleHtml' | 'snippetHtml' | 'matches'>;
  /** Page of what was found. */
  readonly to: string;
  /** A line above the title. */
  readonly preline?: ReactNode;
  /** Entries of a list of facts. */
  readonly children: ReactNode;
}

/** Something other than a practice that was found, with why it was. */
export function FoundHit({ hit: { titleHtml, snippetHtml, matches }, to, preline, children }: FoundHitProps) {
  const reasons = reasonsOf(matches);
  return (
    <article className="kd-hit">
      {preline && <p className="kd-hit__house">{preline}</p>}
      <h3 className="kd-hit__title">
        <Link className="kern-link" to={to} dangerouslySetInnerHTML={{ __html: titleHtml }} />
      </h3>
      {snippetHtml && <SafeHtml as="p" className="kern-body kd-hit__snippet" html={snippetHtml} />}
      <ul className="kd-facts">{children}</ul>
      {reasons.length > 0 && (
        <p className="kd-hit__reasons">
          <Trans>Gefunden: {reasons.join(' · ')}</Trans>
        </p>
      )}
    </article>
  );
}
