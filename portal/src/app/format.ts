const DAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
const MOMENT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });
const NUMBER = new Intl.NumberFormat('de-DE');

/** The German day of an instant or of a calendar date. */
export function formatDay(value: string): string {
  return DAY.format(new Date(value.includes('T') ? value : `${value}T12:00:00Z`));
}

/** Day and time of an instant, as German clocks show it. */
export function formatMoment(value: string): string {
  return MOMENT.format(new Date(value));
}

/** The year of an instant, as German calendars show it. */
export function yearOf(value: string): string {
  return new Date(value).toLocaleDateString('de-DE', { year: 'numeric', timeZone: 'Europe/Berlin' });
}

/** A number as Germans write it: `1.480,5`. */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}
