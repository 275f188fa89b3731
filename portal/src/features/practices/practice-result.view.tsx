import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatNumber } from '../../app/format';
import type { PracticeContentTextFragment } from '../../graphql/generated/graphql';
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
          <ul className="kd-metrics">
            {metrics.map((metric, index) => (
              <li className="kd-metric" key={index}>
                <Metric metric={metric} />
              </li>
            ))}
          </ul>
          <p className="kern-body kern-body--small kern-body--muted">
            <Trans>Kennzahlen mit verschiedenen Definitionen sind nicht vergleichbar.</Trans>
          </p>
        </>
      )}
    </>
  );
}

type MetricFields = PracticeContentTextFragment['result']['metrics'][number];

/** A number stands out, and what it means stands with it. */
function Metric({
  metric: { name, value, unit, definition, population, period, source },
}: {
  readonly metric: MetricFields;
}) {
  const meanings: readonly [string, string][] = [
    [t`Definition`, definition],
    [t`Bezug`, population],
    [t`Zeitraum`, period],
    [t`Quelle`, source],
  ];
  return (
    <>
      <p className="kd-metric__value">
        {formatNumber(value)}&nbsp;{unit}
      </p>
      <p className="kd-metric__name">{name}</p>
      <dl>
        {meanings
          .filter(([, text]) => text)
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
