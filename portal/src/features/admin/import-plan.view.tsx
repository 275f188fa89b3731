import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { formatDay } from '../../app/format';
import type { ImportPlanFragment } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';

interface ImportPlanProps {
  readonly plan: ImportPlanFragment;
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** What an import would do, house by house, and the button that does it. */
export function ImportPlanView({ plan, busy, onApply }: ImportPlanProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan.fingerprint]);
  const counts = [
    [t`neu`, plan.added],
    [t`geändert`, plan.changed],
    [t`umnummeriert`, plan.renumbered],
    [t`entfallen`, plan.gone],
    [t`unverändert`, plan.unchanged],
    [t`fehlerhafte Zeilen`, plan.badRows],
  ] as const;
  return (
    <section className="kd-section" aria-labelledby="plan">
      <h2 className="kern-heading-large" id="plan" tabIndex={-1} ref={heading}>
        <Trans>Was sich ändern würde</Trans>
      </h2>
      <dl className="kern-description-list">
        {counts.map(([label, count]) => (
          <div className="kern-description-list-item" key={label}>
            <dt className="kern-description-list-item__key">{label}</dt>
            <dd className="kern-description-list-item__value">{count}</dd>
          </div>
        ))}
      </dl>
      {plan.sections.map(({ title, lines }) => (
        <details className="kd-details" key={title} open={lines.length <= 20}>
          <summary>
            {title} ({lines.filter((line) => !line.startsWith(' ')).length})
          </summary>
          <ul className="kern-list kern-list--bullet">
            {toEntries(lines).map(({ head, more }) => (
              <li key={head}>
                {head}
                {more.map((line) => (
                  <div className="kern-body kern-body--muted" key={line}>
                    {line}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {plan.empty && <Alert kind="info" title={t`Nichts zu ändern: Das Verzeichnis entspricht der Liste.`} />}
      {!plan.applicable && (
        <Alert kind="warning" title={t`So lässt sich die Liste nicht übernehmen`}>
          <p className="kern-body">
            <Trans>
              Bitte berichtigen Sie fehlerhafte Zeilen. Für Jobcenter, die entfallen und noch Personen oder
              Praxisbeispiele haben, geben Sie bitte die Nachfolge in einer Übergangsdatei an.
            </Trans>
          </p>
        </Alert>
      )}
      {plan.applicable && !plan.empty && (
        <p>
          <Button rank="primary" busy={busy} onClick={onApply}>
            {t`Übernehmen, gültig ab ${formatDay(plan.effectiveOn)}`}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Lines that begin with a space say more of the house above. */
function toEntries(lines: readonly string[]): { head: string; more: string[] }[] {
  const entries: { head: string; more: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) entries.at(-1)?.more.push(line.trim());
    else entries.push({ head: line, more: [] });
  }
  return entries;
}
