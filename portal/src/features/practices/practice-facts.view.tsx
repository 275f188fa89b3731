import type { ReactNode } from 'react';
import { formatDay } from '../../app/format';
import type { PracticeContentTextFragment } from '../../graphql/generated/graphql';

/** The short facts of a write-up as a list of terms; those that are not given are left out. */
export function PracticeFacts({ content }: { readonly content: PracticeContentTextFragment }) {
  const { triedAtCaseload, legalBasis, partners } = content;
  const facts: [string, ReactNode][] = [
    ['Betreuungsschlüssel', triedAtCaseload && `erprobt bei 1:${triedAtCaseload.ratio} (${triedAtCaseload.counted})`],
    ['Aufwand', content.effort],
    ['Bedingungen für Erfolg', content.successConditions.length > 0 && <Lines lines={content.successConditions} />],
    ['Zugangswege', labels(content.deliveryChannels)],
    ['Arbeitsformen', labels(content.workingFormats)],
    ['Instrumente', labels(content.instruments)],
    ['Themen', labels(content.topics)],
    ['Partner', partners.map(({ kind, name }) => (name ? `${name} (${kind.label})` : kind.label)).join(', ')],
    ['Eingesetzt', period(content)],
    [
      'Rechtsgrundlage',
      legalBasis.length > 0 && (
        <Lines lines={legalBasis.map(({ law, section, asOf }) => `${section} ${law}, Stand ${formatDay(asOf)}`)} />
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
  if (!usedFrom) return usedUntil ? `bis ${formatDay(usedUntil)}` : '';
  return usedUntil ? `${formatDay(usedFrom)} bis ${formatDay(usedUntil)}` : `seit ${formatDay(usedFrom)}`;
}
