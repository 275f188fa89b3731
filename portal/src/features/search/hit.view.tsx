import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { yearOf } from '../../app/format';
import type { SearchHitFragment } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { SafeHtml } from '../../ui/safe-html';
import { housesLabel, practicePath, resultLabel } from '../practices/labels';

interface HitProps {
  readonly hit: SearchHitFragment;
  readonly focused: boolean;
}

/** One practice that was found, with why it was. */
export function Hit({ hit, focused }: HitProps) {
  const { practice } = hit;
  const content = practice.revision?.content;
  return (
    <article className="kd-hit">
      <h3 className="kern-heading-medium">
        <Link
          className="kern-link"
          to={practicePath(practice)}
          ref={focused ? focus : undefined}
          dangerouslySetInnerHTML={{ __html: hit.titleHtml }}
        />
      </h3>
      <SafeHtml as="p" className="kern-body" html={hit.snippetHtml} />
      <ul className="kd-facts">
        <li>{housesLabel(practice)}</li>
        {content?.triedAtCaseload && (
          <li>
            <Trans>erprobt bei 1:{content.triedAtCaseload.ratio}</Trans>
          </li>
        )}
        {practice.firstPublishedAt && <li>{yearOf(practice.firstPublishedAt)}</li>}
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
      </ul>
    </article>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
