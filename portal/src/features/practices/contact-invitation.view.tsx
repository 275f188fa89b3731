import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatDay } from '../../app/format';
import type { PracticeBySlugQuery } from '../../graphql/generated/graphql';
import { LinkButton } from '../../ui/button';
import { TextLink } from '../../ui/text-link';

interface ContactInvitationProps {
  readonly practice: NonNullable<PracticeBySlugQuery['practiceBySlug']>;
}

/** Who answers questions about a practice, and the way to them, or why there is none now. */
export function ContactInvitation({ practice }: ContactInvitationProps) {
  const { contactOffer, viewerCan, slug } = practice;
  const { allowed, reason } = viewerCan.requestContact;
  return (
    <section className="kd-panel">
      <h2 className="kern-heading-medium">
        <Trans>Fragen Sie die Leute, die es gemacht haben</Trans>
      </h2>
      {contactOffer && (
        <p className="kern-body">
          <strong>{contactOffer.functionLabel}</strong>
          <br />
          {contactOffer.seats.map(({ displayName }) => displayName).join(t` und `)}
          {contactOffer.pausedUntil && (
            <>
              <br />
              <Trans>nicht erreichbar bis {formatDay(contactOffer.pausedUntil)}</Trans>
            </>
          )}
        </p>
      )}
      {allowed ? (
        <LinkButton to={`/praxis/${slug}/kontakt`} rank="primary">
          <Trans>Kontakt anfragen</Trans>
        </LinkButton>
      ) : (
        <p className="kern-body kern-body--muted">{reason}</p>
      )}
      {viewerCan.updateContactOffer.allowed && (
        <p className="kern-body kd-screen-only">
          <TextLink to={`/praxis/${slug}/ansprechpersonen`}>{t`Ansprechpersonen und Pausen`}</TextLink>
        </p>
      )}
    </section>
  );
}
