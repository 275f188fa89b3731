import { t } from '@lingui/core/macro';
import type { PracticeContentInput, ResultKind, WritingContentFragment } from '../../../graphql/generated/graphql';

/** A row of the table of steps, as it is typed. */
export interface StepRow {
  readonly description: string;
  readonly minutesPerCase: string;
  readonly responsible: string;
}

/** A group that the practice does not suit. */
export interface ExclusionRow {
  readonly targetGroup: string;
  readonly reason: string;
}

/** The content of a draft as it is typed: texts, codes, and rows that may still be empty. */
export interface PracticeForm {
  readonly title: string;
  readonly summary: string;
  readonly problem: string;
  readonly approach: string;
  readonly go: string;
  readonly noGo: string;
  readonly effort: string;
  /** One condition in each line. */
  readonly successConditions: string;
  readonly topics: readonly string[];
  readonly targetGroups: readonly string[];
  readonly deliveryChannels: readonly string[];
  readonly instruments: readonly string[];
  readonly workingFormats: readonly string[];
  readonly maturity: string;
  readonly steps: readonly StepRow[];
  readonly exclusions: readonly ExclusionRow[];
  readonly caseloadRatio: string;
  readonly caseloadCounted: string;
  readonly resultKind: ResultKind | '';
  readonly evidenceKind: string;
  readonly resultDescription: string;
}

/** The form for a content. */
export function toForm(content: WritingContentFragment): PracticeForm {
  const { title, summary, problem, approach, go, noGo, effort, result, triedAtCaseload } = content;
  return {
    title,
    summary,
    problem,
    approach,
    go,
    noGo,
    effort,
    successConditions: content.successConditions.join('\n'),
    topics: codesOf(content.topics),
    targetGroups: codesOf(content.targetGroups),
    deliveryChannels: codesOf(content.deliveryChannels),
    instruments: codesOf(content.instruments),
    workingFormats: codesOf(content.workingFormats),
    maturity: content.maturity?.code ?? '',
    steps: content.steps.map((step) => ({ ...step, minutesPerCase: step.minutesPerCase?.toString() ?? '' })),
    exclusions: content.exclusions.map(({ targetGroup, reason }) => ({ targetGroup: targetGroup.code, reason })),
    caseloadRatio: triedAtCaseload?.ratio.toString() ?? '',
    caseloadCounted: triedAtCaseload?.counted ?? '',
    resultKind: result.kind ?? '',
    evidenceKind: result.evidenceKind?.code ?? '',
    resultDescription: result.description,
  };
}

/** The form without rows in which nothing stands, so that the rows are counted as the service counts them. */
export function withoutEmptyRows(form: PracticeForm): PracticeForm {
  return {
    ...form,
    steps: form.steps.filter(
      (step) => step.description.trim() || step.minutesPerCase.trim() || step.responsible.trim(),
    ),
    exclusions: form.exclusions.filter((exclusion) => exclusion.targetGroup || exclusion.reason.trim()),
  };
}

/** What is sent to the service. The form must be without empty rows and have no `unreadableValues`. */
export function toInput(form: PracticeForm): PracticeContentInput {
  const { title, summary, problem, approach, go, noGo, effort } = form;
  const hasCaseload = form.caseloadRatio.trim() !== '' || form.caseloadCounted.trim() !== '';
  return {
    title,
    summary,
    problem,
    approach,
    go,
    noGo,
    effort,
    successConditions: form.successConditions.split('\n').filter((line) => line.trim() !== ''),
    topics: [...form.topics],
    targetGroups: [...form.targetGroups],
    deliveryChannels: [...form.deliveryChannels],
    instruments: [...form.instruments],
    workingFormats: [...form.workingFormats],
    maturity: form.maturity || null,
    steps: form.steps.map((step) => ({
      ...step,
      minutesPerCase: step.minutesPerCase.trim() === '' ? null : Number(step.minutesPerCase),
    })),
    exclusions: form.exclusions.map((exclusion) => ({ ...exclusion })),
    triedAtCaseload: hasCaseload ? { ratio: Number(form.caseloadRatio), counted: form.caseloadCounted } : null,
    result: {
      kind: form.resultKind || null,
      evidenceKind: form.evidenceKind || null,
      description: form.resultDescription,
    },
  };
}

/** Values that the service could not even read: numbers that are none, groups that are not chosen. */
export function unreadableValues(form: PracticeForm): { field: string; message: string }[] {
  const steps = form.steps.flatMap((step, index) =>
    step.minutesPerCase.trim() === '' || isWhole(step.minutesPerCase)
      ? []
      : [
          {
            field: `content.steps.${index}.minutesPerCase`,
            message: t`Schritt ${index + 1}: Die Minuten sind eine ganze Zahl.`,
          },
        ],
  );
  const isRatioMissing = form.caseloadRatio.trim() === '' && form.caseloadCounted.trim() === '';
  const caseload =
    isRatioMissing || isWhole(form.caseloadRatio)
      ? []
      : [
          {
            field: 'content.triedAtCaseload.ratio',
            message: t`Der Betreuungsschlüssel ist eine ganze Zahl: n von 1:n.`,
          },
        ];
  const groups = form.exclusions.flatMap((exclusion, index) =>
    exclusion.targetGroup
      ? []
      : [
          {
            field: `content.exclusions.${index}.targetGroup`,
            message: t`Nicht geeignet für: Bitte wählen Sie die Gruppe.`,
          },
        ],
  );
  return [...steps, ...groups, ...caseload];
}

function isWhole(text: string): boolean {
  return /^\d{1,6}$/.test(text.trim());
}

function codesOf(entries: readonly { readonly code: string }[]): string[] {
  return entries.map(({ code }) => code);
}
