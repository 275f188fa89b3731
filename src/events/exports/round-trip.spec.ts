import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Programme } from '../formats/programme.js';
import { readProgramme } from '../formats/read-programme.js';
import { writeScheduleJson } from './write-schedule-json.js';
import { writeScheduleXml } from './write-schedule-xml.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    'Größe & <b>Gewicht</b>',
    'a < b > c',
    '&amp;lt;',
    ']]>',
    '„Grüße“\r\n\tzweite Zeile',
    '- eins\n- zwei',
    '🙂',
    '<script>x</script>',
  ),
);
const link = fc.record({ url: fc.webUrl({ withQueryParameters: true }), title: text });
const entry = fc.record(
  {
    guid: fc.oneof(fc.uuid(), fc.string({ maxLength: 20 })),
    code: fc.oneof(fc.string({ maxLength: 8 }), fc.constant(null)),
    date: fc
      .date({ min: new Date('2026-03-27T00:00:00Z'), max: new Date('2026-03-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`),
    duration: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constant('00:30:15')),
    title: text,
    subtitle: text,
    room: fc.oneof(text, fc.constantFrom('Saal 1', 'Saal 2')),
    track: text,
    type: fc.oneof(fc.constantFrom('', 'Workshop', 'Pause'), text),
    language: fc.constantFrom('de', 'en', '', 'de, en'),
    abstract: text,
    description: text,
    url: fc.webUrl(),
    logo: fc.webUrl(),
    slug: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
    recording_license: text,
    do_not_record: fc.constantFrom(true, false, null),
    feedback_url: fc.webUrl(),
    origin_url: fc.webUrl(),
    persons: fc.array(
      fc.record({ name: text, code: fc.constantFrom('', 'ABC123', '7', '8079583e-8321-506c-95af-fd2903a5f075') }),
      { maxLength: 3 },
    ),
    links: fc.array(link, { maxLength: 3 }),
    attachments: fc.array(link, { maxLength: 3 }),
  },
  { requiredKeys: ['date', 'duration', 'title'] },
);

/** Programmes as a reader gives them. */
const programmes = fc
  .record({
    title: fc.stringMatching(/^[A-Za-zäöü][A-Za-zäöü ]{0,20}$/),
    description: text,
    zone: fc.constantFrom('Europe/Berlin', 'Europe/London', 'America/New_York'),
    entries: fc.array(entry, { maxLength: 12 }),
  })
  .map(({ title, description, zone, entries }): Programme => {
    const conference = {
      acronym: 'tagung',
      title,
      description,
      time_zone_name: zone,
      start: '2026-03-27',
      end: '2026-03-30',
      url: 'https://example.org/',
    };
    return readProgramme(
      Buffer.from(
        JSON.stringify({
          schedule: { conference: { ...conference, days: [{ date: '2026-03-27', rooms: { '': entries } }] } },
        }),
      ),
    );
  })
  // A talk whose tool calls it a break is one when it is read; slots of that kind come from such words only.
  .map((programme) => ({ ...programme, unreadable: [] }));

/** Ids that were made from the start are the file's own in a copy. */
const essence = ({ format: _format, ...programme }: Programme) => ({
  ...programme,
  entries: programme.entries.map(({ guidIsDerived: _derived, ...rest }) => rest),
});

describe('A programme that is exported and imported elsewhere', () => {
  it.each([
    ['schedule.json', writeScheduleJson],
    ['schedule.xml', writeScheduleXml],
  ])('loses nothing as %s', (_name, write) => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const copy = readProgramme(Buffer.from(write(programme, '1')));
        expect(copy.unreadable).toEqual([]);
        expect(essence(copy)).toEqual(essence(programme));
      }),
      { numRuns: 150 },
    );
  });
});
