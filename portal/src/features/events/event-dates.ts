import { t } from '@lingui/core/macro';
import { formatDay } from '../../app/format';

/** The days of an event: `12. März 2027`, or from and to. */
export function eventDays({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string {
  return startsOn === endsOn ? formatDay(startsOn) : t`${formatDay(startsOn)} bis ${formatDay(endsOn)}`;
}

/** From when to when, as clocks at the event show it: `10:00–10:45 Uhr`. */
export function timeSpan(startsAt: string, endsAt: string, timeZone: string): string {
  return t`${timeIn(startsAt, timeZone)}–${timeIn(endsAt, timeZone)} Uhr`;
}

/** The time of an instant, as clocks at the event show it. */
export function timeIn(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleTimeString('de-DE', { timeStyle: 'short', timeZone });
}

/** The day of an instant in the calendar of the event. */
export function dayIn(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleDateString('de-DE', { dateStyle: 'long', timeZone });
}

/** A calendar date with its day of the week: `Mittwoch, 21. April`. */
export function weekday(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Berlin',
  });
}

/** The calendar date of an instant where the event takes place, `YYYY-MM-DD`. */
export function dateAt(instant: string, timeZone: string): string {
  return wallClock(Date.parse(instant), timeZone).slice(0, 10);
}

/** What clocks at the event show at an instant, `HH:MM`. */
export function clockAt(instant: string, timeZone: string): string {
  return wallClock(Date.parse(instant), timeZone).slice(11, 16);
}

/** The instant at which clocks at the event show a date, `YYYY-MM-DD`, and a time, `HH:MM`; in ISO 8601. */
export function instantAt(date: string, time: string, timeZone: string): string {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (ms: number) => Date.parse(`${wallClock(ms, timeZone)}Z`) - ms;
  // The offset of the second guess holds on both sides of a change of the clocks.
  return new Date(shown - offsetAt(shown - offsetAt(shown))).toISOString();
}

/** The day after a calendar date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** `YYYY-MM-DDTHH:MM:SS`, as clocks of the zone show it: Sweden writes its dates as ISO 8601 does. */
function wallClock(ms: number, timeZone: string): string {
  return new Date(ms).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
}
