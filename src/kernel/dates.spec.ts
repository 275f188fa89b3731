import { describe, expect, it } from '@jest/globals';
import { germanDateOf, germanWeekOf } from './dates.js';

describe('Calendar dates in Germany', () => {
  it('begin at midnight in Berlin, in summer and in winter', () => {
    expect(germanDateOf(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(germanDateOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
    expect(germanDateOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-16'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-11-29T12:00:00Z', '2026-11-23'],
    ['2027-01-01T12:00:00Z', '2026-12-28'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
  ])('have weeks that begin on Monday: %s is in that of %s', (instant, monday) => {
    expect(germanWeekOf(new Date(instant))).toBe(monday);
  });
});
