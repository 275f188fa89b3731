import { germanDateOf } from '../../src/kernel/dates.js';

const DAY_MS = 86_400_000;

/** The calendar date in Germany some days from today, `YYYY-MM-DD`; counts days, also those of 23 and 25 hours. */
export function germanDay(daysFromToday = 0): string {
  return new Date(Date.parse(germanDateOf(new Date())) + daysFromToday * DAY_MS).toISOString().slice(0, 10);
}
