import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LinkOfTalkFragment } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { TextLink } from '../../ui/text-link';
import { linkTypeLabel } from './labels';
import { LinkDecision } from './link-decision.view';
import { OutsideLink } from './outside-link';

/** What a talk has to do with a practice or a page outside, with the yes and no of whoever may say it. */
export function TalkLinkView({ link }: { readonly link: LinkOfTalkFragment }) {
  const { practice, url, title, type, isShown } = link;
  return (
    <li className="kd-link">
      <p className="kd-card__house">
        {linkTypeLabel(type)}
        {practice && ` · ${practice.jobcenter.name}`}
      </p>
      <p className="kd-card__title">
        {practice && <TextLink to={`/praxis/${practice.slug}`}>{practice.title}</TextLink>}
        {url && <OutsideLink url={url}>{title ?? url}</OutsideLink>}
      </p>
      {!isShown && (
        <p>
          <Badge kind="warning">{link.state === 'PROPOSED' ? t`Vorgeschlagen` : t`Wartet auf Zustimmung`}</Badge>{' '}
          <span className="kern-body kern-body--muted">
            <Trans>Das sehen noch nicht alle.</Trans>
          </span>
        </p>
      )}
      <LinkDecision link={link} />
    </li>
  );
}
