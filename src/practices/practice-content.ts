import { z } from 'zod';
import { ResultKind } from './practice.enums.js';
import { countSentences } from './sentences.js';

export const CONTENT_VERSION = 1;
export const MAX_SUMMARY_SENTENCES = 5;

const text = (max: number) => z.string().max(max, `darf höchstens ${max} Zeichen haben`).default('');
const line = (max: number) =>
  z.string().trim().min(1, 'darf nicht leer sein').max(max, `darf höchstens ${max} Zeichen haben`);
const codes = z.array(z.string()).max(20, 'höchstens 20 Einträge').default([]);
const date = z.iso.date('ist kein Datum').nullable().default(null);

const step = z.object({
  description: line(1_000),
  minutesPerCase: z
    .int()
    .min(0, 'darf nicht negativ sein')
    .max(10_000, 'höchstens 10000 Minuten')
    .nullable()
    .default(null),
  responsible: z.string().max(200, 'darf höchstens 200 Zeichen haben').default(''),
});

const exclusion = z.object({
  targetGroup: z.string(),
  reason: z
    .string()
    .trim()
    .min(1, 'Wer eine Gruppe ausschließt, nennt den Grund.')
    .max(1_000, 'darf höchstens 1000 Zeichen haben'),
});

const metric = z.object({
  name: line(200),
  value: z.number('muss eine Zahl sein'),
  unit: line(50),
  population: line(500),
  period: line(200),
  definition: line(1_000),
  source: line(500),
});

const result = z.object({
  kind: z.enum(ResultKind).nullable().default(null),
  evidenceKind: z.string().nullable().default(null),
  description: text(4_000),
  metrics: z.array(metric).max(20, 'höchstens 20 Kennzahlen').default([]),
});

/**
 * What a write-up says: the one schema that every draft and revision is checked by before it is stored. Empty texts and
 * lists mean "not written yet"; an empty `targetGroups` means "suitable for all". Texts are plain except `problem` and
 * `approach`, which are Markdown.
 */
export const practiceContentSchema = z
  .object({
    contentVersion: z.literal(CONTENT_VERSION).default(CONTENT_VERSION),
    title: text(180),
    summary: text(1_200),
    problem: text(8_000),
    approach: text(20_000),
    steps: z.array(step).max(40, 'höchstens 40 Schritte').default([]),
    targetGroups: codes,
    exclusions: z.array(exclusion).max(20, 'höchstens 20 Gruppen').default([]),
    go: text(1_000),
    noGo: text(1_000),
    successConditions: z.array(line(500)).max(20, 'höchstens 20 Bedingungen').default([]),
    effort: text(2_000),
    partners: z
      .array(
        z.object({
          kind: z.string(),
          name: z.string().max(200, 'darf höchstens 200 Zeichen haben').nullable().default(null),
        }),
      )
      .max(20, 'höchstens 20 Partner')
      .default([]),
    deliveryChannels: codes,
    topics: codes,
    instruments: codes,
    workingFormats: codes,
    maturity: z.string().nullable().default(null),
    usedFrom: date,
    usedUntil: date,
    triedAtCaseload: z
      .object({
        ratio: z
          .int('n von 1:n ist eine ganze Zahl')
          .min(1, 'n von 1:n ist mindestens 1')
          .max(2_000, 'n von 1:n ist höchstens 2000'),
        counted: line(200),
      })
      .nullable()
      .default(null),
    legalBasis: z
      .array(z.object({ law: line(50), section: line(100), asOf: z.iso.date('ist kein Datum') }))
      .max(20, 'höchstens 20 Rechtsgrundlagen')
      .default([]),
    result: result.default({ kind: null, evidenceKind: null, description: '', metrics: [] }),
  })
  .check((context) => {
    const { summary, usedFrom, usedUntil, targetGroups, exclusions } = context.value;
    if (countSentences(summary) > MAX_SUMMARY_SENTENCES) {
      context.issues.push({
        code: 'custom',
        path: ['summary'],
        message: `Die Zusammenfassung hat höchstens ${MAX_SUMMARY_SENTENCES} Sätze.`,
        input: summary,
      });
    }
    if (usedFrom !== null && usedUntil !== null && usedUntil < usedFrom) {
      context.issues.push({
        code: 'custom',
        path: ['usedUntil'],
        message: 'Das Ende liegt vor dem Anfang.',
        input: usedUntil,
      });
    }
    exclusions.forEach((entry, index) => {
      if (!targetGroups.includes(entry.targetGroup)) return;
      context.issues.push({
        code: 'custom',
        path: ['exclusions', index, 'targetGroup'],
        message: 'Dieselbe Gruppe ist auch als geeignet genannt.',
        input: entry.targetGroup,
      });
    });
  });

export type PracticeContent = z.output<typeof practiceContentSchema>;

/** The content of a draft in which nothing is written yet. */
export const EMPTY_CONTENT: PracticeContent = practiceContentSchema.parse({});

/** A value of the content that breaks a rule; `field` is its path, such as `exclusions.0.reason`. */
export interface ContentViolation {
  readonly field: string;
  readonly message: string;
}

/** Checks a content by the schema: the content in its normal form, or every violation at once. */
export function checkContent(
  content: unknown,
): { readonly content: PracticeContent } | { readonly violations: readonly ContentViolation[] } {
  const parsed = practiceContentSchema.safeParse(content);
  if (parsed.success) return { content: parsed.data };
  return {
    violations: parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: messageOf(issue) })),
  };
}

function messageOf(issue: { path: PropertyKey[]; message: string }): string {
  const isSentence = /^[A-ZÄÖÜ]/.test(issue.message);
  return isSentence ? issue.message : `${issue.path.join('.')}: ${issue.message}.`;
}

const REQUIRED_TO_SUBMIT: readonly (readonly [
  field: string,
  message: string,
  isThere: (content: PracticeContent) => boolean,
])[] = [
  ['title', 'Der Titel fehlt.', (content) => content.title.trim() !== ''],
  ['summary', 'Die Zusammenfassung fehlt.', (content) => content.summary.trim() !== ''],
  ['problem', 'Das Problem fehlt.', (content) => content.problem.trim() !== ''],
  ['approach', 'Das Vorgehen fehlt.', (content) => content.approach.trim() !== ''],
  ['go', 'Das Go fehlt: Wann lohnt es sich?', (content) => content.go.trim() !== ''],
  ['noGo', 'Das No-Go fehlt: Was sollte man auf keinen Fall tun?', (content) => content.noGo.trim() !== ''],
  ['topics', 'Mindestens ein Thema fehlt.', (content) => content.topics.length > 0],
  [
    'result.kind',
    'Das Ergebnis fehlt; auch „Kein Effekt“ und „Noch offen“ sind Ergebnisse.',
    (content) => content.result.kind !== null,
  ],
];

/** What is missing before the content can be submitted, in the order of the form; empty when it is complete. */
export function missingToSubmit(content: PracticeContent): ContentViolation[] {
  return REQUIRED_TO_SUBMIT.filter(([, , isThere]) => !isThere(content)).map(([field, message]) => ({
    field,
    message,
  }));
}
