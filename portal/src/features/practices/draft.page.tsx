import { Navigate, useParams } from 'react-router';
import { formatMoment } from '../../app/format';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { LinkButton } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { DRAFT_STATE_LABELS, housesLabel, practicePath } from './labels';
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
  if (!draft) return practice.slug === null ? <NotFoundPage /> : <Navigate to={practicePath(practice)} replace />;
  return (
    <Page
      title={draft.content.title || 'Ohne Titel'}
      preline={`${DRAFT_STATE_LABELS[draft.state]} aus ${housesLabel(practice)}`}
    >
      <Alert kind="info" title={draft.state === 'DRAFT' ? 'Das ist ein Entwurf' : 'In Prüfung'}>
        <p className="kern-body">
          {draft.state === 'DRAFT'
            ? 'Ihn sehen nur die Autorinnen und Autoren.'
            : 'Ihn sehen die Autorinnen und Autoren und die Redaktion.'}{' '}
          Zuletzt gespeichert am {formatMoment(draft.updatedAt)}.
        </p>
        {draft.reviewRemarks && <p className="kern-body">Anmerkung der Redaktion: {draft.reviewRemarks}</p>}
      </Alert>
      <PracticeByline practice={practice} />
      <PracticeContentView content={draft.content} demo={practice.demo} />
      <div className="kern-btn-wrapper">
        {practice.viewerCan.update.allowed && (
          <LinkButton to={`/schreiben/${practice.id}`} rank="primary">
            Weiterschreiben
          </LinkButton>
        )}
        {practice.viewerCan.publish.allowed && <LinkButton to={`/pruefung/${practice.id}`}>Prüfen</LinkButton>}
      </div>
    </Page>
  );
}
