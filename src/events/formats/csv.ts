import { parse } from 'csv-parse/sync';
import {
  DEFAULT_ZONE,
  instantAt,
  readDate,
  readDateTime,
  readDuration,
  readTimeOfDay,
  secondsAfter,
  type ReadTime,
} from './instants.js';
import { ENTRY_KINDS, LIMITS, UnreadableProgrammeError, type EntryKind, type Programme } from './programme.js';
import { BadEntry, ProgrammeBuilder, type RawEntry } from './programme-builder.js';
import { toSlug } from './texts.js';

/** The columns by the headers that are taken for them; documented in docs/schedule-formats.md. */
const COLUMNS = {
  guid: ['id', 'guid', 'kennung'],
  code: ['code', 'kuerzel', 'nummer', 'nr'],
  title: ['titel', 'title', 'thema'],
  subtitle: ['untertitel', 'subtitle'],
  kind: ['art', 'kind'],
  type: ['typ', 'type', 'format'],
  date: ['datum', 'date', 'tag'],
  start: ['beginn', 'start', 'von', 'uhrzeit'],
  end: ['ende', 'end', 'bis'],
  duration: ['dauer', 'duration'],
  room: ['raum', 'room', 'ort'],
  track: ['strang', 'track', 'themenfeld'],
  language: ['sprache', 'language'],
  speakers: ['mitwirkende', 'vortragende', 'referenten', 'referierende', 'sprecher', 'speakers', 'persons'],
  abstract: ['kurztext', 'abstract', 'zusammenfassung'],
  description: ['beschreibung', 'description'],
  links: ['links', 'link'],
  attachments: ['materialien', 'material', 'attachments'],
  url: ['adresse', 'url', 'webseite'],
  status: ['status', 'state'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof COLUMNS;
type Cells = Readonly<Partial<Record<Column, string>>>;

const KINDS: Readonly<Record<string, EntryKind>> = {
  vortrag: 'TALK',
  beitrag: 'TALK',
  pause: 'BREAK',
  'am-rande': 'ASIDE',
  ...Object.fromEntries(ENTRY_KINDS.map((kind) => [kind.toLowerCase(), kind])),
};

/**
 * Reads a table of talks whose first line names the columns; undefined when that line has no title and no start.
 * @throws UnreadableProgrammeError when the rows are broken
 */
export function readCsv(text: string): Programme | undefined {
  const headline = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = delimiterOf(headline);
  const columns = toRecords(headline, delimiter)[0]?.cells.map(columnOf) ?? [];
  if (!columns.includes('title') || !(columns.includes('start') || columns.includes('date'))) return undefined;
  const builder = new ProgrammeBuilder();
  for (const { line, cells } of toRecords(text, delimiter).slice(1)) {
    const entry = toCells(columns, cells);
    const hint = { title: entry.title, guid: entry.guid };
    const place = `Zeile ${line}`;
    if (cells.length > columns.length)
      builder.reject(
        place,
        hint,
        'Die Zeile hat mehr Spalten als die Kopfzeile; Texte mit Trennzeichen gehören in Anführungszeichen.',
      );
    else builder.add(place, hint, () => toEntry(entry));
  }
  return builder.build({ format: 'CSV', source: 'csv' });
}

function toEntry(cells: Cells): RawEntry {
  const starts = readStart(cells);
  const state = toSlug(cells.status ?? '');
  const { kind, type, ...texts } = cells;
  return {
    ...texts,
    type,
    ...kindOf(kind),
    starts,
    endsAt: readEnd(cells, starts),
    speakers: partsOf(cells.speakers).map((name) => ({ name })),
    links: [
      ...partsOf(cells.links, /[\s|]+/).map((url) => ({ url, role: 'LINK' as const })),
      ...partsOf(cells.attachments, /[\s|]+/).map((url) => ({ url, role: 'ATTACHMENT' as const })),
    ],
    isCancelled: /^(abgesagt|entfaellt|faellt-aus|cancelled|canceled)$/.test(state),
  };
}

/** "Art" is ours where it is one of our words, else what the tool calls the session. */
function kindOf(text: string | undefined): { kind?: EntryKind; type?: string } {
  if (text === undefined) return {};
  const kind = KINDS[toSlug(text)];
  return kind === undefined ? { type: text } : { kind };
}

function readStart({ date, start }: Cells): ReadTime {
  const text = start ?? date;
  if (text === undefined) throw new BadEntry('Der Beginn fehlt.');
  const read = readDateTime(text, DEFAULT_ZONE) ?? readGermanDateTime(text) ?? at(date, start);
  if (read === undefined)
    throw new BadEntry(`Der Beginn „${text}“ ist keine Zeit, etwa 2026-03-12 09:00 oder 12.03.2026 09:00.`);
  return read;
}

function readEnd({ date, start, end, duration }: Cells, starts: ReadTime): string {
  if (end !== undefined) {
    const day = date ?? start?.split(/[ T]/)[0];
    const ends = readDateTime(end, DEFAULT_ZONE) ?? readGermanDateTime(end) ?? at(day, end);
    if (ends === undefined) throw new BadEntry(`Das Ende „${end}“ ist keine Zeit.`);
    // A time of day before the start is one after midnight.
    const isNextDay = ends.instant < starts.instant && readTimeOfDay(end) !== undefined;
    return isNextDay ? secondsAfter(ends.instant, 86_400) : ends.instant;
  }
  const seconds = readDuration(duration);
  if (seconds === undefined) throw new BadEntry('Weder Ende noch Dauer sind angegeben oder lesbar.');
  return secondsAfter(starts.instant, seconds);
}

function readGermanDateTime(text: string): ReadTime | undefined {
  const match = /^([\d.]+),?\s+(.+)$/.exec(text.trim());
  return match ? at(match[1], match[2]) : undefined;
}

function at(date: string | undefined, time: string | undefined): ReadTime | undefined {
  const [day, minutes] = [readDate(date ?? ''), readTimeOfDay(time ?? '')];
  return day === undefined || minutes === undefined ? undefined : { instant: instantAt(day, minutes, DEFAULT_ZONE) };
}

function partsOf(text: string | undefined, separator = /[;|\n]/): string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function columnOf(header: string): Column | undefined {
  const name = toSlug(header);
  return (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(name));
}

function toCells(columns: readonly (Column | undefined)[], cells: readonly string[]): Cells {
  const named: Partial<Record<Column, string>> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column !== undefined && cell !== '') named[column] ??= cell;
  });
  return named;
}

function delimiterOf(headline: string): string {
  const counts = [';', ',', '\t'].map((delimiter) => ({ delimiter, count: headline.split(delimiter).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]!.delimiter;
}

function toRecords(text: string, delimiter: string): { line: number; cells: string[] }[] {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      to: LIMITS.entries + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new UnreadableProgrammeError(
      `Die Tabelle ist ${line === undefined ? '' : `in Zeile ${line} `}fehlerhaft: Dort endet ein Text in Anführungszeichen nicht, wo er soll.`,
    );
  }
}
