import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { memo } from 'react';
import { Link } from 'react-router';
import { yearOf } from '../../app/format';
import type { ComparedHouseFragment, SearchHitFragment } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { SafeHtml } from '../../ui/safe-html';
import { housesLabel, practicePath, resultLabel } from '../practices/labels';
import { reasonsOf } from './hit-reasons';
import { likenessSentence } from './likeness-sentence';

interface HitProps {
  /** Its house is compared when it is to say what that has in common with the house of the reader. */
  readonly hit: SearchHitFragment & Partial<ComparedHouseFragment>;
  /** Whether it takes the focus, because it is the first of a page that was asked for. */
  readonly focused?: boolean;
}

/** One practice that was found, with why it was. */
export const Hit = memo(function Hit({ hit, focused = false }: HitProps) {
  const { practice } = hit;
  const content = practice.revision?.content;
  const reasons = reasonsOf(hit.matches);
  const likeness = likenessSentence(hit);
  return (
    <article className="kd-hit">
      <p className="kd-hit__house">{housesLabel(practice)}</p>
      <h3 className="kd-hit__title">
        <Link
          className="kern-link"
          to={practicePath(practice)}
          ref={focused ? focus : undefined}
          dangerouslySetInnerHTML={{ __html: hit.titleHtml }}
        />
      </h3>
      {hit.snippetHtml && <SafeHtml as="p" className="kern-body kd-hit__snippet" html={hit.snippetHtml} />}
      <ul className="kd-facts">
        {content?.result.kind && (
          <li>
            <Badge>{t`Ergebnis: ${resultLabel(content.result.kind)}`}</Badge>
          </li>
        )}
        {practice.demo && (
          <li>
            <Badge kind="warning">{t`Demo`}</Badge>
          </li>
        )}
        {content?.triedAtCaseload && (
          <li>
            <Trans>erprobt bei 1:{content.triedAtCaseload.ratio}</Trans>
          </li>
        )}
        {practice.firstPublishedAt && <li>{yearOf(practice.firstPublishedAt)}</li>}
      </ul>
      {likeness !== '' && (
        <p className="kd-hit__reasons">
          <Trans>Im Vergleich mit Ihrem Haus: {likeness}</Trans>
        </p>
      )}
      {reasons.length > 0 && (
        <p className="kd-hit__reasons">
          <Trans>Gefunden: {reasons.join(' · ')}</Trans>
        </p>
      )}
    </article>
  );
});

function focus(element: HTMLElement | null): void {
  element?.focus();
}
