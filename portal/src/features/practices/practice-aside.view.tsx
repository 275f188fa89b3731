import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PracticeBySlugQuery } from '../../graphql/generated/graphql';
import { Button, LinkButton } from '../../ui/button';
import { TextLink } from '../../ui/text-link';
import { CaseloadComparison } from './caseload-comparison.view';
import { ContactInvitation } from './contact-invitation.view';
import { PracticeKeeping } from './practice-keeping.view';

interface PracticeAsideProps {
  readonly practice: NonNullable<PracticeBySlugQuery['practiceBySlug']>;
  /** The house of the reader. */
  readonly house: PracticeBySlugQuery['me']['staffMember']['jobcenter'];
}

/** Beside a practice: whom to ask, whether it fits the own house, and what else can be done with it. */
export function PracticeAside({ practice, house }: PracticeAsideProps) {
  const { revision, viewerCan, id, slug } = practice;
  const mine = house?.caseloadRatio ? { ratio: house.caseloadRatio, counted: house.caseloadCounted } : null;
  return (
    <aside className="kd-aside" aria-label={t`Kontakt und Vergleich`}>
      <ContactInvitation practice={practice} />
      <section className="kd-panel">
        <h2 className="kern-heading-medium">
          <Trans>Betreuungsschlüssel im Vergleich</Trans>
        </h2>
        <CaseloadComparison tried={revision?.content?.triedAtCaseload ?? null} mine={mine} />
      </section>
      <ul className="kd-aside__actions">
        {viewerCan.update.allowed && (
          <li>
            <LinkButton to={`/schreiben/${id}`}>
              <Trans>Überarbeiten</Trans>
            </LinkButton>
          </li>
        )}
        <PracticeKeeping practice={practice} />
        <li className="kd-screen-only">
          <Button rank="tertiary" onClick={() => window.print()}>
            <Trans>Drucken oder als PDF sichern</Trans>
          </Button>
        </li>
        {revision && revision.number > 1 && (
          <li className="kd-screen-only">
            <TextLink to={`/praxis/${slug}/fassungen`}>{t`Frühere Fassungen und was sich geändert hat`}</TextLink>
          </li>
        )}
      </ul>
    </aside>
  );
}
