import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { PLAIN_TYPES } from '../formats/entry-kind.js';
import { dateIn } from '../formats/instants.js';
import type { Programme, ProgrammeEntry, ProgrammeSpeaker } from '../formats/programme.js';
import { generatedSlug } from '../formats/schedule-entry.js';
import { toSlug } from '../formats/texts.js';

/** A day of a schedule with its rooms, each with its entries by start. */
export interface ScheduleDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** From 1. */
  readonly index: number;
  /** Begin of the first and end of the last entry, with offset. */
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly name: string; readonly entries: readonly ProgrammeEntry[] }[];
}

/** Groups the entries by the day in the programme's zone on which they begin, and by room; days without entries are left out. */
export function daysOf({ entries, timeZone }: Programme): ScheduleDay[] {
  const byDate = Map.groupBy(entries, ({ startsAt }) => dateIn(startsAt, timeZone));
  return [...byDate].map(([date, ofDay], index) => ({
    date,
    index: index + 1,
    start: withOffset(ofDay[0]!.startsAt, timeZone),
    end: withOffset(
      ofDay
        .map(({ endsAt }) => endsAt)
        .toSorted()
        .at(-1)!,
      timeZone,
    ),
    rooms: [...Map.groupBy(ofDay, ({ room }) => room ?? '')].map(([name, inRoom]) => ({ name, entries: inRoom })),
  }));
}

/** An instant as the format writes it: local time with its offset. */
export function withOffset(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toISO({ suppressMilliseconds: true })!;
}

/** Local time of day, `09:00`. */
export function clockOf(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toFormat('HH:mm');
}

/** Hours and minutes, `01:30`; with seconds where there are some. */
export function durationOf({ startsAt, endsAt }: ProgrammeEntry): string {
  const seconds = (Date.parse(endsAt) - Date.parse(startsAt)) / 1_000;
  const parts = [
    Math.floor(seconds / 3_600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 > 0 ? [seconds % 60] : []),
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The short name of the conference: the one with which it came, so that it is found again under the same source. */
export function acronymOf({ source, title }: Programme): string {
  return /^schedule\/(.+)$/.exec(source)?.[1] ?? (toSlug(title ?? '') || 'programm');
}

/** A number for the entry, as the format wants one: made from the id, the same in every export. */
export function numberOf({ guid }: Pick<ProgrammeEntry, 'guid'>): number {
  return (createHash('sha256').update(guid).digest().readUInt32BE() % 2_000_000_000) + 1;
}

/** The slug, or one made from number and title. */
export function slugOf(entry: ProgrammeEntry): string {
  return entry.extras.slug ?? generatedSlug({ id: numberOf(entry), title: entry.title });
}

/** What kind of session it is, in the words of the tool, else our plain one. */
export function typeOf({ type, kind }: ProgrammeEntry): string {
  return type ?? PLAIN_TYPES[kind];
}

/** The id of a speaker in the field that the standard has for such ids. */
export function speakerIdOf({ externalId }: ProgrammeSpeaker): { guid?: string; code?: string } {
  if (externalId === null) return {};
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(externalId) ? { guid: externalId } : { code: externalId };
}
