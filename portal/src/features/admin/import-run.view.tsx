import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { assertNever } from '../../app/assert-never';
import type { JobcenterImportRunQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Progress } from '../../ui/progress';
import { useJobcenterImportRun } from './jobcenter-import.operation';

interface ImportRunProps {
  readonly id: string;
  /** Whether it was begun here just now: the button is gone, and the focus goes on to what came of it. */
  readonly begun: boolean;
}

/** An import that was begun, to its end. */
export function ImportRun({ id, begun }: ImportRunProps) {
  const { data, failure, reload } = useJobcenterImportRun(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (begun) heading.current?.focus();
  }, [begun]);
  const run = data?.jobcenterImportRun;
  return (
    <section className="kd-section" aria-labelledby="import">
      <h2 className="kern-heading-large" id="import" tabIndex={-1} ref={heading}>
        <Trans>Import</Trans>
      </h2>
      <Progress label={run?.state === 'RUNNING' ? t`Die Liste wird übernommen …` : undefined} percent={run?.progress} />
      {!data && failure && <FailureNotice failure={failure} onRetry={reload} />}
      {data && <Ending run={run ?? null} begun={begun} />}
    </section>
  );
}

type Run = JobcenterImportRunQuery['jobcenterImportRun'];

function Ending({ run, begun }: { readonly run: Run; readonly begun: boolean }) {
  if (!run) return <Alert kind="info" title={t`Diesen Import gibt es nicht.`} />;
  switch (run.state) {
    case 'RUNNING':
      return (
        <p className="kern-body kern-body--muted">
          <Trans>Alles oder nichts. Sie können diese Seite verlassen und später wiederkommen.</Trans>
        </p>
      );
    case 'APPLIED':
      return (
        <Alert kind="success" title={t`Die Liste ist übernommen`} live={begun}>
          {run.plan && (
            <p className="kern-body">
              <Trans>
                Neu: {run.plan.added}, geändert: {run.plan.changed}, umnummeriert: {run.plan.renumbered}, entfallen:{' '}
                {run.plan.gone}.
              </Trans>
            </p>
          )}
        </Alert>
      );
    case 'REFUSED':
    case 'FAILED':
      return (
        <Alert kind="danger" title={t`Die Liste ist nicht übernommen`} live={begun}>
          <p className="kern-body">{run.problem}</p>
        </Alert>
      );
    default:
      return assertNever(run.state);
  }
}
