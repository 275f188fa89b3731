import '../practices.css';
import './review.css';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatMoment } from '../../../app/format';
import NotFoundPage from '../../../app/not-found.page';
import { isEditor, useSession } from '../../../app/session';
import type { ReviewPracticeQuery } from '../../../graphql/generated/graphql';
import { Alert } from '../../../ui/alert';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { SkeletonText } from '../../../ui/skeleton';
import { TextLink } from '../../../ui/text-link';
import { housesLabel } from '../labels';
import { PracticeByline } from '../practice-byline.view';
import { PracticeContentView } from '../practice-content.view';
import { visibilityLabel } from '../visibility-label';
import { ChangesView } from './changes.view';
import { Decision, type Decided } from './decision.view';
import { useReviewPractice } from './review-practice.operation';

type ReviewedPractice = NonNullable<ReviewPracticeQuery['practice']>;

/** Where an editor reads a submitted draft beside what is published, and publishes it or gives it back. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  return isEditor(useSession()) ? <Review id={id} key={id} /> : <NotFoundPage />;
}

function Review({ id }: { readonly id: string }) {
  const { data, failure, reload } = useReviewPractice(id);
  const [decided, setDecided] = useState<Decided>();
  if (decided) return <Reviewed {...decided} />;
  if (!data) {
    if (failure) return <FailureNotice failure={failure} onRetry={reload} />;
    return (
      <Loading>
        <SkeletonText lines={8} />
      </Loading>
    );
  }
  const { practice } = data;
  if (!practice?.draft) return <NotFoundPage />;
  const { draft, revision } = practice;
  return (
    <Page
      title={draft.content.title}
      preline={t`${revision ? t`Neue Fassung` : t`Erste Fassung`} aus ${housesLabel(practice)}`}
    >
      <PracticeByline practice={practice} />
      {draft.submittedAt && (
        <p className="kern-body kern-body--muted">
          <Trans>
            Eingereicht am {formatMoment(draft.submittedAt)}. Nach der Veröffentlichung lesen es:{' '}
            {visibilityLabel(draft.visibility)}.
          </Trans>
        </p>
      )}
      <Difference practice={practice} />
      <h2 className="kern-heading-large">
        <Trans>So wird es aussehen</Trans>
      </h2>
      <PracticeContentView content={draft.content} demo={practice.demo} />
      <Decision practice={practice} onDecided={setDecided} onChanged={reload} />
    </Page>
  );
}

function Difference({ practice: { draft, revision, visibility } }: { readonly practice: ReviewedPractice }) {
  if (!draft || !revision) return null;
  if (!revision.content)
    return (
      <Alert kind="info" title={t`Der Inhalt der veröffentlichten Fassung wurde entfernt`}>
        <p className="kern-body">{revision.redactionReason}</p>
      </Alert>
    );
  return (
    <>
      {visibility !== draft.visibility && (
        <Alert kind="warning" title={t`Mit dieser Fassung ändert sich, wer es lesen darf`}>
          <p className="kern-body">
            <Trans>
              Bisher: {visibilityLabel(visibility)}. Künftig: {visibilityLabel(draft.visibility)}.
            </Trans>
          </p>
        </Alert>
      )}
      <ChangesView number={revision.number} before={revision.content} after={draft.content} />
    </>
  );
}

function Reviewed({ title, path }: Decided) {
  return (
    <Page title={title} focus="ALWAYS">
      {path ? (
        <p className="kern-body">
          <TextLink to={path}>
            <Trans>Praxisbeispiel ansehen</Trans>
          </TextLink>
        </p>
      ) : (
        <p className="kern-body">
          <Trans>Die Autorinnen und Autoren lesen Ihre Anmerkung beim Entwurf und hören davon per E-Mail.</Trans>
        </p>
      )}
      <p className="kern-body">
        <TextLink to="/pruefung">
          <Trans>Was noch auf die Prüfung wartet</Trans>
        </TextLink>
      </p>
    </Page>
  );
}
