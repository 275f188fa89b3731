import { formatNumber } from '../../app/format';
import type { PracticeContentTextFragment } from '../../graphql/generated/graphql';
import { Table } from '../../ui/table';
import { RESULT_LABELS } from './labels';

/** What came of a practice, and its numbers with their meaning. */
export function PracticeResultView({ result }: { readonly result: PracticeContentTextFragment['result'] }) {
  const { kind, evidenceKind, description, metrics } = result;
  return (
    <>
      <p className="kern-body">
        <strong>{kind ? RESULT_LABELS[kind] : 'Noch nicht angegeben'}</strong>
        {evidenceKind && ` – Grundlage: ${evidenceKind.label}`}
      </p>
      {description && <p className="kern-body kd-lines">{description}</p>}
      {metrics.length > 0 && (
        <>
          <Table
            caption="Kennzahlen mit ihrer Bedeutung"
            columns={['Kennzahl', 'Wert', 'Definition', 'Bezug', 'Zeitraum', 'Quelle']}
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
            Kennzahlen mit verschiedenen Definitionen sind nicht vergleichbar.
          </p>
        </>
      )}
    </>
  );
}
