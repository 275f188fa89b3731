export const DEFAULT_TIME_ZONE = 'Europe/Berlin';

const NAME = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/;
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Says whether it is the name of a time zone, such as `Europe/Berlin`; an offset is none. */
export function isTimeZone(name: string): boolean {
  if (!NAME.test(name)) return false;
  try {
    dateFormatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The calendar date in the time zone at an instant, `YYYY-MM-DD`. */
export function dateIn(timeZone: string, instant: Date): string {
  return dateFormatOf(timeZone).format(instant);
}

function dateFormatOf(timeZone: string): Intl.DateTimeFormat {
  const known = dateFormats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dateFormats.set(timeZone, format);
  return format;
}
