import { DEFAULT_ZONE, readDate, readTimeOfDay } from './instants.js';
import type { JsonObject } from './json.js';
import { UnreadableProgrammeError, type Programme } from './programme.js';
import { ProgrammeBuilder } from './programme-builder.js';
import { byReference, readScheduleEntry, type ScheduleContext } from './schedule-entry.js';
import { OWN_GENERATOR, readScheduleHead } from './schedule-head.js';
import { timeOfDayOf } from './schedule-json.js';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.js';

/**
 * Reads a `schedule.xml` as frab, pentabarf and pretalx write it.
 * @throws UnreadableProgrammeError when it is no XML, or XML of another kind
 */
export function readScheduleXml(text: string): Programme {
  const root = parseXml(text);
  if (root.name.toLowerCase() === 'html')
    throw new UnreadableProgrammeError(
      'Das ist eine Webseite und kein Programm. Gesucht ist die Adresse der Programmdatei, etwa „…/schedule.xml“.',
    );
  if (root.name !== 'schedule')
    throw new UnreadableProgrammeError(
      `Das XML beginnt mit „${root.name}“; gelesen wird „schedule“ (frab, pentabarf).`,
    );
  const conference = childOf(root, 'conference');
  const head = readScheduleHead('SCHEDULE_XML', fieldsOf(root), fieldsOf(conference));
  const builder = new ProgrammeBuilder(head.baseUrl);
  const dayChange = readTimeOfDay(childOf(conference, 'day_change')?.text ?? '');
  const context: ScheduleContext = {
    zone: head.zone ?? DEFAULT_ZONE,
    dayStart: dayChange,
    tracks: byReference([]),
    rooms: byReference([]),
    persons: new Map(),
    isOwn: childOf(root, 'generator')?.attributes['name'] === OWN_GENERATOR,
  };
  childrenOf(root, 'day').forEach((day, index) => addDay(builder, day, index + 1, context));
  return builder.build(head);
}

function addDay(builder: ProgrammeBuilder, day: XmlElement, number: number, context: ScheduleContext): void {
  const { date, start } = day.attributes;
  const ofDay: ScheduleContext = {
    ...context,
    date: readDate(date ?? start ?? ''),
    dayStart: start === undefined ? context.dayStart : timeOfDayOf(start, context.zone),
  };
  addAll(builder, day, `Tag ${number}, `, ofDay);
  for (const room of childrenOf(day, 'room')) {
    const name = room.attributes['name'];
    addAll(builder, room, `Tag ${number}, Raum „${name || 'ohne Namen'}“, `, { ...ofDay, room: name });
  }
}

function addAll(builder: ProgrammeBuilder, parent: XmlElement, where: string, context: ScheduleContext): void {
  childrenOf(parent, 'event').forEach((element, index) => {
    const event = toEvent(element);
    builder.add(`${where}Eintrag ${index + 1}`, event, () => readScheduleEntry(event, context));
  });
}

/** The element as the JSON has it. */
function toEvent(element: XmlElement): JsonObject {
  const recording = childOf(element, 'recording');
  return {
    ...fieldsOf(element),
    ...element.attributes,
    recording_license: childOf(recording, 'license')?.text,
    do_not_record: childOf(recording, 'optout')?.text,
    persons: partsOf(element, 'persons', 'person').map((person) => ({ ...person.attributes, name: person.text })),
    links: partsOf(element, 'links', 'link').map(toLink),
    attachments: partsOf(element, 'attachments', 'attachment').map(toLink),
  };
}

function toLink(link: XmlElement): JsonObject {
  return {
    url: link.attributes['href'] ?? link.attributes['url'] ?? link.text,
    title: link.text,
    type: link.attributes['type'],
  };
}

function partsOf(element: XmlElement, list: string, name: string): XmlElement[] {
  return childrenOf(element, list).flatMap((parts) => childrenOf(parts, name));
}

/** The texts of the children by name; of those that are there twice, the first that is not empty. */
function fieldsOf(element: XmlElement | undefined): JsonObject {
  const names = new Set(element?.children.map(({ name }) => name));
  return Object.fromEntries([...names].map((name) => [name, childOf(element, name)!.text]));
}
