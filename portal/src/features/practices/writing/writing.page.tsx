import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import NotFoundPage from '../../../app/not-found.page';
import type { WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { Alert } from '../../../ui/alert';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { TextLink } from '../../../ui/text-link';
import { useWritingVocabularies } from '../../vocabularies/vocabularies.operation';
import { WritingForm } from './writing-form.view';
import { useWritingPractice } from './writing-practice.operation';

/** Where a practice is written, and handed to the editors. */
export default function WritingPage() {
  const { id = '' } = useParams();
  return <Writing id={id} key={id} />;
}

function Writing({ id }: { readonly id: string }) {
  const practiceState = useWritingPractice(id);
  const vocabularyState = useWritingVocabularies();
  const [submitted, setSubmitted] = useState(false);
  const { data, failure = vocabularyState.failure } = practiceState;
  if (submitted) return <Submitted id={id} />;
  if (!data || !vocabularyState.data) {
    return failure ? (
      <FailureNotice
        failure={failure}
        onRetry={() => [practiceState, vocabularyState].forEach(({ reload }) => reload())}
      />
    ) : (
      <Loading />
    );
  }
  const { practice } = data;
  if (!practice) return <NotFoundPage />;
  const { allowed, reason } = practice.viewerCan.update;
  if (!allowed) {
    return (
      <Page title={t`Hier können Sie nicht schreiben`}>
        <p className="kern-body">{reason}</p>
      </Page>
    );
  }
  return (
    <Page title={t`Praxisbeispiel schreiben`}>
      <State practice={practice} />
      <WritingForm begun={practice} vocabularies={vocabularyState.data} onSubmitted={() => setSubmitted(true)} />
    </Page>
  );
}

function State({ practice: { draft, revision } }: { readonly practice: WritingPracticeFragment }) {
  return (
    <>
      {draft?.reviewRemarks && (
        <Alert kind="warning" title={t`Die Redaktion hat eine Anmerkung`}>
          <p className="kern-body kd-lines">{draft.reviewRemarks}</p>
        </Alert>
      )}
      {draft?.state === 'IN_REVIEW' && (
        <Alert kind="info" title={t`In Prüfung`}>
          <p className="kern-body">
            <Trans>Die Redaktion prüft diesen Entwurf gerade. Was Sie jetzt speichern, sieht sie auch.</Trans>
          </p>
        </Alert>
      )}
      {revision && (
        <p className="kern-body">
          <Trans>Die veröffentlichte Fassung bleibt sichtbar, bis die neue erscheint.</Trans>
        </p>
      )}
      <p className="kern-body">
        <Trans>
          Zum Speichern muss nichts vollständig sein. Pflichtfelder prüfen wir erst beim Einreichen. Bitte keine Namen,
          Aktenzeichen oder andere Angaben, an denen man Kundinnen und Kunden erkennt.
        </Trans>
      </p>
    </>
  );
}

function Submitted({ id }: { readonly id: string }) {
  return (
    <Page title={t`Eingereicht`} focus="ALWAYS">
      <p className="kern-body">
        <Trans>
          Danke! Die Redaktion sieht sich Ihr Praxisbeispiel an. Was dann geschieht, lesen Sie unter{' '}
          <TextLink to="/meine">Meine Praxisbeispiele</TextLink>.
        </Trans>
      </p>
      <p className="kern-body">
        <TextLink to={`/praxis/id/${id}`}>
          <Trans>Entwurf ansehen</Trans>
        </TextLink>
      </p>
    </Page>
  );
}
