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
