import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { ContactOfferForm } from './contact-offer.form';
import { useContactOfferText } from './contact-offer.operation';

/** Who answers requests to a practice, and when they want to be left in peace. */
export default function ContactOfferPage() {
  const { slug = '' } = useParams();
  const { data, failure, reload } = useContactOfferText(slug);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const practice = data.practiceBySlug;
  if (!practice) return <NotFoundPage />;
  const { contactOffer, viewerCan, jobcenter, partnerJobcenter, title, id } = practice;
  const { allowed, reason } = viewerCan.updateContactOffer;
  return (
    <Page title={t`Ansprechpersonen`} preline={title}>
      <p className="kern-body">
        <Trans>
          Namen, Personen und eine Pause sehen alle, die das Praxisbeispiel lesen.{' '}
          <TextLink to={`/praxis/${slug}`}>Zurück zum Praxisbeispiel</TextLink>
        </Trans>
      </p>
      {allowed && contactOffer ? (
        <ContactOfferForm
          practiceId={id}
          houseIds={partnerJobcenter ? [jobcenter.id, partnerJobcenter.id] : [jobcenter.id]}
          offer={contactOffer}
          key={id}
        />
      ) : (
        <Alert kind="info" title={reason ?? t`Gerade nicht möglich`} />
      )}
    </Page>
  );
}
