import type { Programme, ProgrammeEntry, ProgrammeLink } from '../formats/programme.js';
import { OWN_GENERATOR } from '../formats/schedule-head.js';
import {
  acronymOf,
  clockOf,
  daysOf,
  durationOf,
  numberOf,
  slugOf,
  speakerIdOf,
  typeOf,
  withOffset,
} from './schedule-fields.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes a programme as `schedule.xml`, as frab and pretalx do. What the programme has is read back from it as it is. */
export function writeScheduleXml(programme: Programme, version: string): string {
  const days = daysOf(programme);
  const conference = element('conference', {}, [
    element('acronym', {}, acronymOf(programme)),
    element('title', {}, programme.title ?? ''),
    ...optional('description', programme.description),
    element('start', {}, programme.startsOn ?? ''),
    element('end', {}, programme.endsOn ?? ''),
    element('days', {}, String(days.length)),
    element('timeslot_duration', {}, '00:05'),
    element('time_zone_name', {}, programme.timeZone),
    ...optional('url', programme.url),
  ]);
  const schedule = element('schedule', {}, [
    element('generator', { name: OWN_GENERATOR }, ''),
    element('version', {}, version),
    conference,
    ...days.map(({ index, date, start, end, rooms }) =>
      element(
        'day',
        { index, date, start, end },
        rooms.map(({ name, entries }) =>
          element(
            'room',
            { name },
            entries.map((entry) => toEvent(entry, programme.timeZone)),
          ),
        ),
      ),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${schedule}`;
}

function toEvent(entry: ProgrammeEntry, timeZone: string): string {
  const { extras } = entry;
  const text = (name: string, value: string | null): string => element(name, {}, value ?? '');
  return element('event', { guid: entry.guid, id: numberOf(entry), code: entry.code ?? undefined }, [
    text('date', withOffset(entry.startsAt, timeZone)),
    text('start', clockOf(entry.startsAt, timeZone)),
    text('duration', durationOf(entry)),
    text('room', entry.room),
    text('slug', slugOf(entry)),
    text('url', entry.url),
    element('recording', {}, [
      text('license', extras.recordingLicense ?? null),
      text('optout', extras.doNotRecord === undefined ? null : String(extras.doNotRecord)),
    ]),
    text('title', entry.title),
    text('subtitle', entry.subtitle),
    text('track', entry.track),
    text('type', typeOf(entry)),
    text('language', entry.language),
    text('abstract', entry.abstract),
    text('description', entry.description),
    ...optional('logo', extras.logo ?? null),
    element(
      'persons',
      {},
      entry.speakers.map((speaker) => element('person', speakerIdOf(speaker), speaker.name)),
    ),
    toReferences(
      'links',
      'link',
      entry.links.filter(({ role }) => role === 'LINK'),
    ),
    toReferences(
      'attachments',
      'attachment',
      entry.links.filter(({ role }) => role === 'ATTACHMENT'),
    ),
    ...optional('feedback_url', extras.feedbackUrl ?? null),
    ...optional('origin_url', extras.originUrl ?? null),
  ]);
}

function toReferences(list: string, name: string, links: readonly ProgrammeLink[]): string {
  return element(
    list,
    {},
    links.map(({ url, title }) => element(name, { href: url }, title ?? '')),
  );
}

function optional(name: string, value: string | null): string[] {
  return value === null ? [] : [element(name, {}, value)];
}

/** An element with text or with elements in it, each on a line of its own. */
function element(name: string, attributes: Attributes, content: string | readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  const inner = typeof content === 'string' ? escape(content) : ['', ...content, ''].join('\n');
  return `<${name}${written}>${inner}</${name}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => `&#${character.codePointAt(0)};`);
}
