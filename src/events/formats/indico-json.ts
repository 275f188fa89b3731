import { DEFAULT_ZONE, readDateTime, readDuration, secondsAfter, toZone, type ReadTime } from './instants.js';
import { listOf, objectOf, type JsonObject } from './json.js';
import { UnreadableProgrammeError, type Programme } from './programme.js';
import { BadEntry, ProgrammeBuilder, type RawEntry, type RawLink } from './programme-builder.js';
import { textOf } from './texts.js';

/**
 * Reads what the HTTP interface of Indico exports: an event with its contributions and sessions
 * (`/export/event/ID.json?detail=sessions`), or a timetable (`/export/timetable/ID.json`). Undefined when the JSON is something else.
 * @throws UnreadableProgrammeError when it holds several events
 * @see https://docs.getindico.io/en/stable/http-api/exporters/event/
 */
export function readIndicoJson(root: unknown): Programme | undefined {
  const results = objectOf(root)?.['results'];
  const timetables = Object.entries(objectOf(results) ?? {}).filter(([, days]) => isTimetable(days));
  const events = Array.isArray(results) ? results.map(objectOf).filter(isEvent) : [];
  if (timetables.length + events.length > 1)
    throw new UnreadableProgrammeError(
      'Die Datei enthält mehrere Veranstaltungen. Bitte in Indico eine einzelne exportieren.',
    );
  const [timetable, event] = [timetables[0], events[0]];
  const url = objectOf(root)?.['url'];
  if (timetable) return readTimetable(timetable[0], objectOf(timetable[1])!, url);
  return event && readEvent(event, url);
}

function isEvent(result: JsonObject | undefined): result is JsonObject {
  const type = textOf(result?.['_type']) ?? '';
  return /conference|meeting|lecture|event/i.test(type) || Array.isArray(result?.['contributions']);
}

function isTimetable(days: unknown): boolean {
  return Object.keys(objectOf(days) ?? {}).some((day) => /^\d{8}$/.test(day));
}

function readEvent(event: JsonObject, exportUrl: unknown): Programme {
  const zone = toZone(textOf(event['timezone'])) ?? DEFAULT_ZONE;
  const builder = new ProgrammeBuilder(textOf(event['url']) ?? null);
  const seen = new Set<string>();
  const addContribution = (place: string, contribution: JsonObject | undefined, room: unknown): void => {
    if (contribution === undefined) return builder.reject(place, {}, 'Der Beitrag ist leer.');
    const id = idOf(contribution);
    // The contributions of a session can stand in both lists.
    if (id !== undefined && seen.has(id)) return;
    if (id !== undefined) seen.add(id);
    const guid = id === undefined ? undefined : `contribution/${id}`;
    const hint = { title: contribution['title'], guid };
    builder.add(place, hint, () => toEntry(contribution, guid, { zone, room, event }));
  };
  listOf(event['contributions']).forEach((contribution, index) =>
    addContribution(`Beitrag ${index + 1}`, objectOf(contribution), undefined),
  );
  listOf(event['sessions']).forEach((value, index) => {
    const session = objectOf(value);
    if (session === undefined) return;
    const contributions = listOf(session['contributions']);
    const place = `Sitzung ${index + 1}`;
    contributions.forEach((contribution, number) =>
      addContribution(`${place}, Beitrag ${number + 1}`, objectOf(contribution), roomOf(session, event)),
    );
    // A session without contributions is a slot itself: a workshop, a poster session.
    if (contributions.length > 0) return;
    const id = idOf(session);
    const guid = id === undefined ? undefined : `session/${id}`;
    builder.add(place, { title: session['title'], guid }, () =>
      toEntry(session, guid, { zone, room: undefined, event }),
    );
  });
  return builder.build({
    format: 'INDICO_JSON',
    source: sourceOf(textOf(event['id']), event['url'] ?? exportUrl),
    title: event['title'],
    description: event['description'],
    startsOn: timeOf(event['startDate'], zone) && dateOf(event['startDate']),
    endsOn: timeOf(event['endDate'], zone) && dateOf(event['endDate']),
    zone,
    url: event['url'],
  });
}

function readTimetable(eventId: string, days: JsonObject, url: unknown): Programme {
  const builder = new ProgrammeBuilder(textOf(url) ?? null);
  let zone: string | undefined;
  const addEntry = (place: string, key: string, entry: JsonObject | undefined, room: unknown): void => {
    if (entry === undefined) return builder.reject(place, {}, 'Der Eintrag ist leer.');
    zone ??= toZone(textOf(objectOf(entry['startDate'])?.['tz']));
    const inner = Object.entries(objectOf(entry['entries']) ?? {});
    inner.forEach(([innerKey, value]) =>
      addEntry(`${place}, Eintrag „${innerKey}“`, innerKey, objectOf(value), roomOf(entry) ?? room),
    );
    if (inner.length > 0) return;
    const type = textOf(entry['entryType'])?.toLowerCase();
    const id = textOf(entry['contributionId']) ?? textOf(entry['sessionSlotId']) ?? textOf(entry['id']) ?? key;
    const guid = `${type === 'session' ? 'slot' : (type ?? 'entry')}/${id}`;
    builder.add(place, { title: entry['title'], guid }, () => ({
      ...toEntry(entry, guid, { zone: zone ?? DEFAULT_ZONE, room, event: {} }),
      ...(type === 'break' ? { kind: 'BREAK' as const } : {}),
    }));
  };
  for (const [day, entries] of Object.entries(days).filter(([name]) => /^\d{8}$/.test(name)))
    for (const [key, entry] of Object.entries(objectOf(entries) ?? {}))
      addEntry(`Tag ${day.slice(6)}.${day.slice(4, 6)}., Eintrag „${key}“`, key, objectOf(entry), undefined);
  return builder.build({ format: 'INDICO_JSON', source: sourceOf(eventId, url), zone });
}

interface IndicoContext {
  readonly zone: string;
  readonly room: unknown;
  readonly event: JsonObject;
}

function toEntry(part: JsonObject, guid: string | undefined, { zone, room, event }: IndicoContext): RawEntry {
  const starts = timeOf(part['startDate'], zone);
  if (starts === undefined) throw new BadEntry('Der Beitrag hat in Indico noch keinen Termin.');
  const end = timeOf(part['endDate'], zone)?.instant;
  const seconds = readDuration(part['duration']);
  if (end === undefined && seconds === undefined)
    throw new BadEntry('Weder Dauer noch Ende sind angegeben oder lesbar.');
  return {
    guid,
    code: textOf(part['code']) ?? part['friendly_id'] ?? part['id'],
    type: part['type'],
    title: part['title'],
    abstract: part['description'],
    starts,
    endsAt: end ?? secondsAfter(starts.instant, seconds!),
    room: roomOf(part, event) ?? room,
    track: textOf(part['track']) ?? objectOf(part['track'])?.['title'] ?? part['session'] ?? part['sessionTitle'],
    language: part['language'],
    speakers: speakersOf(part),
    links: linksOf(part),
    url: part['url'],
  };
}

/** Rooms that only repeat the place of the event say nothing. */
function roomOf(part: JsonObject, event: JsonObject = {}): string | undefined {
  const room = ['roomFullname', 'room', 'location']
    .map((field) => textOf(part[field]))
    .find((name) => name !== undefined);
  return room === textOf(event['location']) ? undefined : room;
}

/** Who speaks; the authors where no speaker is named, the conveners of a session. */
function speakersOf(part: JsonObject): { name: unknown; externalId?: unknown }[] {
  const lists = ['speakers', 'presenters', 'primaryauthors', 'sessionConveners', 'conveners'];
  const people = lists.map((field) => listOf(part[field])).find((list) => list.length > 0) ?? [];
  return people.map((value) => {
    const person = objectOf(value);
    if (person === undefined) return { name: value };
    const [first, last] = [
      textOf(person['first_name']) ?? textOf(person['firstName']),
      textOf(person['last_name']) ?? textOf(person['familyName']) ?? textOf(person['lastName']),
    ];
    const name = first === undefined || last === undefined ? undefined : `${first} ${last}`;
    return {
      name: name ?? person['fullName'] ?? person['name'] ?? last ?? first,
      externalId: person['person_id'] ?? person['db_id'] ?? person['id'],
    };
  });
}

function linksOf(part: JsonObject): RawLink[] {
  const folders = [...listOf(part['folders']), ...listOf(part['material'])].map(objectOf);
  return folders
    .flatMap((folder) => [...listOf(folder?.['attachments']), ...listOf(folder?.['resources'])])
    .map(objectOf)
    .map((file) => ({
      url: file?.['link_url'] ?? file?.['download_url'] ?? file?.['url'],
      title: file?.['title'] ?? file?.['name'],
      role: 'ATTACHMENT',
    }));
}

/** The id of the database where the export has it; the other one counts anew in each event. */
function idOf(part: JsonObject): string | undefined {
  return textOf(part['db_id']) ?? textOf(part['id']);
}

function timeOf(value: unknown, zone: string): ReadTime | undefined {
  const parts = objectOf(value);
  if (parts === undefined) return typeof value === 'string' ? readDateTime(value, zone) : undefined;
  return readDateTime(`${textOf(parts['date'])}T${textOf(parts['time'])}`, toZone(textOf(parts['tz'])) ?? zone);
}

function dateOf(value: unknown): string | undefined {
  return (textOf(objectOf(value)?.['date']) ?? textOf(value))?.slice(0, 10);
}

function sourceOf(id: string | undefined, url: unknown): string {
  const address = textOf(url);
  const host = address !== undefined && URL.canParse(address) ? new URL(address).host : '';
  return `indico/${host}/${id ?? ''}`;
}
