import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import { formatMoment } from '../../app/format';
import type { FailedJobsQuery } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { Listing } from '../../ui/listing';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { AdminPage } from './admin-page';
import { useFailedJobs, useRetryJob } from './failed-jobs.operation';
import { jobLabel } from './job-labels';

type FailedJob = FailedJobsQuery['failedJobs']['nodes'][number];

/** Work that was given up, and how to have it tried again. */
export default function FailedJobsPage() {
  return (
    <AdminPage title={t`Gescheiterte Vorgänge`} at="/verwaltung/vorgaenge">
      {() => (
        <>
          <p className="kern-body">
            <Trans>
              Was im Hintergrund so oft gescheitert ist, dass der Dienst es aufgegeben hat. Beheben Sie erst die
              Ursache, etwa einen ausgefallenen Mailserver. Worum es geht, steht hier aus Gründen des Datenschutzes
              nicht. Nach einer Woche verschwindet ein Eintrag.
            </Trans>
          </p>
          <Listing
            usePage={(after) => {
              const { data, ...state } = useFailedJobs(after);
              return { ...state, page: data?.failedJobs };
            }}
            render={(job) => <Entry job={job} />}
            empty={t`Es ist nichts gescheitert.`}
          />
        </>
      )}
    </AdminPage>
  );
}

function Entry({ job: { id, kind, createdAt, failedAt, attempts, error } }: { readonly job: FailedJob }) {
  const what = jobLabel(kind);
  const retry = useRetryJob();
  const { busy, done, refusal, run } = useAction();
  const entry = useRef<HTMLElement>(null);
  return (
    <article className="kd-hit" ref={entry} tabIndex={-1}>
      <h2 className="kern-heading-medium">{what}</h2>
      <ul className="kd-facts">
        <li>
          <Trans>aufgegeben {formatMoment(failedAt)}</Trans>
        </li>
        <li>
          <Trans>begonnen {formatMoment(createdAt)}</Trans>
        </li>
        <li>
          <Trans>Versuche: {attempts}</Trans>
        </li>
        <li>
          <Trans>
            Im Protokoll: <code>{kind}</code>
          </Trans>
        </li>
        <li>
          <code>{error ?? t`unbekannter Fehler`}</code>
        </li>
      </ul>
      {refusal && <RefusalNotice refusal={refusal} />}
      <Status>{done && t`Der Vorgang wird noch einmal versucht.`}</Status>
      {!done && (
        <p>
          <Button
            label={t`Noch einmal versuchen: ${what}, ${formatMoment(failedAt)}`}
            busy={busy}
            onClick={() => void run(() => retry(id)).then((ok) => ok && entry.current?.focus())}
          >
            <Trans>Noch einmal versuchen</Trans>
          </Button>
        </p>
      )}
    </article>
  );
}
