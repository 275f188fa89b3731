const BERLIN_DATE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Germany at an instant, `YYYY-MM-DD`. */
export function germanDateOf(instant: Date): string {
  return BERLIN_DATE.format(instant);
}

/** The Monday of the week in Germany at an instant, `YYYY-MM-DD`. */
export function germanWeekOf(instant: Date): string {
  const day = new Date(`${germanDateOf(instant)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
