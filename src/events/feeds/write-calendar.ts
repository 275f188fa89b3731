import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { CalendarEvent, CalendarTalk } from './calendar.repository.js';

/** How often programs are asked to look again, in seconds. */
const REFRESH_SECONDS = 3_600;
const DAY_MS = 86_400_000;

/** What a calendar is about. */
export interface CalendarHead {
  readonly name: string;
  /** Address of the service; pages of events and talks lie under it. */
  readonly publicUrl: string;
}

/** Writes slots as a calendar (RFC 5545): times in UTC, ids that stay, SEQUENCE and STATUS as they are. */
export function writeTalkCalendar({ name, publicUrl }: CalendarHead, talks: readonly CalendarTalk[]): string {
  return write(
    name,
    talks.map((talk) => {
      const url = `${publicUrl}/vortraege/${talk.id}`;
      return {
        ...sharedOf('talk', talk, url),
        start: talk.startsAt,
        end: talk.endsAt,
        location:
          [talk.room, talk.event.place ?? talk.event.onlineUrl].filter((part) => part !== null).join(', ') || null,
        description: textOf(talk.speakers.join(', '), talk.abstract, talk.event.title, url),
        categories: talk.track === null ? [] : [{ name: talk.track }],
      };
    }),
  );
}

/** Writes events as a calendar of whole days. */
export function writeEventCalendar({ name, publicUrl }: CalendarHead, events: readonly CalendarEvent[]): string {
  return write(
    name,
    events.map((event) => {
      const url = `${publicUrl}/veranstaltungen/${event.id}`;
      return {
        ...sharedOf('event', event, url),
        allDay: true,
        start: new Date(event.startsOn),
        // The end of whole days is the day after them (RFC 5545, 3.6.1).
        end: new Date(Date.parse(event.endsOn) + DAY_MS),
        location: event.place ?? event.onlineUrl,
        description: textOf(event.description, url),
      };
    }),
  );
}

function sharedOf(
  kind: string,
  { id, title, isCancelled, sequence, createdAt, changedAt }: CalendarEvent | CalendarTalk,
  url: string,
): Pick<ICalEventData, 'id' | 'summary' | 'status' | 'sequence' | 'stamp' | 'created' | 'lastModified' | 'url'> {
  return {
    id: `${kind}-${id}@kurzer-draht`,
    summary: title,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    sequence,
    // Not the time of writing: an unchanged calendar is the same text.
    stamp: changedAt,
    created: createdAt,
    lastModified: changedAt,
    url: /^https?:\/\//.test(url) ? url : null,
  };
}

function textOf(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

function write(name: string, events: ICalEventData[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Kurzer Draht', product: 'Veranstaltungen', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    events,
  });
  // Every line ends with a break, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}
