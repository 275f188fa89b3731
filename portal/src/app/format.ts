const DAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
const MOMENT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });
// Sweden writes its dates as ISO 8601 does.
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const DAY_MS = 86_400_000;
const TIME = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' });
const NUMBER = new Intl.NumberFormat('de-DE');

/** The German day of an instant or of a calendar date. */
export function formatDay(value: string): string {
  return DAY.format(new Date(value.includes('T') ? value : `${value}T12:00:00Z`));
}

/** Day and time of an instant, as German clocks show it. */
export function formatMoment(value: string): string {
  return MOMENT.format(new Date(value));
}

/** The time of an instant today, as German clocks show it; of another day the day as well. */
export function formatRecent(value: string): string {
  const isToday = DAY.format(new Date(value)) === DAY.format(new Date());
  return isToday ? TIME.format(new Date(value)) : MOMENT.format(new Date(value));
}

/** The year of an instant, as German calendars show it. */
export function yearOf(value: string): string {
  return new Date(value).toLocaleDateString('de-DE', { year: 'numeric', timeZone: 'Europe/Berlin' });
}

/** Today's calendar date in Germany, `YYYY-MM-DD`. */
export function todayInGermany(): string {
  return ISO_DAY.format(new Date());
}

/** The calendar date in Germany some days from now, `YYYY-MM-DD`. */
export function daysFromToday(days: number): string {
  return new Date(Date.parse(todayInGermany()) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many calendar days in Germany have begun since the instant; 0 today. */
export function daysSince(value: string): number {
  return Math.round((Date.parse(todayInGermany()) - Date.parse(ISO_DAY.format(new Date(value)))) / DAY_MS);
}

/** A number as Germans write it: `1.480,5`. */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}
