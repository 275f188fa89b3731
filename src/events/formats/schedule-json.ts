import { DEFAULT_ZONE, readDate, readDateTime, readTimeOfDay } from './instants.js';
import { listOf, objectOf, type JsonObject } from './json.js';
import type { Programme } from './programme.js';
import { ProgrammeBuilder } from './programme-builder.js';
import { byReference, readScheduleEntry, type ScheduleContext } from './schedule-entry.js';
import { OWN_GENERATOR, readScheduleHead } from './schedule-head.js';
import { textOf } from './texts.js';

/**
 * Reads a `schedule.json` as pretalx, frab and the c3voc tools write it: version 1 (conference → days → rooms → entries) and
 * version 2 ("schedule2", entries in one list). Undefined when the JSON is something else.
 * @see https://c3voc.de/schedule/schema.json
 */
export function readScheduleJson(root: unknown): Programme | undefined {
  const schedule = objectOf(objectOf(root)?.['schedule']) ?? objectOf(root);
  if (schedule === undefined) return undefined;
  const conference = objectOf(schedule['conference']) ?? (hasDays(schedule) ? schedule : undefined);
  if (conference === undefined) return undefined;
  const flat = schedule['events'] ?? conference['events'];
  const days = listOf(conference['days'] ?? schedule['days']).map(objectOf);
  const isFlat = Array.isArray(flat) && !days.some((day) => day?.['rooms'] !== undefined);
  if (!isFlat && !Array.isArray(conference['days'] ?? schedule['days'])) return undefined;

  const head = readScheduleHead(isFlat ? 'SCHEDULE_JSON_2' : 'SCHEDULE_JSON', schedule, conference);
  const builder = new ProgrammeBuilder(head.baseUrl);
  const context: ScheduleContext = {
    zone: head.zone ?? DEFAULT_ZONE,
    tracks: byReference(conference['tracks'] ?? schedule['tracks']),
    rooms: byReference(conference['rooms'] ?? schedule['rooms']),
    persons: byReference(schedule['persons'] ?? conference['persons']),
    isOwn: objectOf(schedule['generator'])?.['name'] === OWN_GENERATOR,
  };
  if (isFlat) addAll(builder, flat, '', context);
  else days.forEach((day, index) => addDay(builder, day, index + 1, context));
  return builder.build(head);
}

function hasDays(schedule: JsonObject): boolean {
  return listOf(schedule['days']).some((day) => objectOf(day)?.['rooms'] !== undefined);
}

function addDay(
  builder: ProgrammeBuilder,
  day: JsonObject | undefined,
  number: number,
  context: ScheduleContext,
): void {
  const start = textOf(day?.['day_start']) ?? textOf(day?.['start']);
  const ofDay: ScheduleContext = {
    ...context,
    date: readDate(textOf(day?.['date']) ?? '') ?? (start === undefined ? undefined : readDate(start)),
    dayStart: start === undefined ? undefined : timeOfDayOf(start, context.zone),
  };
  for (const { name, entries } of roomsOf(day?.['rooms']))
    addAll(builder, entries, `Tag ${number}, Raum „${name ?? 'ohne Namen'}“, `, { ...ofDay, room: name });
}

/** Rooms are an object by name; some tools make a list of them. */
function roomsOf(rooms: unknown): { name: string | undefined; entries: readonly unknown[] }[] {
  const byName = objectOf(rooms);
  if (byName)
    return Object.entries(byName).map(([name, entries]) => ({ name: textOf(name), entries: listOf(entries) }));
  return listOf(rooms)
    .map(objectOf)
    .map((room) => ({ name: textOf(room?.['name']), entries: listOf(room?.['events'] ?? room?.['talks']) }));
}

function addAll(builder: ProgrammeBuilder, entries: readonly unknown[], where: string, context: ScheduleContext): void {
  entries.forEach((entry, index) => {
    const place = `${where}Eintrag ${index + 1}`;
    const event = objectOf(entry);
    if (event === undefined) builder.reject(place, {}, 'Der Eintrag ist leer oder keine Sammlung von Feldern.');
    else builder.add(place, event, () => readScheduleEntry(event, context));
  });
}

/** The time of day of an instant as it is written: `2019-08-21T09:00:00+02:00` is 9:00. */
export function timeOfDayOf(text: string, zone: string): number | undefined {
  const clock = /[T ](\d{1,2}:\d{2})/.exec(text)?.[1];
  return readDateTime(text, zone) && clock !== undefined ? readTimeOfDay(clock) : readTimeOfDay(text);
}
