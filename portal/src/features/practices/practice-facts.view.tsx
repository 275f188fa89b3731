import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatDay } from '../../app/format';
import type { PracticeContentTextFragment } from '../../graphql/generated/graphql';

/** The short facts of a write-up as a list of terms; those that are not given are left out. */
export function PracticeFacts({ content }: { readonly content: PracticeContentTextFragment }) {
  const { triedAtCaseload, legalBasis, partners } = content;
  const facts: [string, ReactNode][] = [
    [t`Betreuungsschlüssel`, triedAtCaseload && t`erprobt bei 1:${triedAtCaseload.ratio} (${triedAtCaseload.counted})`],
    [t`Aufwand`, content.effort],
    [t`Bedingungen für Erfolg`, content.successConditions.length > 0 && <Lines lines={content.successConditions} />],
    [t`Zugangswege`, labels(content.deliveryChannels)],
    [t`Arbeitsformen`, labels(content.workingFormats)],
    [t`Instrumente`, labels(content.instruments)],
    [t`Themen`, labels(content.topics)],
    [t`Partner`, partners.map(({ kind, name }) => (name ? `${name} (${kind.label})` : kind.label)).join(', ')],
    [t`Eingesetzt`, period(content)],
    [
      t`Rechtsgrundlage`,
      legalBasis.length > 0 && (
        <Lines lines={legalBasis.map(({ law, section, asOf }) => t`${section} ${law}, Stand ${formatDay(asOf)}`)} />
      ),
    ],
  ];
  return (
    <dl className="kern-description-list">
      {facts
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <div className="kern-description-list-item" key={term}>
            <dt className="kern-description-list-item__key">{term}</dt>
            <dd className="kern-description-list-item__value kd-lines">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function labels(entries: readonly { readonly label: string }[]): string {
  return entries.map(({ label }) => label).join(', ');
}

function period({ usedFrom, usedUntil }: PracticeContentTextFragment): string {
  if (!usedFrom) return usedUntil ? t`bis ${formatDay(usedUntil)}` : '';
  return usedUntil ? t`${formatDay(usedFrom)} bis ${formatDay(usedUntil)}` : t`seit ${formatDay(usedFrom)}`;
}
