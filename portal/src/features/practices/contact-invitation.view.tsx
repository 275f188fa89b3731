import { Trans } from '@lingui/react/macro';
import type { PracticeFrameFragment } from '../../graphql/generated/graphql';
import { LinkButton } from '../../ui/button';

/** The way to the people behind a practice, or why there is none now. */
export function ContactInvitation({ practice }: { readonly practice: PracticeFrameFragment }) {
  const { allowed, reason } = practice.viewerCan.requestContact;
  if (!allowed)
    return (
      <p className="kern-body kern-body--muted">
        <Trans>Kontakt: {reason}</Trans>
      </p>
    );
  return (
    <p>
      <LinkButton to={`/praxis/${practice.slug}/kontakt`} rank="primary">
        <Trans>Kontakt anfragen</Trans>
      </LinkButton>
    </p>
  );
}
