import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { formatMoment, formatNumber } from '../../app/format';
import type { ReindexingQuery } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/problem-list';
import { Progress } from '../../ui/progress';
import { AdminPage } from './admin-page';
import { useReindexing, useStartReindexing } from './reindexing.operation';

type Rebuild = NonNullable<ReindexingQuery['reindexing']>;

/** Makes the search indexes anew and shows how far that is. */
export default function ReindexingPage() {
  return (
    <AdminPage title={t`Suchindex neu aufbauen`} at="/verwaltung/suchindex">
      {() => (
        <>
          <p className="kern-body">
            <Trans>
              Der Suchindex hält sich selbst aktuell. Bauen Sie ihn neu auf, wenn die Suche etwas nicht findet, das
              veröffentlicht ist, oder wenn die Datenbank aus einer Sicherung stammt. Gesucht werden kann die ganze
              Zeit; Sie können diese Seite verlassen und später wiederkommen.
            </Trans>
          </p>
          <Reindexing />
        </>
      )}
    </AdminPage>
  );
}

function Reindexing() {
  const { data, failure, reload } = useReindexing();
  const start = useStartReindexing();
  const { busy, refusal, run } = useAction();
  const [watched, setWatched] = useState<string>();
  const { id, state } = data?.reindexing ?? {};
  useEffect(() => {
    if (state === 'RUNNING') setWatched(id);
  }, [id, state]);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const rebuild = data.reindexing;
  const running = rebuild?.state === 'RUNNING';
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <Progress label={running ? labelOf(rebuild) : undefined} percent={rebuild?.progress} />
      {running && <p className="kern-body kern-body--muted">{progressOf(rebuild)}</p>}
      {rebuild && !running && <Outcome rebuild={rebuild} watched={rebuild.id === watched} />}
      <p>
        <Button rank="primary" busy={busy || running} onClick={() => void run(start)}>
          <Trans>Neu aufbauen</Trans>
        </Button>
      </p>
    </>
  );
}

interface OutcomeProps {
  readonly rebuild: Rebuild;
  /** Whether it has ended before the eyes of the person. */
  readonly watched: boolean;
}

function Outcome({ rebuild: { state, problem, done, startedAt, endedAt }, watched }: OutcomeProps) {
  if (state === 'FAILED')
    return (
      <Alert kind="danger" title={t`Der Aufbau vom ${formatMoment(startedAt)} ist gescheitert`} live={watched}>
        <p className="kern-body">{problem}</p>
      </Alert>
    );
  const ended = t`Zuletzt neu aufgebaut: ${formatMoment(endedAt ?? startedAt)}, ${formatNumber(done)} Dokumente, verglichen mit der Datenbank.`;
  if (!watched) return <p className="kern-body kern-body--muted">{ended}</p>;
  return (
    <Alert kind="success" title={t`Der Suchindex ist neu aufgebaut`} live>
      <p className="kern-body">{ended}</p>
    </Alert>
  );
}

function labelOf({ step }: Rebuild): string {
  return step === 'PROJECTING'
    ? t`Der Suchindex wird aufgebaut …`
    : t`Der neue Suchindex wird mit der Datenbank verglichen …`;
}

function progressOf({ attempts, step, done, compared, total }: Rebuild): string {
  if (total === 0) return t`Es geht gleich los.`;
  const count = step === 'PROJECTING' ? done : compared;
  const documents = t`${formatNumber(count)} von etwa ${formatNumber(total)} Dokumenten`;
  if (attempts < 2) return documents;
  return t`${documents}. ${plural(attempts - 1, { one: 'Der Dienst wurde dabei einmal', other: 'Der Dienst wurde dabei #-mal' })} unterbrochen und hat neu begonnen.`;
}
