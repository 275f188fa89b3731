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

/**
 * Writes a programme as `schedule.json`, version 1. What the programme has is read back from it as it is; `version` says of
 * what it is a copy.
 * @see https://c3voc.de/schedule/schema.json
 */
export function writeScheduleJson(programme: Programme, version: string): string {
  const { timeZone } = programme;
  const days = daysOf(programme);
  const rooms = [...new Set(days.flatMap((day) => day.rooms.map(({ name }) => name)))].filter((name) => name !== '');
  const conference = {
    acronym: acronymOf(programme),
    title: programme.title ?? '',
    ...(programme.description === null ? {} : { description: programme.description }),
    start: programme.startsOn ?? '',
    end: programme.endsOn ?? '',
    daysCount: days.length,
    timeslot_duration: '00:05',
    time_zone_name: timeZone,
    ...(programme.url === null ? {} : { url: programme.url }),
    rooms: rooms.map((name) => ({ name })),
    days: days.map((day) => ({
      index: day.index,
      date: day.date,
      day_start: day.start,
      day_end: day.end,
      rooms: Object.fromEntries(
        day.rooms.map(({ name, entries }) => [name, entries.map((entry) => toEvent(entry, timeZone))]),
      ),
    })),
  };
  return JSON.stringify({ schedule: { generator: { name: OWN_GENERATOR }, version, conference } }, null, 1);
}

function toEvent(entry: ProgrammeEntry, timeZone: string): object {
  const { extras } = entry;
  return {
    guid: entry.guid,
    id: numberOf(entry),
    ...(entry.code === null ? {} : { code: entry.code }),
    logo: extras.logo ?? null,
    date: withOffset(entry.startsAt, timeZone),
    start: clockOf(entry.startsAt, timeZone),
    end: withOffset(entry.endsAt, timeZone),
    duration: durationOf(entry),
    room: entry.room ?? '',
    slug: slugOf(entry),
    url: entry.url ?? '',
    title: entry.title,
    subtitle: entry.subtitle ?? '',
    track: entry.track ?? '',
    type: typeOf(entry),
    language: entry.language ?? '',
    abstract: entry.abstract ?? '',
    description: entry.description ?? '',
    recording_license: extras.recordingLicense ?? '',
    do_not_record: extras.doNotRecord ?? null,
    persons: entry.speakers.map((speaker) => ({ ...speakerIdOf(speaker), name: speaker.name })),
    links: entry.links.filter(({ role }) => role === 'LINK').map(toReference),
    attachments: entry.links.filter(({ role }) => role === 'ATTACHMENT').map(toReference),
    ...(extras.feedbackUrl === undefined ? {} : { feedback_url: extras.feedbackUrl }),
    ...(extras.originUrl === undefined ? {} : { origin_url: extras.originUrl }),
  };
}

function toReference({ url, title }: ProgrammeLink): object {
  return title === null ? { url } : { url, title };
}
