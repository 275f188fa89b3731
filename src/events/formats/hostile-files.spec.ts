import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { UnreadableProgrammeError } from './programme.js';
import { readProgramme } from './read-programme.js';

const refusalOf = (content: string | Buffer): string => {
  try {
    readProgramme(Buffer.from(content as string));
  } catch (error) {
    if (error instanceof UnreadableProgrammeError) return error.message;
    throw error;
  }
  return 'read';
};

const event = (rule: string): string =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:T\nDTSTART:20260312T080000Z\nDTEND:20260312T090000Z\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR\n`;

describe('Files that are refused', () => {
  it.each<[string, string | Buffer, string]>([
    ['an empty file', '  \n', 'Die Datei ist leer.'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'zu groß'],
    ['no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), 'kein Text'],
    ['a web page', '<!doctype html><html><body>Hallo</body></html>', 'Webseite'],
    ['other XML', '<rss><channel/></rss>', '„rss“'],
    ['torn XML', '<schedule><conference><title>T', 'unvollständig'],
    ['torn JSON', '{"schedule": {', 'unvollständig'],
    ['other JSON', '{"a": 1}', 'kein Programm'],
    ['a torn calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:T', 'unvollständig'],
    ['any text', 'Sehr geehrte Damen und Herren,', 'nicht zu erkennen'],
    ['deep JSON', `{"schedule":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'zu tief verschachtelt'],
    ['deep XML', `<schedule>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</schedule>`, 'zu tief verschachtelt'],
    ['a deep calendar', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(100_000)}`, 'zu tief verschachtelt'],
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><schedule><conference><title>&b;</title></conference></schedule>`,
      'XML-Entitäten',
    ],
    [
      'an entity from outside',
      `<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule>&x;</schedule>`,
      'XML-Entitäten',
    ],
    ['a calendar that repeats every second', event('FREQ=SECONDLY'), 'im Takt von'],
    [
      'a calendar that repeats every second of a day',
      event('FREQ=DAILY;UNTIL=20270101;BYSECOND=0,1,2,3'),
      'im Takt von',
    ],
    [
      'too many entries',
      JSON.stringify({ schedule: { conference: { days: [] }, events: Array(20_001).fill(0) } }),
      '20.000',
    ],
  ])('says why: %s', (_name, content, sentence) => {
    expect(refusalOf(content)).toContain(sentence);
  });

  it.each([
    'FREQ=DAILY',
    'FREQ=DAILY;COUNT=100000',
    'FREQ=YEARLY;COUNT=1000000',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=6MO;COUNT=9',
  ])('ends on a rule without end or sense: %s', (rule) => {
    const { entries, unreadable } = readProgramme(Buffer.from(event(rule)));
    expect(entries.length + unreadable.length).toBeLessThanOrEqual(500);
  });

  it('takes no time for texts that are nested without end', () => {
    const abstract = '<a href="https://example.org/"><b>'.repeat(5_000);
    const entries = Array.from({ length: 40 }, (_, index) => ({
      guid: `g${index}`,
      date: '2026-03-12T09:00:00Z',
      duration: 30,
      title: 'T',
      abstract: `${abstract}Text`,
    }));
    const { entries: read } = readProgramme(
      Buffer.from(JSON.stringify({ schedule: { conference: { days: [] }, events: entries } })),
    );
    expect(read.map((entry) => entry.abstract)).toEqual(Array(40).fill('Text'));
  });
});

describe('Whatever a file contains', () => {
  const fields = [
    'guid',
    'id',
    'date',
    'start',
    'duration',
    'title',
    'room',
    'track',
    'persons',
    'links',
    'abstract',
    'end',
  ];
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      '2026-03-29T02:30:00',
      '2026-03-12T09:00:00+01:00',
      '00:30',
      '25:99',
      -1,
      1e308,
      '<b>',
      '&#0;',
      '\u0000',
    ),
  );
  const entry = fc.dictionary(fc.constantFrom(...fields), value);

  it('is read or refused with a sentence, never anything else', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, value)), fc.boolean(), (entries, isFlat) => {
        const conference = { title: 'T', days: isFlat ? [] : [{ date: '2026-03-12', rooms: { R: entries } }] };
        const file = JSON.stringify({ schedule: { conference, ...(isFlat ? { events: entries } : {}) } });
        const programme = readProgramme(Buffer.from(file));
        expect(programme.entries.length + programme.unreadable.length).toBe(entries.length);
        for (const { startsAt, endsAt, title } of programme.entries) {
          expect(startsAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
          expect(endsAt > startsAt && title !== '').toBe(true);
        }
        expect(new Set(programme.entries.map(({ guid }) => guid)).size).toBe(programme.entries.length);
      }),
    );
  });

  it('holds for bytes and for broken calendars, XML and tables', () => {
    const beginnings = fc.constantFrom('', '{', '[', '<schedule>', '<', 'BEGIN:VCALENDAR\n', 'titel;beginn\n');
    const lines = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
      'DTSTART:20260312',
      'DTSTART;TZID=X:1',
      'RRULE:FREQ',
      ';:',
      '"',
    );
    fc.assert(
      fc.property(beginnings, fc.array(fc.oneof(lines, fc.string({ unit: 'binary' }))), (beginning, parts) => {
        expect(typeof refusalOf(beginning + parts.join('\n'))).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
