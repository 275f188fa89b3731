import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { ScheduleImportQuery } from '../../../graphql/generated/graphql';
import { useAction } from '../../../graphql/use-action';
import { Alert } from '../../../ui/alert';
import { Button, LinkButton } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loading } from '../../../ui/loading';
import { RefusalNotice } from '../../../ui/problem-list';
import { Progress } from '../../../ui/progress';
import { Table } from '../../../ui/table';
import { ImportChanges } from './import-changes.view';
import { changeKindLabel, formatLabel, stepLabel } from './labels';
import { useApplyScheduleImport, useScheduleImport } from './schedule-import.operation';

interface ImportProgressProps {
  readonly importId: string;
  readonly eventId: string;
  /** Goes back to the choice of a file. */
  readonly onAgain: () => void;
}

type LoadedImport = NonNullable<ScheduleImportQuery['scheduleImport']>;

/** An import from its begin to its end: the progress, the plan, what came of it. */
export function ImportProgress({ importId, eventId, onAgain }: ImportProgressProps) {
  const { data, failure, reload } = useScheduleImport(importId);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const found = data.scheduleImport;
  const again = (
    <p>
      <Button onClick={onAgain}>
        <Trans>Eine andere Datei wählen</Trans>
      </Button>
    </p>
  );
  if (found?.state === 'PLANNING') return <Progress label={stepLabel(found.step)} percent={found.progress} />;
  if (!found || found.state === 'FAILED' || !found.plan)
    return (
      <>
        <Alert kind="danger" title={t`Das Programm konnte nicht gelesen werden`} live>
          <p className="kern-body">{found?.problem ?? t`Diesen Vergleich gibt es nicht mehr.`}</p>
        </Alert>
        {again}
      </>
    );
  return (
    <>
      {found.state === 'APPLIED' ? (
        <Alert kind="success" title={t`Das Programm ist eingelesen`} live>
          <p>
            <LinkButton to={`/veranstaltungen/${eventId}`} rank="primary">
              <Trans>Zum Programm</Trans>
            </LinkButton>
          </p>
        </Alert>
      ) : (
        <Apply importId={importId} counts={found.plan.counts} onAgain={onAgain} />
      )}
      <Plan plan={found.plan} />
      <ImportChanges importId={importId} timeZone={found.event.timeZone} />
      {again}
    </>
  );
}

function Plan({ plan }: { readonly plan: NonNullable<LoadedImport['plan']> }) {
  const { counts, unchanged, format, title } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  // What somebody has waited for.
  useEffect(() => heading.current?.focus(), []);
  const rows = [
    [changeKindLabel('ADDED'), counts.added],
    [changeKindLabel('CHANGED'), counts.changed],
    [changeKindLabel('MOVED'), counts.moved],
    [changeKindLabel('GONE'), counts.gone],
    [changeKindLabel('UNREADABLE'), counts.unreadable],
    [t`Unverändert`, unchanged],
  ] as const;
  return (
    <section className="kd-section">
      <h2 className="kern-heading-large" tabIndex={-1} ref={heading}>
        <Trans>Was sich ändert</Trans>
      </h2>
      <p className="kern-body">{title === null ? formatLabel(format) : t`„${title}“, ${formatLabel(format)}`}</p>
      <Table
        caption={t`Programmpunkte nach dem, was mit ihnen geschieht`}
        columns={[t`Was`, t`Wie viele`]}
        rows={rows}
      />
    </section>
  );
}

interface ApplyProps {
  readonly importId: string;
  readonly counts: NonNullable<LoadedImport['plan']>['counts'];
  readonly onAgain: () => void;
}

function Apply({ importId, counts: { added, changed, moved, gone }, onAgain }: ApplyProps) {
  const apply = useApplyScheduleImport();
  const { busy, refusal, run } = useAction();
  const [outdated, setOutdated] = useState(false);
  if (added + changed + moved + gone === 0)
    return <Alert kind="info" title={t`Das Programm ist schon so, wie es in der Datei steht`} live />;
  const work = async () => {
    const outcome = await apply(importId);
    if (outcome.kind === 'REFUSED') return outcome;
    setOutdated(outcome.kind === 'OUTDATED');
    return { kind: 'DONE' } as const;
  };
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <p>
        <Button rank="primary" busy={busy} onClick={() => void run(work)}>
          <Trans>Übernehmen</Trans>
        </Button>
      </p>
      {outdated && (
        <Dialog
          title={t`Das Programm wurde inzwischen geändert`}
          onClose={() => setOutdated(false)}
          footer={
            <>
              <Button onClick={() => setOutdated(false)}>
                <Trans>Plan noch ansehen</Trans>
              </Button>
              <Button rank="primary" onClick={onAgain}>
                <Trans>Noch einmal vergleichen</Trans>
              </Button>
            </>
          }
        >
          <p className="kern-body">
            <Trans>
              Dieser Plan passt nicht mehr, und nichts wurde übernommen. Lassen Sie die Datei noch einmal vergleichen.
            </Trans>
          </p>
        </Dialog>
      )}
    </>
  );
}
