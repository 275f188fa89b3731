import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatNumber } from '../../app/format';
import type { PracticeContentTextFragment } from '../../graphql/generated/graphql';
import { Table } from '../../ui/table';
import { resultLabel } from './labels';

/** What came of a practice, and its numbers with their meaning. */
export function PracticeResultView({ result }: { readonly result: PracticeContentTextFragment['result'] }) {
  const { kind, evidenceKind, description, metrics } = result;
  return (
    <>
      <p className="kern-body">
        <strong>{kind ? resultLabel(kind) : t`Noch nicht angegeben`}</strong>
        {evidenceKind && t` – Grundlage: ${evidenceKind.label}`}
      </p>
      {description && <p className="kern-body kd-lines">{description}</p>}
      {metrics.length > 0 && (
        <>
          <Table
            caption={t`Kennzahlen mit ihrer Bedeutung`}
            columns={[t`Kennzahl`, t`Wert`, t`Definition`, t`Bezug`, t`Zeitraum`, t`Quelle`]}
            rows={metrics.map((metric) => [
              metric.name,
              `${formatNumber(metric.value)}\u00a0${metric.unit}`,
              metric.definition,
              metric.population,
              metric.period,
              metric.source,
            ])}
          />
          <p className="kern-body kern-body--small kern-body--muted">
            <Trans>Kennzahlen mit verschiedenen Definitionen sind nicht vergleichbar.</Trans>
          </p>
        </>
      )}
    </>
  );
}
