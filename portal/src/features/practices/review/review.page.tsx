import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import NotFoundPage from '../../../app/not-found.page';
import type { PracticeDraftQuery } from '../../../graphql/generated/graphql';
import type { Refused } from '../../../graphql/refused';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextArea } from '../../../ui/field';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { RefusalNotice } from '../../../ui/problem-list';
import { TextLink } from '../../../ui/text-link';
import { housesLabel, practicePath } from '../labels';
import { PracticeByline } from '../practice-byline.view';
import { PracticeContentView } from '../practice-content.view';
import { usePracticeDraft } from '../practice-draft.operation';
import { usePublishPractice } from './publish-practice.operation';
import { useReturnPractice } from './return-practice.operation';

type ReviewedPractice = NonNullable<PracticeDraftQuery['practice']>;

/** Where an editor reads a submitted draft, and publishes it or gives it back. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  return <Review id={id} key={id} />;
}

function Review({ id }: { readonly id: string }) {
  const { data, failure, reload } = usePracticeDraft(id);
  const [done, setDone] = useState<Done>();
  if (done) return <Reviewed {...done} />;
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { practice } = data;
  if (!practice?.draft) return <NotFoundPage />;
  return (
    <Page
      title={practice.draft.content.title}
      preline={t`${practice.revision ? t`Neue Fassung` : t`Erste Fassung`} aus ${housesLabel(practice)}`}
    >
      <PracticeByline practice={practice} />
      <PracticeContentView content={practice.draft.content} demo={practice.demo} />
      <Decision practice={practice} onDone={setDone} />
    </Page>
  );
}

function Decision({
  practice,
  onDone,
}: {
  readonly practice: ReviewedPractice;
  readonly onDone: (done: Done) => void;
}) {
  const publish = usePublishPractice();
  const giveBack = useReturnPractice();
  const [remarks, setRemarks] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const { id, version: expectedVersion, viewerCan } = practice;
  if (!viewerCan.publish.allowed) return <p className="kern-body">{viewerCan.publish.reason}</p>;

  const during = async (work: () => Promise<Done | Refused>): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await work();
    setBusy(false);
    if ('kind' in outcome) setRefusal(outcome);
    else onDone(outcome);
  };
  const publishIt = async () => {
    const outcome = await publish({ id, expectedVersion });
    return outcome.kind === 'DONE' ? { title: t`Veröffentlicht`, path: practicePath(outcome.practice) } : outcome;
  };
  const returnIt = async () => {
    const outcome = await giveBack({ id, expectedVersion, remarks });
    return outcome.kind === 'DONE' ? { title: t`Zurückgegeben` } : outcome;
  };
  return (
    <section className="kd-section" aria-labelledby="entscheidung">
      <h2 className="kern-heading-large" id="entscheidung">
        <Trans>Entscheidung</Trans>
      </h2>
      {refusal && <RefusalNotice refusal={refusal} idOf={() => 'remarks'} />}
      <p>
        <Button rank="primary" busy={busy} onClick={() => void during(publishIt)}>
          <Trans>Veröffentlichen</Trans>
        </Button>
      </p>
      <form
        className="kd-form"
        onSubmit={(event) => {
          event.preventDefault();
          void during(returnIt);
        }}
      >
        <TextArea
          id="remarks"
          label={t`Anmerkung an die Autorinnen und Autoren`}
          hint={t`Was ist noch zu tun?`}
          value={remarks}
          onChange={setRemarks}
        />
        <p>
          <Button type="submit" busy={busy}>
            <Trans>Mit Anmerkung zurückgeben</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}

interface Done {
  readonly title: string;
  readonly path?: string;
}

function Reviewed({ title, path }: Done) {
  return (
    <Page title={title} focus="ALWAYS">
      {path && (
        <p className="kern-body">
          <TextLink to={path}>
            <Trans>Praxisbeispiel ansehen</Trans>
          </TextLink>
        </p>
      )}
      <p className="kern-body">
        <TextLink to="/pruefung">
          <Trans>Zur Prüfung</Trans>
        </TextLink>
      </p>
    </Page>
  );
}
