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
      <Page title="Hier können Sie nicht schreiben">
        <p className="kern-body">{reason}</p>
      </Page>
    );
  }
  return (
    <Page title="Praxisbeispiel schreiben">
      <State practice={practice} />
      <WritingForm begun={practice} vocabularies={vocabularyState.data} onSubmitted={() => setSubmitted(true)} />
    </Page>
  );
}

function State({ practice: { draft, revision } }: { readonly practice: WritingPracticeFragment }) {
  return (
    <>
      {draft?.reviewRemarks && (
        <Alert kind="warning" title="Die Redaktion hat eine Anmerkung">
          <p className="kern-body kd-lines">{draft.reviewRemarks}</p>
        </Alert>
      )}
      {draft?.state === 'IN_REVIEW' && (
        <Alert kind="info" title="In Prüfung">
          <p className="kern-body">
            Die Redaktion prüft diesen Entwurf gerade. Was Sie jetzt speichern, sieht sie auch.
          </p>
        </Alert>
      )}
      {revision && <p className="kern-body">Die veröffentlichte Fassung bleibt sichtbar, bis die neue erscheint.</p>}
      <p className="kern-body">
        Zum Speichern muss nichts vollständig sein. Pflichtfelder prüfen wir erst beim Einreichen. Bitte keine Namen,
        Aktenzeichen oder andere Angaben, an denen man Kundinnen und Kunden erkennt.
      </p>
    </>
  );
}

function Submitted({ id }: { readonly id: string }) {
  return (
    <Page title="Eingereicht" focus="ALWAYS">
      <p className="kern-body">
        Danke! Die Redaktion sieht sich Ihr Praxisbeispiel an. Was dann geschieht, lesen Sie unter{' '}
        <TextLink to="/meine">Meine Praxisbeispiele</TextLink>.
      </p>
      <p className="kern-body">
        <TextLink to={`/praxis/id/${id}`}>Entwurf ansehen</TextLink>
      </p>
    </Page>
  );
}
