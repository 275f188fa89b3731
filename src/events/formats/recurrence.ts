import { DateTime, type WeekdayNumbers } from 'luxon';
import { UnreadableProgrammeError } from './programme.js';
import { BadEntry } from './programme-builder.js';

/** So often one entry may repeat. */
const MOST_OCCURRENCES = 500;
/** No programme goes on for longer. */
const LONGEST_SERIES_YEARS = 10;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PERIODS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  DAILY: 'days',
  WEEKLY: 'weeks',
  MONTHLY: 'months',
  YEARLY: 'years',
};
const KNOWN_PARTS = new Set(['FREQ', 'COUNT', 'UNTIL', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'WKST']);

/** A day of the week, with `nth` the first, second, … or, negative, last one of a month. */
interface Weekday {
  readonly weekday: number;
  readonly nth: number | undefined;
}

interface Rule {
  readonly period: 'days' | 'weeks' | 'months' | 'years';
  readonly interval: number;
  readonly count: number;
  readonly until: DateTime | undefined;
  readonly weekdays: readonly Weekday[];
  readonly monthDays: readonly number[];
}

/**
 * The starts of an entry that repeats by days, weeks, months or years with an end (RFC 5545, 3.3.10), in the time of its zone, the
 * first one included.
 * @throws BadEntry when the rule has no end, gives more than 500 starts, or is of a kind that programmes have no use for
 * @throws UnreadableProgrammeError when it repeats by hours, minutes or seconds
 */
export function startsOf(first: DateTime, ruleText: string): DateTime[] {
  const rule = readRule(ruleText, first);
  const starts = [first];
  const end = first.plus({ years: LONGEST_SERIES_YEARS });
  for (let index = 0; starts.length < rule.count; index++) {
    const base = periodStart(first, rule.period).plus({ [rule.period]: index * rule.interval });
    if (!base.isValid || base > end || (rule.until && base > rule.until)) break;
    for (const start of candidates(base, first, rule)) {
      if (rule.until && start > rule.until) break;
      if (start > first && starts.length < rule.count) starts.push(start);
    }
    if (starts.length > MOST_OCCURRENCES)
      throw new BadEntry(`Der Termin wiederholt sich öfter als ${MOST_OCCURRENCES}-mal.`);
  }
  return starts;
}

function readRule(text: string, first: DateTime): Rule {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string | undefined]),
  );
  const frequency = parts.get('FREQ') ?? '';
  if (
    /^(SECONDLY|MINUTELY|HOURLY)$/.test(frequency) ||
    parts.has('BYSECOND') ||
    parts.has('BYMINUTE') ||
    parts.has('BYHOUR')
  )
    throw new UnreadableProgrammeError(
      'Im Kalender wiederholt sich ein Termin im Takt von Stunden, Minuten oder Sekunden; das ist kein Programm.',
    );
  const period = PERIODS[frequency];
  if (period === undefined || [...parts.keys()].some((part) => !KNOWN_PARTS.has(part)))
    throw new BadEntry(
      'Der Termin wiederholt sich nach einer Regel, die nicht gelesen wird; bitte einzelne Termine ausgeben.',
    );
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count === undefined && until === undefined) throw new BadEntry('Der Termin wiederholt sich ohne Ende.');
  return {
    period,
    interval: Math.min(Math.max(Number(parts.get('INTERVAL')) || 1, 1), 1_000),
    count: count === undefined ? Infinity : Math.max(Number(count) || 1, 1),
    until: until === undefined ? undefined : readUntil(until, first),
    weekdays: listOf(parts.get('BYDAY')).map(toWeekday),
    monthDays: listOf(parts.get('BYMONTHDAY')).map(Number),
  };
}

function readUntil(text: string, { zone }: DateTime): DateTime {
  const until = DateTime.fromISO(text, { zone });
  if (!until.isValid) throw new BadEntry('Das Ende der Wiederholung ist kein Datum.');
  return text.includes('T') ? until : until.endOf('day');
}

function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',').slice(0, 50);
}

function toWeekday(text: string): Weekday {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  if (!match) throw new BadEntry('Der Wochentag der Wiederholung ist nicht zu lesen.');
  return { weekday: WEEKDAYS.indexOf(match[2]!) + 1, nth: match[1] === undefined ? undefined : Number(match[1]) };
}

/** Weeks begin on Monday; the rest keeps the time of day. */
function periodStart(first: DateTime, period: Rule['period']): DateTime {
  if (period === 'weeks') return first.set({ weekday: 1 });
  return period === 'months' ? first.set({ day: 1 }) : first;
}

/** The starts within a day, week, month or year, in their order. */
function candidates(base: DateTime, first: DateTime, { period, weekdays, monthDays }: Rule): DateTime[] {
  if (period === 'days') {
    const fits = weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === base.weekday);
    return fits ? [base] : [];
  }
  if (period === 'weeks') {
    const days = weekdays.length === 0 ? [first.weekday] : weekdays.map(({ weekday }) => weekday);
    return [...new Set(days)]
      .toSorted((one, other) => one - other)
      .map((day) => base.set({ weekday: day as WeekdayNumbers }));
  }
  if (period === 'years') return base.month === first.month && base.day === first.day ? [base] : [];
  return daysOfMonth(base, first, weekdays, monthDays).map((day) => base.set({ day }));
}

function daysOfMonth(
  month: DateTime,
  first: DateTime,
  weekdays: readonly Weekday[],
  monthDays: readonly number[],
): number[] {
  const length = month.daysInMonth!;
  const weekdayOfFirst = month.set({ day: 1 }).weekday;
  const all = Array.from({ length }, (_, index) => index + 1);
  const isMonthDay = (day: number): boolean =>
    monthDays.some((wanted) => (wanted < 0 ? length + 1 + wanted : wanted) === day);
  const isWeekday = (day: number): boolean =>
    weekdays.some(({ weekday, nth }) => {
      if (((weekdayOfFirst - 1 + day - 1) % 7) + 1 !== weekday) return false;
      if (nth === undefined) return true;
      return nth > 0 ? Math.ceil(day / 7) === nth : Math.ceil((length + 1 - day) / 7) === -nth;
    });
  if (weekdays.length === 0 && monthDays.length === 0) return all.filter((day) => day === first.day);
  return all.filter((day) => (monthDays.length === 0 || isMonthDay(day)) && (weekdays.length === 0 || isWeekday(day)));
}
