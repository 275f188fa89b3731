import type {
  PracticeContentInput,
  PracticeVisibility,
  ResultKind,
  UpdatePracticeInput,
  WritingContentFragment,
  WritingPracticeFragment,
} from '../../../graphql/generated/graphql';

/** A step of the approach, as it is typed. */
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

/** A partner, by its kind and perhaps its name. */
export interface PartnerRow {
  readonly kind: string;
  readonly name: string;
}

/** A law that the practice rests on. */
export interface LegalBasisRow {
  readonly law: string;
  readonly section: string;
  readonly asOf: string;
}

/** A number with its meaning. */
export interface MetricRow {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly population: string;
  readonly period: string;
  readonly definition: string;
  readonly source: string;
}

/** A draft as it is typed: texts, codes, and rows that may still be incomplete. What is not given is the empty text or list. */
export interface PracticeForm {
  readonly title: string;
  readonly summary: string;
  readonly problem: string;
  readonly approach: string;
  readonly go: string;
  readonly noGo: string;
  readonly steps: readonly StepRow[];
  readonly targetGroups: readonly string[];
  readonly exclusions: readonly ExclusionRow[];
  readonly topics: readonly string[];
  readonly deliveryChannels: readonly string[];
  readonly workingFormats: readonly string[];
  readonly instruments: readonly string[];
  /** One condition in each line. */
  readonly successConditions: string;
  readonly effort: string;
  readonly partners: readonly PartnerRow[];
  readonly legalBasis: readonly LegalBasisRow[];
  readonly triedAtCaseload: { readonly ratio: string; readonly counted: string };
  readonly maturity: string;
  readonly usedFrom: string;
  readonly usedUntil: string;
  readonly resultKind: ResultKind | '';
  readonly evidenceKind: string;
  readonly resultDescription: string;
  readonly metrics: readonly MetricRow[];
  readonly visibility: PracticeVisibility;
}

export type FieldName = keyof PracticeForm;

/** What a practice that nobody has begun yet says. */
const NOTHING: WritingContentFragment = {
  title: '',
  summary: '',
  problem: '',
  approach: '',
  steps: [],
  targetGroups: [],
  exclusions: [],
  go: '',
  noGo: '',
  successConditions: [],
  effort: '',
  partners: [],
  deliveryChannels: [],
  topics: [],
  instruments: [],
  workingFormats: [],
  maturity: null,
  usedFrom: null,
  usedUntil: null,
  triedAtCaseload: null,
  legalBasis: [],
  result: { kind: null, evidenceKind: null, description: '', metrics: [] },
};

/** The form for the draft, or for the published content from which the next draft begins. */
export function toForm(practice: WritingPracticeFragment): PracticeForm {
  const content = practice.draft?.content ?? practice.revision?.content ?? NOTHING;
  return { ...contentToForm(content), visibility: practice.draft?.visibility ?? practice.visibility };
}

function contentToForm(content: WritingContentFragment): Omit<PracticeForm, 'visibility'> {
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
    usedFrom: content.usedFrom ?? '',
    usedUntil: content.usedUntil ?? '',
    steps: content.steps.map((step) => ({ ...step, minutesPerCase: step.minutesPerCase?.toString() ?? '' })),
    exclusions: content.exclusions.map(({ targetGroup, reason }) => ({ targetGroup: targetGroup.code, reason })),
    partners: content.partners.map(({ kind, name }) => ({ kind: kind.code, name: name ?? '' })),
    legalBasis: content.legalBasis.map(({ law, section, asOf }) => ({ law, section, asOf })),
    triedAtCaseload: { ratio: triedAtCaseload?.ratio.toString() ?? '', counted: triedAtCaseload?.counted ?? '' },
    resultKind: result.kind ?? '',
    evidenceKind: result.evidenceKind?.code ?? '',
    resultDescription: result.description,
    metrics: result.metrics.map((metric) => ({ ...metric, value: metric.value.toString().replace('.', ',') })),
  };
}

const RESULT_FIELDS = {
  resultKind: 'kind',
  evidenceKind: 'evidenceKind',
  resultDescription: 'description',
  metrics: 'metrics',
} as const;

/** What is sent to the service: the named fields, the others stay as they are. Their rows must be complete. */
export function toInput(form: PracticeForm, names: readonly FieldName[]): UpdatePracticeInput {
  const whole = wholeInput(withoutBlankRows(form));
  const content: Record<string, unknown> = {};
  const result: Record<string, unknown> = {};
  for (const name of names) {
    if (name === 'visibility') continue;
    if (name in RESULT_FIELDS) result[RESULT_FIELDS[name as keyof typeof RESULT_FIELDS]] = whole[name];
    else content[name] = whole[name];
  }
  if (Object.keys(result).length > 0) content['result'] = result;
  return {
    ...(Object.keys(content).length > 0 ? { content: content as PracticeContentInput } : {}),
    ...(names.includes('visibility') ? { visibility: form.visibility } : {}),
  };
}

function wholeInput({
  triedAtCaseload: caseload,
  ...form
}: PracticeForm): Readonly<Record<Exclude<FieldName, 'visibility'>, unknown>> {
  return {
    ...form,
    successConditions: form.successConditions.split('\n').filter((line) => line.trim() !== ''),
    maturity: form.maturity || null,
    usedFrom: form.usedFrom || null,
    usedUntil: form.usedUntil || null,
    steps: form.steps.map((step) => ({
      ...step,
      minutesPerCase: isBlank(step.minutesPerCase) ? null : Number(step.minutesPerCase),
    })),
    partners: form.partners.map(({ kind, name }) => ({ kind, name: name || null })),
    triedAtCaseload: isBlank(caseload.ratio) ? null : { ratio: Number(caseload.ratio), counted: caseload.counted },
    resultKind: form.resultKind || null,
    evidenceKind: form.evidenceKind || null,
    metrics: form.metrics.map((metric) => ({ ...metric, value: toNumber(metric.value) })),
  };
}

/** The form without rows in which nothing stands, so that the rows are counted as the service counts them. */
export function withoutBlankRows(form: PracticeForm): PracticeForm {
  return {
    ...form,
    steps: form.steps.filter(isWritten),
    exclusions: form.exclusions.filter(isWritten),
    partners: form.partners.filter(isWritten),
    legalBasis: form.legalBasis.filter(isWritten),
    metrics: form.metrics.filter(isWritten),
  };
}

/** The path of a value as it is typed, for the path as it was sent: rows in which nothing stands are not sent. */
export function typedPath(path: string, form: PracticeForm): string {
  return path.replace(/\b(steps|exclusions|partners|legalBasis|metrics)\.(\d+)/, (_, name: RowsName, sent: string) => {
    const rows: readonly object[] = form[name];
    const typed = rows.flatMap((row, index) => (isWritten(row) ? [index] : []))[Number(sent)];
    return `${name}.${typed ?? sent}`;
  });
}

type RowsName = 'steps' | 'exclusions' | 'partners' | 'legalBasis' | 'metrics';

/** Whether two values of a field say the same; rows in which nothing stands do not count. */
export function isSame(name: FieldName, one: PracticeForm, other: PracticeForm): boolean {
  return one[name] === other[name] || written(one[name]) === written(other[name]);
}

/** A number as it is typed, with a comma or a point; undefined when it is none. */
export function toNumber(text: string): number | undefined {
  const number = text.trim().replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(number) ? Number(number) : undefined;
}

/** Whether the text is a whole number of at most six digits. */
export function isWhole(text: string): boolean {
  return /^\d{1,6}$/.test(text.trim());
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether anything stands in the row. */
export function isWritten(row: object): boolean {
  return Object.values(row).some((value: string) => !isBlank(value));
}

function written(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(value.filter((row: unknown) => typeof row === 'string' || isWritten(row as object)));
}

function codesOf(entries: readonly { readonly code: string }[]): string[] {
  return entries.map(({ code }) => code);
}
