import {
  instantAt,
  readDate,
  readDateTime,
  readDuration,
  readTimeOfDay,
  secondsAfter,
  type ReadTime,
} from './instants.js';
import { listOf, objectOf, type JsonObject } from './json.js';
import { PLAIN_TYPES } from './entry-kind.js';
import { ENTRY_KINDS } from './programme.js';
import { BadEntry, type RawEntry, type RawLink } from './programme-builder.js';
import { textOf, toSlug } from './texts.js';

/** Times of day before this one, in minutes, can belong to the night of the day before. */
const LATEST_NIGHT = 6 * 60;

/** What an entry of a schedule inherits from where it stands. */
export interface ScheduleContext {
  /** IANA name of the zone of times without offset. */
  readonly zone: string;
  /** Calendar date of the day it is listed under. */
  readonly date?: string | undefined;
  /** Time of day at which that day begins, in minutes since midnight: earlier times are those of the following night. */
  readonly dayStart?: number | undefined;
  /** Room it is listed under. */
  readonly room?: string | undefined;
  /** Names by id, slug or name, for references. */
  readonly tracks: ReadonlyMap<string, unknown>;
  readonly rooms: ReadonlyMap<string, unknown>;
  readonly persons: ReadonlyMap<string, JsonObject>;
  /** Whether the file is an export of ours: what it only says because the format wants it is left out then. */
  readonly isOwn: boolean;
}

/**
 * Reads an entry of a schedule by the field names that version 1 and 2 of the JSON and the XML share or have beside each other.
 * @throws BadEntry when it has no usable time
 */
export function readScheduleEntry(event: JsonObject, context: ScheduleContext): RawEntry {
  const starts = readStart(event, context);
  const links = toLinks(event['links'], 'LINK');
  const ofType = (type: string): unknown => links.find((link) => link.type === type)?.url;
  return {
    guid: event['guid'],
    code: textOf(event['code']) ?? (context.isOwn ? undefined : event['id']),
    ...(context.isOwn ? ownKind(event['type']) : { type: event['type'] }),
    title: event['title'],
    subtitle: event['subtitle'],
    abstract: event['abstract'],
    description: event['description'],
    starts,
    endsAt: readEnd(event, starts, context),
    room: nameOf(event['room'], context.rooms) ?? context.room,
    track: nameOf(event['track'], context.tracks),
    language: event['language'],
    speakers: [...listOf(event['persons']), ...listOf(event['participants'])].map((person) =>
      toSpeaker(person, context.persons),
    ),
    links: [
      ...links.filter(({ type }) => type !== 'origin' && type !== 'feedback'),
      ...toLinks(event['attachments'], 'ATTACHMENT'),
    ],
    url: event['url'],
    isCancelled: /^cancel+ed$/i.test(textOf(event['status']) ?? textOf(event['state']) ?? ''),
    extras: {
      slug: context.isOwn && event['slug'] === generatedSlug(event) ? undefined : event['slug'],
      logo: textOf(event['logo']) ?? objectOf(event['logo'])?.['url'],
      recordingLicense: event['recording_license'],
      doNotRecord: event['do_not_record'],
      feedbackUrl: event['feedback_url'] ?? ofType('feedback'),
      originUrl: event['origin_url'] ?? ofType('origin'),
    },
  };
}

/** The slug that an export gives to what has none: `id-title`. */
export function generatedSlug({ id, title }: JsonObject): string {
  return `${textOf(id)}-${toSlug(textOf(title) ?? '')}`.slice(0, 60).replace(/-$/, '');
}

function ownKind(type: unknown): Pick<RawEntry, 'kind' | 'type'> {
  const kind = ENTRY_KINDS.find((name) => PLAIN_TYPES[name] === type);
  return kind === undefined ? { type } : { kind };
}

/** The parts of a list under each of their ids and names, for references from entries. */
export function byReference(parts: unknown): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const part of listOf(parts).map(objectOf)) {
    if (part === undefined) continue;
    for (const field of ['guid', 'code', 'slug', 'id', 'name']) {
      const reference = textOf(part[field]);
      if (reference !== undefined && !found.has(reference)) found.set(reference, part);
    }
  }
  return found;
}

function readStart(event: JsonObject, { zone, date: dayDate, dayStart }: ScheduleContext): ReadTime {
  const [date, start] = [textOf(event['date']), textOf(event['start'])];
  for (const text of [date, start]) {
    const read = text === undefined ? undefined : readDateTime(text, zone);
    if (read) return read;
  }
  const minutes = start === undefined ? undefined : readTimeOfDay(start);
  if (minutes === undefined) throw new BadEntry('Der Beginn fehlt oder ist keine Zeit.');
  const ownDate = date === undefined ? undefined : readDate(date);
  if (ownDate !== undefined) return { instant: instantAt(ownDate, minutes, zone) };
  if (dayDate === undefined) throw new BadEntry('Das Datum fehlt.');
  const isNight = dayStart !== undefined && minutes < Math.min(dayStart, LATEST_NIGHT);
  return { instant: instantAt(dayDate, minutes + (isNight ? 1_440 : 0), zone) };
}

function readEnd(event: JsonObject, starts: ReadTime, { zone }: ScheduleContext): string {
  const end = textOf(event['end']);
  const ends = end === undefined ? undefined : readDateTime(end, zone);
  if (ends) return ends.instant;
  const seconds = readDuration(event['duration']);
  if (seconds === undefined) throw new BadEntry('Weder Dauer noch Ende sind angegeben oder lesbar.');
  return secondsAfter(starts.instant, seconds);
}

/** A name, or the name of the part that an object refers to. */
function nameOf(value: unknown, parts: ReadonlyMap<string, unknown>): unknown {
  const reference = objectOf(value);
  if (reference === undefined) {
    const text = textOf(value);
    return text === undefined ? undefined : (objectOf(parts.get(text))?.['name'] ?? text);
  }
  const own = reference['name'];
  if (textOf(own) !== undefined) return own;
  const known = ['guid', 'slug', 'id']
    .map((field) => parts.get(textOf(reference[field]) ?? ''))
    .find((part) => part !== undefined);
  // Without a name the texts may stand in the object itself, by language.
  return objectOf(known)?.['name'] ?? textOf(reference) ?? reference['slug'];
}

function toSpeaker(value: unknown, persons: ReadonlyMap<string, JsonObject>): { name: unknown; externalId?: unknown } {
  const own = objectOf(value);
  const reference =
    own === undefined ? textOf(value) : (textOf(own['guid']) ?? textOf(own['code']) ?? textOf(own['id']));
  const known = reference === undefined ? undefined : persons.get(reference);
  const person = { ...known, ...own };
  const name = ['public_name', 'name', 'full_public_name', 'display_name']
    .map((field) => textOf(person[field]))
    .find((text) => text !== undefined);
  if (name === undefined) return { name: own === undefined ? value : undefined };
  return { name, externalId: textOf(person['guid']) ?? textOf(person['code']) ?? textOf(person['id']) };
}

function toLinks(value: unknown, role: RawLink['role']): (RawLink & { readonly type: string | undefined })[] {
  return listOf(value).map((link) => {
    const parts = objectOf(link);
    return {
      url: parts === undefined ? link : (parts['url'] ?? parts['href']),
      title: parts?.['title'] ?? parts?.['name'],
      role,
      type: textOf(parts?.['type'])?.toLowerCase(),
    };
  });
}
