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
