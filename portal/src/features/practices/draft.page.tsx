import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Navigate, useParams } from 'react-router';
import { formatMoment } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { LinkButton } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Consents } from './authors/consents.view';
import { Invitation } from './authors/invitation.view';
import { draftStateLabel, housesLabel, practicePath } from './labels';
import { PracticeByline } from './practice-byline.view';
import { PracticeContentView } from './practice-content.view';
import { usePracticeDraft } from './practice-draft.operation';

/** A working draft, as it will read when it is published. */
export default function DraftPage() {
  const { id = '' } = useParams();
  return <Draft id={id} key={id} />;
}

function Draft({ id }: { readonly id: string }) {
  const { data, failure, reload } = usePracticeDraft(id);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { practice } = data;
  if (!practice) return <NotFoundPage />;
  const { draft } = practice;
  const invited = practice.viewerCan.acceptInvitation.allowed;
  if (!draft) return practice.slug === null ? <NotFoundPage /> : <Navigate to={practicePath(practice)} replace />;
  return (
    <Page
      title={draft.content.title || t`Ohne Titel`}
      preline={t`${draftStateLabel(draft.state)} aus ${housesLabel(practice)}`}
    >
      <Alert kind="info" title={draft.state === 'DRAFT' ? t`Das ist ein Entwurf` : t`In Prüfung`}>
        <p className="kern-body">
          <Trans>
            {draft.state === 'DRAFT'
              ? t`Ihn sehen nur die Autorinnen und Autoren.`
              : t`Ihn sehen die Autorinnen und Autoren und die Redaktion.`}{' '}
            Zuletzt gespeichert am {formatMoment(draft.updatedAt)}.
          </Trans>
        </p>
        {draft.reviewRemarks && (
          <p className="kern-body">
            <Trans>Anmerkung der Redaktion: {draft.reviewRemarks}</Trans>
          </p>
        )}
      </Alert>
      <PracticeByline practice={practice} />
      {invited ? (
        <Invitation practice={practice} onAccepted={reload} />
      ) : (
        <Consents practice={practice} onChanged={reload} />
      )}
      <PracticeContentView content={draft.content} demo={practice.demo} />
      <div className="kern-btn-wrapper">
        {practice.viewerCan.update.allowed && !invited && (
          <LinkButton to={`/schreiben/${practice.id}`} rank="primary">
            <Trans>Weiterschreiben</Trans>
          </LinkButton>
        )}
        {practice.viewerCan.publish.allowed && (
          <LinkButton to={`/pruefung/${practice.id}`}>
            <Trans>Prüfen</Trans>
          </LinkButton>
        )}
      </div>
    </Page>
  );
}
