import { DateTime, Duration, IANAZone } from 'luxon';

/** The zone of everything that names none. */
export const DEFAULT_ZONE = 'Europe/Berlin';

/** Years that a programme can lie in; others are slips of the pen. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;
/** A year, in seconds. */
const LONGEST_DURATION = 366 * 86_400;

/** What Outlook calls the zones that German calendars are kept in (Unicode CLDR, windowsZones). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': DEFAULT_ZONE,
  'Central Europe Standard Time': DEFAULT_ZONE,
  'Central European Standard Time': DEFAULT_ZONE,
  'Romance Standard Time': DEFAULT_ZONE,
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'UTC',
};

/** A date and time as a file has it. */
export interface ReadTime {
  readonly instant: string;
  /** Minutes east of UTC that the text itself names; absent when the zone was assumed. */
  readonly offset?: number;
}

/** Converts the name of a time zone, with what some programs put around it, to an IANA name; undefined when it is none. */
export function toZone(name: string | null | undefined): string | undefined {
  const bare = name?.trim().replace(/^"(.*)"$/, '$1');
  if (bare === undefined || bare === '') return undefined;
  const windows = WINDOWS_ZONES[bare];
  if (windows !== undefined) return windows;
  // Such as "/freeassociation.sourceforge.net/Europe/Berlin".
  const candidates = [bare, bare.split('/').slice(-2).join('/'), bare.split('/').slice(-3).join('/')];
  return candidates.find((candidate) => /^[A-Z]/i.test(candidate) && IANAZone.isValidZone(candidate));
}

/** Writes an instant in the one form of programmes, in UTC, to the second. */
export function toInstant(time: DateTime | Date): string {
  const date = time instanceof Date ? time : time.toJSDate();
  return `${date.toISOString().slice(0, 19)}Z`;
}

/**
 * Reads a date with a time: ISO 8601 or with a blank between, with or without seconds and offset. The offset decides; without
 * one it is the time of the zone (in the hour that is skipped an hour later, in the doubled one the first). Undefined for
 * anything else, a date without time included.
 */
export function readDateTime(text: string, zone: string): ReadTime | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, date, time, offset] = match as unknown as [string, string, string, string | undefined];
  const iso = `${date}T${time.padStart(/^\d:/.test(time) ? time.length + 1 : 0, '0').replace(',', '.')}${offset ?? ''}`;
  const read = DateTime.fromISO(iso.toUpperCase(), { zone, setZone: offset !== undefined });
  if (!isPlausible(read)) return undefined;
  return { instant: toInstant(read), ...(offset === undefined ? {} : { offset: read.offset }) };
}

/** Reads a calendar date: `2026-03-12`, `20260312`, `12.03.2026` or `12.3.26`, an ISO date also with a time behind it. Undefined for what is none, such as 2026-02-30. */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T ].*)?$/.exec(text.trim());
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[3], iso[4]] : german ? german.slice(1).toReversed() : [];
  if (year === undefined) return undefined;
  const date = DateTime.fromObject(
    { year: Number(year.length === 2 ? `20${year}` : year), month: Number(month), day: Number(day) },
    { zone: 'utc' },
  );
  return isPlausible(date) ? date.toISODate()! : undefined;
}

/** Reads a time of day as minutes since midnight: `9:00`, `09:00:00`, `9.00 Uhr`, `9 Uhr`; 24:00 is the end of the day. */
export function readTimeOfDay(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2})?)?(?:\s*Uhr)?$/i.exec(text.trim());
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[2] ?? 0) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}

/** The instant of a time of day, in minutes since midnight, on a calendar date in a zone. */
export function instantAt(date: string, minutes: number, zone: string): string {
  const midnight = DateTime.fromISO(date, { zone });
  return toInstant(
    midnight
      .plus({ days: Math.floor(minutes / 1_440) })
      .set({ hour: Math.floor((minutes % 1_440) / 60), minute: minutes % 60 }),
  );
}

/** Reads a duration as seconds: `00:30`, `1:00`, `00:05:00`, a number of minutes, or ISO 8601 (`PT45M`). Undefined for what is none. */
export function readDuration(value: unknown): number | undefined {
  const seconds = toSeconds(value);
  return seconds !== undefined && seconds >= 0 && seconds <= LONGEST_DURATION ? seconds : undefined;
}

function toSeconds(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.round(value * 60);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) return Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const minutes = /^(\d{1,5})(?:[.,]0+)?(?:\s*(?:min|minuten|minutes)\.?)?$/i.exec(text);
  if (minutes) return Number(minutes[1]) * 60;
  if (!/^P/i.test(text)) return undefined;
  const iso = Duration.fromISO(text.toUpperCase());
  return iso.isValid ? Math.round(iso.as('seconds')) : undefined;
}

/** An instant so many seconds later. */
export function secondsAfter(instant: string, seconds: number): string {
  return toInstant(new Date(Date.parse(instant) + seconds * 1_000));
}

/** The calendar date of an instant in a zone, `YYYY-MM-DD`. */
export function dateIn(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toISODate()!;
}

/** Minutes east of UTC at an instant in a zone. */
export function offsetIn(instant: string, zone: string): number {
  return DateTime.fromISO(instant, { zone }).offset;
}

function isPlausible(time: DateTime): boolean {
  return time.isValid && time.year >= FIRST_YEAR && time.year <= LAST_YEAR;
}
