import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formatDay, formatMoment } from '../../app/format';
import type { MyPracticesQuery } from '../../graphql/generated/graphql';
import type { Refused } from '../../graphql/refused';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Listing } from '../../ui/listing';
import { Page } from '../../ui/page';
import { RefusalNotice } from '../../ui/problem-list';
import { TextLink } from '../../ui/text-link';
import { useCreatePractice } from './create-practice.operation';
import { DRAFT_STATE_LABELS, practicePath } from './labels';
import { useMyPractices } from './my-practices.operation';

type MyPractice = MyPracticesQuery['myPractices']['nodes'][number];

/** What the person writes, with its state, and the way to begin something new. */
export default function MyPracticesPage() {
  return (
    <Page title="Meine Praxisbeispiele">
      <NewPractice />
      <Listing
        usePage={(after) => {
          const { data, ...state } = useMyPractices(after);
          return { ...state, page: data?.myPractices };
        }}
        render={(practice) => <Entry practice={practice} />}
        empty="Sie schreiben noch an keinem Praxisbeispiel. Eine halbe Seite genügt für den Anfang."
      />
    </Page>
  );
}

function NewPractice() {
  const create = useCreatePractice();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const begin = async () => {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await create();
    setBusy(false);
    if (outcome.kind === 'REFUSED') setRefusal(outcome);
    else await navigate(`/schreiben/${outcome.id}`);
  };
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <p>
        <Button rank="primary" busy={busy} onClick={() => void begin()}>
          Neues Praxisbeispiel
        </Button>
      </p>
    </>
  );
}

function Entry({ practice }: { readonly practice: MyPractice }) {
  const { draft, revision, archivedAt } = practice;
  return (
    <article className="kd-hit">
      <h2 className="kern-heading-medium">
        <TextLink to={practicePath(practice)}>{practice.title || 'Ohne Titel'}</TextLink>
      </h2>
      <ul className="kd-facts">
        {draft && (
          <li>
            <Badge kind="warning">{DRAFT_STATE_LABELS[draft.state]}</Badge>
          </li>
        )}
        {revision && (
          <li>
            <Badge kind="success">Veröffentlicht</Badge>
          </li>
        )}
        {archivedAt && (
          <li>
            <Badge>Archiviert</Badge>
          </li>
        )}
        {draft && <li>zuletzt gespeichert am {formatMoment(draft.updatedAt)}</li>}
        {!draft && revision && <li>veröffentlicht am {formatDay(revision.publishedAt)}</li>}
      </ul>
      {draft?.reviewRemarks && <p className="kern-body kd-lines">Anmerkung der Redaktion: {draft.reviewRemarks}</p>}
      {!archivedAt && (
        <p className="kern-body">
          <TextLink to={`/schreiben/${practice.id}`}>{draft ? 'Weiterschreiben' : 'Überarbeiten'}</TextLink>
        </p>
      )}
    </article>
  );
}
