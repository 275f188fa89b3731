import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { cutCalendar, type CalendarBlock } from './calendar-lines.js';
import { zonesOf } from './calendar-zones.js';
import { DEFAULT_ZONE, readDuration, secondsAfter, toInstant, toZone } from './instants.js';
import { UnreadableProgrammeError, type Programme } from './programme.js';
import { BadEntry, ProgrammeBuilder, type RawEntry, type RawLink } from './programme-builder.js';
import { startsOf } from './recurrence.js';
import { toSlug } from './texts.js';

/** So many entries may repeat. */
const MOST_SERIES = 300;

interface CalendarContext {
  /** Zone of times that name none. */
  readonly zone: string;
  readonly zones: ReadonlyMap<string, string>;
  readonly isCancelled: boolean;
  /** Starts of repeated entries that an entry of its own replaces: instants by UID. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads a calendar with one VEVENT for each talk (RFC 5545). An event that repeats by days, weeks, months or years, with an end,
 * becomes one entry for each occurrence. Attendees are people who come and are left out, unless they chair or carry a web
 * address instead of a mail address, as frab writes speakers.
 * @throws UnreadableProgrammeError when the calendar is torn or repeats by the hour or faster
 */
export function readICalendar(text: string): Programme {
  const { properties, blocks } = cutCalendar(text);
  const head = parse(['BEGIN:VCALENDAR', ...properties, 'END:VCALENDAR']) ?? new ICAL.Component('vcalendar');
  const zones = zonesOf(calendarOf(blocks.filter(({ name }) => name === 'VTIMEZONE')));
  const zone = toZone(textOf(head, 'x-wr-timezone')) ?? (zones.size === 1 ? [...zones.values()][0] : undefined);
  const title = textOf(head, 'x-wr-calname') ?? textOf(head, 'name');
  const events = blocks.filter(({ name }) => name === 'VEVENT').map((block) => ({ block, event: parse(block.lines) }));
  const context = {
    zone: zone ?? DEFAULT_ZONE,
    zones,
    isCancelled: textOf(head, 'method')?.toUpperCase() === 'CANCEL',
  };
  if (events.filter(({ event }) => event?.hasProperty('rrule')).length > MOST_SERIES)
    throw new UnreadableProgrammeError(`Im Kalender wiederholen sich mehr als ${MOST_SERIES} Termine.`);
  const replaced = replacedStarts(
    events.map(({ event }) => event),
    context,
  );
  const builder = new ProgrammeBuilder();
  for (const { block, event } of events) addEvent(builder, block, event, { ...context, replaced });
  return builder.build({
    format: 'ICALENDAR',
    source: `ical/${toSlug(title ?? textOf(head, 'prodid') ?? '')}`,
    title,
    description: textOf(head, 'x-wr-caldesc') ?? textOf(head, 'description'),
    zone,
    url: textOf(head, 'url'),
  });
}

function addEvent(
  builder: ProgrammeBuilder,
  { line }: CalendarBlock,
  event: ICAL.Component | undefined,
  context: CalendarContext,
): void {
  const place = `Termin in Zeile ${line}`;
  if (event === undefined) return builder.reject(place, {}, 'Der Termin ist kein gültiges iCalendar.');
  const hint = { title: textOf(event, 'summary'), guid: textOf(event, 'uid') };
  const rule = event.getFirstProperty('rrule');
  if (rule === null) return builder.add(place, hint, () => toEntry(event, context));
  let starts: DateTime[] = [];
  builder.check(place, hint, () => {
    starts = occurrencesOf(event, String(valuesOf(rule)[0] ?? ''), context);
  });
  starts.forEach((start) => builder.add(place, hint, () => toEntry(event, context, start)));
}

function occurrencesOf(event: ICAL.Component, rule: string, context: CalendarContext): DateTime[] {
  const first = requireStart(event, context);
  const except = new Set([
    ...event.getAllProperties('exdate').flatMap((property) => timesOf(property, context).map(toInstant)),
    ...(context.replaced.get(textOf(event, 'uid') ?? '') ?? []),
  ]);
  const extra = event.getAllProperties('rdate').flatMap((property) => timesOf(property, context));
  return [...startsOf(first, rule), ...extra].filter((start) => !except.has(toInstant(start)));
}

function toEntry(event: ICAL.Component, context: CalendarContext, occurrence?: DateTime): RawEntry {
  const start = requireStart(event, context);
  const end = endOf(event, start, context);
  const uid = textOf(event, 'uid');
  const recurrence = occurrence ?? timeOf(event.getFirstProperty('recurrence-id'), context);
  const summary = event.getFirstProperty('summary');
  const starts = occurrence ?? start;
  return {
    guid: uid !== undefined && recurrence ? `${uid}/${toInstant(recurrence)}` : uid,
    title: textOf(event, 'summary'),
    type: textOf(event, 'x-type'),
    abstract: textOf(event, 'description') ?? textOf(event, 'x-alt-desc'),
    starts: { instant: toInstant(starts) },
    endsAt: secondsAfter(toInstant(starts), (end.toMillis() - start.toMillis()) / 1_000),
    room: textOf(event, 'location'),
    track: event
      .getAllProperties('categories')
      .flatMap((property) => valuesOf(property).map(String))
      .join(', '),
    language: summary?.getFirstParameter('language'),
    speakers: speakersOf(event),
    links: [...linksOf(event, 'conference', 'LINK'), ...linksOf(event, 'attach', 'ATTACHMENT')],
    url: textOf(event, 'url'),
    isCancelled: context.isCancelled || textOf(event, 'status')?.toUpperCase() === 'CANCELLED',
  };
}

function requireStart(event: ICAL.Component, context: CalendarContext): DateTime {
  const start = timeOf(event.getFirstProperty('dtstart'), context);
  if (start === undefined) throw new BadEntry('Der Beginn fehlt oder ist keine Zeit.');
  return start;
}

function endOf(event: ICAL.Component, start: DateTime, context: CalendarContext): DateTime {
  const end = timeOf(event.getFirstProperty('dtend'), context);
  if (end) return end;
  const seconds = readDuration(textOf(event, 'duration'));
  if (seconds !== undefined) return start.plus({ seconds });
  // RFC 5545, 3.6.1: a date without end is that day.
  if (event.getFirstProperty('dtstart')?.type === 'date') return start.plus({ days: 1 });
  throw new BadEntry('Weder Ende noch Dauer sind angegeben oder lesbar.');
}

function replacedStarts(
  events: readonly (ICAL.Component | undefined)[],
  context: Omit<CalendarContext, 'replaced'>,
): Map<string, Set<string>> {
  const replaced = new Map<string, Set<string>>();
  for (const event of events) {
    const uid = event && textOf(event, 'uid');
    const id = event?.getFirstProperty('recurrence-id');
    if (uid === undefined || !id) continue;
    const start = knownTimeOf(id, context);
    if (start) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(toInstant(start)));
  }
  return replaced;
}

/** The time, undefined also when its zone is unknown. */
function knownTimeOf(property: ICAL.Property, context: Omit<CalendarContext, 'replaced'>): DateTime | undefined {
  try {
    return timeOf(property, context);
  } catch (error) {
    if (error instanceof BadEntry) return undefined;
    throw error;
  }
}

function timeOf(property: ICAL.Property | null, context: Omit<CalendarContext, 'replaced'>): DateTime | undefined {
  return property ? timesOf(property, context)[0] : undefined;
}

/** The times of a property in the zone that it names; UTC where it says so. */
function timesOf(property: ICAL.Property, { zone, zones }: Omit<CalendarContext, 'replaced'>): DateTime[] {
  const id = property.getFirstParameter('tzid') as string | undefined;
  const named = id === undefined ? zone : (zones.get(id) ?? toZone(id));
  return valuesOf(property).flatMap((value) => {
    const start = value instanceof ICAL.Period ? value.start : value;
    if (!(start instanceof ICAL.Time)) return [];
    const text = start.toString();
    // A UTC time needs no zone, even one that names an unknown one.
    if (named === undefined && !text.endsWith('Z')) throw new BadEntry(`Die Zeitzone „${id}“ ist unbekannt.`);
    const time = DateTime.fromISO(text, { zone: named ?? 'utc' });
    return time.isValid && time.year >= 1970 && time.year < 2200 ? [time] : [];
  });
}

/** Chairs, and attendees with a web address: mail addresses are those of people who come. */
function speakersOf(event: ICAL.Component): { name: unknown }[] {
  return event
    .getAllProperties('attendee')
    .filter(
      (attendee) => attendee.getFirstParameter('role') === 'CHAIR' || !/^mailto:/i.test(String(valuesOf(attendee)[0])),
    )
    .map((attendee) => ({ name: attendee.getFirstParameter('cn') }));
}

function linksOf(event: ICAL.Component, name: string, role: RawLink['role']): RawLink[] {
  return event.getAllProperties(name).map((property) => ({
    url: property.type === 'binary' ? undefined : String(valuesOf(property)[0]),
    title: property.getFirstParameter('label') ?? property.getFirstParameter('filename'),
    role,
  }));
}

function calendarOf(blocks: readonly CalendarBlock[]): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  for (const { lines } of blocks) {
    const component = parse(lines);
    if (component) calendar.addSubcomponent(component);
  }
  return calendar;
}

/** Parses one component; a line that ical.js stumbles over is left out, what is broken beyond that is undefined. */
function parse(lines: readonly string[]): ICAL.Component | undefined {
  const attempt = (text: readonly string[]): ICAL.Component | undefined => {
    try {
      return new ICAL.Component(ICAL.parse(text.join('\r\n')) as unknown[]);
    } catch {
      return undefined;
    }
  };
  return attempt(lines) ?? attempt(lines.filter((line) => /^(BEGIN|END):/i.test(line) || isReadable(line)));
}

function isReadable(line: string): boolean {
  try {
    ICAL.parse.property(line, ICAL.design.icalendar);
    return true;
  } catch {
    return false;
  }
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const property = component.getFirstProperty(name);
  const text = property ? String(valuesOf(property)[0] ?? '') : '';
  return text.trim() === '' ? undefined : text;
}

/** The values of a property; none when one of them is not of its type. */
function valuesOf(property: ICAL.Property): unknown[] {
  try {
    return property.getValues();
  } catch {
    return [];
  }
}
