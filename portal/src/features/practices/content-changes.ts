import { t } from '@lingui/core/macro';
import { formatDay, formatNumber } from '../../app/format';
import type { ReadableRevisionFragment } from '../../graphql/generated/graphql';
import { resultLabel } from './labels';

type Content = NonNullable<ReadableRevisionFragment['content']>;

/** A part of a write-up that says something else than before. */
export interface ContentChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What has changed from one revision to another, in the order of the page. */
export function changesBetween(before: Content, after: Content): ContentChange[] {
  const texts = toTexts(after);
  return toTexts(before).flatMap(([label, text], index) => {
    const [, next] = texts[index]!;
    return text === next ? [] : [{ label, before: text, after: next }];
  });
}

/** Every part of a write-up as text, always the same parts in the same order. */
function toTexts(content: Content): (readonly [string, string])[] {
  const { result, triedAtCaseload } = content;
  return [
    [t`Titel`, content.title],
    [t`Kurzfassung`, content.summary],
    [t`Go`, content.go],
    [t`No-Go`, content.noGo],
    [t`Für wen`, content.suitableForAll ? t`alle Gruppen` : labels(content.targetGroups)],
    [t`Nicht geeignet für`, lines(content.exclusions.map((one) => `${one.targetGroup.label}: ${one.reason}`))],
    [t`Das Problem`, content.problem],
    [t`Das Vorgehen`, content.approach],
    [t`Die Schritte`, lines(content.steps.map(stepText))],
    [t`Ergebnis`, result.kind ? resultLabel(result.kind) : ''],
    [t`Grundlage des Ergebnisses`, result.evidenceKind?.label ?? ''],
    [t`Was herauskam`, result.description],
    [t`Kennzahlen`, lines(result.metrics.map(metricText))],
    [t`Betreuungsschlüssel`, triedAtCaseload ? `1:${triedAtCaseload.ratio} (${triedAtCaseload.counted})` : ''],
    [t`Aufwand`, content.effort],
    [t`Bedingungen für Erfolg`, lines(content.successConditions)],
    [t`Zugangswege`, labels(content.deliveryChannels)],
    [t`Arbeitsformen`, labels(content.workingFormats)],
    [t`Instrumente`, labels(content.instruments)],
    [t`Themen`, labels(content.topics)],
    [t`Reifegrad`, content.maturity?.label ?? ''],
    [t`Partner`, lines(content.partners.map(({ kind, name }) => [kind.label, name].filter(Boolean).join(': ')))],
    [t`Eingesetzt`, [content.usedFrom, content.usedUntil].map((day) => (day ? formatDay(day) : '')).join(' – ')],
    [
      t`Rechtsgrundlage`,
      lines(content.legalBasis.map(({ law, section, asOf }) => `${section} ${law}, ${formatDay(asOf)}`)),
    ],
  ];
}

function stepText({ description, minutesPerCase, responsible }: Content['steps'][number]): string {
  const minutes = minutesPerCase === null ? '' : t`${formatNumber(minutesPerCase)} Minuten je Fall`;
  return [description, responsible, minutes].filter(Boolean).join(' · ');
}

function metricText(metric: Content['result']['metrics'][number]): string {
  const { name, value, unit, population, period, definition, source } = metric;
  return [`${name}: ${formatNumber(value)} ${unit}`, definition, population, period, source]
    .filter(Boolean)
    .join(' · ');
}

function labels(entries: readonly { readonly label: string }[]): string {
  return entries.map(({ label }) => label).join(', ');
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
