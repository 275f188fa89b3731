import type { Programme } from '../formats/programme.js';
import type { ChangeKind, FieldChange, PlannedChange, SchedulePlan } from './schedule-plan.model.js';

/** So many lines of each kind are written out. */
const MOST_LINES = 100;

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  UNREADABLE: 'Nicht lesbar',
  GONE: 'Entfällt',
  MOVED: 'Verlegt',
  CHANGED: 'Geändert',
  ADDED: 'Neu',
};

const FIELD_LABELS: Readonly<Record<string, string>> = {
  state: 'Stand',
  title: 'Titel',
  subtitle: 'Untertitel',
  startsAt: 'Beginn',
  endsAt: 'Ende',
  room: 'Raum',
  track: 'Strang',
  kind: 'Art',
  type: 'Typ',
  language: 'Sprache',
  abstract: 'Kurztext',
  description: 'Beschreibung',
  url: 'Adresse',
  code: 'Kürzel',
  speakers: 'Mitwirkende',
  materials: 'Materialien',
  extras: 'Angaben für Exporte',
};

/** Writes a plan as German text for the command line: the counts, then a section for each kind of change that occurs. Times are those of the event's zone. */
export function formatSchedulePlan(programme: Programme, { changes, unchanged }: SchedulePlan): string {
  const time = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short', timeZone: programme.timeZone });
  const ofKind = (kind: ChangeKind): PlannedChange[] => changes.filter((change) => change.kind === kind);
  const kinds = Object.keys(HEADINGS) as ChangeKind[];
  const counts = [
    ...kinds.toReversed().map((kind) => `${HEADINGS[kind]}: ${ofKind(kind).length}`),
    `Unverändert: ${unchanged}`,
  ];
  return [
    `Programm „${programme.title ?? 'ohne Titel'}“ (${programme.format}).`,
    counts.join(', '),
    ...kinds.flatMap((kind) => formatSection(kind, ofKind(kind), time)),
  ].join('\n');
}

function formatSection(kind: ChangeKind, changes: readonly PlannedChange[], time: Intl.DateTimeFormat): string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, MOST_LINES).map((change) => `  ${lineOf(change, time)}`);
  const rest = changes.length - shown.length;
  return ['', `${HEADINGS[kind]}:`, ...shown, ...(rest > 0 ? [`  … und ${rest} weitere`] : [])];
}

function lineOf(
  { kind, title, place, reason, startsAt, room, fields }: PlannedChange,
  time: Intl.DateTimeFormat,
): string {
  const name = title === null ? '' : `„${title}“`;
  if (kind === 'UNREADABLE') return `${place}${name === '' ? '' : `, ${name}`}: ${reason}`;
  const where = [startsAt === null ? '' : time.format(new Date(startsAt)), room ?? ''].filter((part) => part !== '');
  const differences = fields.map((field) => differenceOf(field, time)).join('; ');
  return `${name} ${differences === '' ? `(${where.join(', ')})` : differences}`;
}

function differenceOf({ field, before, after }: FieldChange, time: Intl.DateTimeFormat): string {
  const label = FIELD_LABELS[field] ?? field;
  if (field === 'extras') return label;
  const show = (value: string | null): string => {
    if (value === null) return 'leer';
    if (field === 'startsAt' || field === 'endsAt') return time.format(new Date(value));
    return value.length > 60 ? `${value.slice(0, 59)}…` : value;
  };
  return `${label}: ${show(before)} → ${show(after)}`;
}
