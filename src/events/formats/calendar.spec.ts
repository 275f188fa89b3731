import { describe, expect, it } from '@jest/globals';
import type { Programme } from './programme.js';
import { readProgramme } from './read-programme.js';

const calendar = (lines: readonly string[], newline = '\r\n'): Programme =>
  readProgramme(Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join(newline)));

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

const startsOf = ({ entries }: Programme): string[] => entries.map(({ startsAt }) => startsAt);

describe('iCalendar', () => {
  it('reads a talk with everything', () => {
    const programme = calendar([
      'PRODID:-//Beispiel//DE',
      'X-WR-CALNAME:Jahrestagung',
      ...event(
        'UID:vortrag-1@tagung.example',
        'DTSTART;TZID=Europe/Berlin:20260312T090000',
        'DTEND;TZID=Europe/Berlin:20260312T093000',
        'SUMMARY;LANGUAGE=de:Aktivierung\\, vor Ort\\; e',
        ' in Versuch',
        'DESCRIPTION:Erste Zeile\\nZweite Zeile mit Größe',
        'LOCATION:Großer Saal',
        'CATEGORIES:Beratung,Erfahrung',
        'URL:https://tagung.example/1',
        'ATTACH:https://tagung.example/folien.pdf',
        'ATTENDEE;ROLE=CHAIR;CN=Änne Überall:mailto:aenne@example.org',
        'ATTENDEE;CN=Wer zuhört:mailto:gast@example.org',
        'ATTENDEE;CN="Ole Öztürk":https://tagung.example/ole',
        'STATUS:CANCELLED',
      ),
    ]);
    expect(programme).toMatchObject({ format: 'ICALENDAR', source: 'ical/jahrestagung', title: 'Jahrestagung' });
    expect(programme.entries).toEqual([
      {
        guid: 'vortrag-1@tagung.example',
        guidIsDerived: false,
        code: null,
        kind: 'TALK',
        type: null,
        title: 'Aktivierung, vor Ort; ein Versuch',
        subtitle: null,
        abstract: 'Erste Zeile\nZweite Zeile mit Größe',
        description: null,
        startsAt: '2026-03-12T08:00:00Z',
        endsAt: '2026-03-12T08:30:00Z',
        room: 'Großer Saal',
        track: 'Beratung, Erfahrung',
        language: 'de',
        speakers: [
          { name: 'Änne Überall', externalId: null },
          { name: 'Ole Öztürk', externalId: null },
        ],
        links: [{ url: 'https://tagung.example/folien.pdf', title: null, role: 'ATTACHMENT' }],
        url: 'https://tagung.example/1',
        state: 'CANCELLED',
        extras: {},
      },
    ]);
  });

  it('reads several zones: UTC, named, of Windows, described under a name of their own, floating', () => {
    const at = (uid: string, start: string): string[] =>
      event(`UID:${uid}`, 'SUMMARY:T', `DTSTART${start}`, 'DURATION:PT30M');
    const programme = calendar([
      'BEGIN:VTIMEZONE',
      'TZID:Unsere Zeit',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      ...at('1', ':20260712T080000Z'),
      ...at('2', ';TZID=Europe/London:20260712T100000'),
      ...at('3', ';TZID=W. Europe Standard Time:20260712T120000'),
      ...at('4', ';TZID=Unsere Zeit:20260712T130000'),
      ...at('5', ':20260712T140000'),
      ...at('6', ';TZID=Mars/Olympus:20260712T150000'),
    ]);
    expect(startsOf(programme)).toEqual(['08', '09', '10', '11', '12'].map((hour) => `2026-07-12T${hour}:00:00Z`));
    expect(programme.unreadable).toEqual([
      expect.objectContaining({ guid: '6', reason: 'Die Zeitzone „Mars/Olympus“ ist unbekannt.' }),
    ]);
  });

  it('reads careless files: bare line feeds, invalid lines, parameters without quotation marks', () => {
    const programme = calendar(
      [
        'VTIMEZONE: Europe/Rome',
        'Unsinn ohne Doppelpunkt',
        ...event(
          'UID:1',
          'SUMMARY: T',
          'ORGANIZER;CN=Team: Tagung:mailto:x@example.org',
          'DTSTART:20260312T080000Z',
          'DTEND:20260312T090000Z',
          'LOCATION: XOR',
        ),
        ...event('UID:2', 'SUMMARY:Ohne Zeit', 'DTSTART:bald'),
      ],
      '\n',
    );
    expect(programme.entries).toEqual([expect.objectContaining({ title: 'T', room: 'XOR' })]);
    expect(programme.unreadable).toEqual([
      expect.objectContaining({ title: 'Ohne Zeit', place: 'Termin in Zeile 13' }),
    ]);
  });

  it('makes an entry of each occurrence, at the same time of day over the change of the clocks', () => {
    const programme = calendar([
      ...event(
        'UID:reihe',
        'SUMMARY:Seminar',
        'DTSTART;TZID=Europe/Berlin:20260320T100000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Berlin:20260327T100000',
      ),
      ...event(
        'UID:reihe',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260403T100000',
        'SUMMARY:Seminar, verlegt',
        'DTSTART;TZID=Europe/Berlin:20260403T140000',
        'DURATION:PT1H',
      ),
    ]);
    expect(programme.entries.map(({ guid, title, startsAt }) => [guid, title, startsAt])).toEqual([
      ['reihe/2026-03-20T09:00:00Z', 'Seminar', '2026-03-20T09:00:00Z'],
      ['reihe/2026-04-03T08:00:00Z', 'Seminar, verlegt', '2026-04-03T12:00:00Z'],
      ['reihe/2026-04-10T08:00:00Z', 'Seminar', '2026-04-10T08:00:00Z'],
    ]);
  });

  it.each([
    ['FREQ=DAILY;COUNT=3', ['12', '13', '14']],
    ['FREQ=DAILY;INTERVAL=2;UNTIL=20260316', ['12', '14', '16']],
    ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', ['12', '17', '19']],
    ['FREQ=MONTHLY;BYDAY=2TH;COUNT=2', ['12', '09']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['12', '31']],
    ['FREQ=YEARLY;COUNT=2', ['12', '12']],
  ])('understands %s', (rule, days) => {
    const programme = calendar(
      event('UID:1', 'SUMMARY:T', 'DTSTART:20260312T080000Z', 'DURATION:PT1H', `RRULE:${rule}`),
    );
    expect(startsOf(programme).map((start) => start.slice(8, 10))).toEqual(days);
  });

  it('takes the whole day where there is a date only', () => {
    const [entry] = calendar(event('UID:1', 'SUMMARY:T', 'DTSTART;VALUE=DATE:20260312')).entries;
    expect([entry!.startsAt, entry!.endsAt]).toEqual(['2026-03-11T23:00:00Z', '2026-03-12T23:00:00Z']);
  });
});

describe('Indico', () => {
  const time = (clock: string): object => ({ date: '2026-03-12', time: clock, tz: 'Europe/Berlin' });
  const indico = (event: object): Programme =>
    readProgramme(
      Buffer.from(
        JSON.stringify({
          _type: 'HTTPAPIResult',
          results: [
            {
              _type: 'Conference',
              id: '42',
              title: 'Tagung',
              url: 'https://indico.example/event/42/',
              timezone: 'Europe/Berlin',
              location: 'Kassel',
              ...event,
            },
          ],
        }),
      ),
    );

  it('reads contributions, those of sessions once, and sessions that are slots themselves', () => {
    const contribution = {
      db_id: 900,
      id: '1',
      title: 'Vortrag',
      startDate: time('08:00:00'),
      duration: 20,
      description: '<p>Text</p>',
      session: 'Strang A',
      roomFullname: 'Saal 1',
      speakers: [{ first_name: 'Änne', last_name: 'Überall', fullName: 'ÜBERALL, Änne', person_id: 5 }],
      folders: [{ attachments: [{ title: 'Folien', download_url: 'https://indico.example/f.pdf' }] }],
    };
    const programme = indico({
      contributions: [contribution],
      sessions: [
        {
          id: '0',
          title: 'Strang A',
          contributions: [contribution, { id: '2', title: 'Ohne Termin', startDate: null }],
        },
        { id: '3', title: 'Werkstatt', startDate: time('10:00:00'), endDate: time('12:00:00'), contributions: [] },
      ],
    });
    expect(programme).toMatchObject({ format: 'INDICO_JSON', source: 'indico/indico.example/42', title: 'Tagung' });
    expect(programme.entries).toEqual([
      expect.objectContaining({
        guid: 'contribution/900',
        startsAt: '2026-03-12T07:00:00Z',
        endsAt: '2026-03-12T07:20:00Z',
        room: 'Saal 1',
        track: 'Strang A',
        speakers: [{ name: 'Änne Überall', externalId: '5' }],
        links: [{ url: 'https://indico.example/f.pdf', title: 'Folien', role: 'ATTACHMENT' }],
      }),
      expect.objectContaining({ guid: 'session/3', title: 'Werkstatt', endsAt: '2026-03-12T11:00:00Z' }),
    ]);
    expect(programme.unreadable).toEqual([
      expect.objectContaining({
        place: 'Sitzung 1, Beitrag 2',
        reason: 'Der Beitrag hat in Indico noch keinen Termin.',
      }),
    ]);
  });

  it('reads an event without contributions', () => {
    expect(indico({ startDate: time('08:00:00'), endDate: time('18:00:00') })).toMatchObject({
      title: 'Tagung',
      startsOn: '2026-03-12',
      endsOn: '2026-03-12',
      entries: [],
    });
  });

  it('reads a timetable with its breaks', () => {
    const entry = { title: 'Vortrag', startDate: time('08:00:00'), endDate: time('09:00:00') };
    const programme = readProgramme(
      Buffer.from(
        JSON.stringify({
          results: {
            '42': {
              '20260312': {
                s1: {
                  ...entry,
                  entryType: 'Session',
                  title: 'Strang',
                  room: 'Saal',
                  entries: {
                    c1: {
                      ...entry,
                      entryType: 'Contribution',
                      contributionId: 900,
                      presenters: [{ name: 'Ole Öztürk' }],
                    },
                  },
                },
                b2: { ...entry, entryType: 'Break', title: 'Stärkung', id: 'b2' },
              },
            },
          },
        }),
      ),
    );
    expect(programme.entries.map(({ guid, kind, room }) => [guid, kind, room])).toEqual([
      ['break/b2', 'BREAK', null],
      ['contribution/900', 'TALK', 'Saal'],
    ]);
  });
});

describe('CSV', () => {
  const table = (text: string | Buffer): Programme => readProgramme(Buffer.from(text as string));

  it('reads semicolons and commas, German and ISO times, quoted texts, Windows encoding', () => {
    const german = table(
      Buffer.from(
        'ID;Titel;Datum;Beginn;Ende;Raum;Mitwirkende;Kurztext;Art\r\n' +
          '1;Begrüßung;12.03.2026;9:00;9.30 Uhr;Großer Saal;Änne Überall | Ole Öztürk;"Zeile eins\r\nZeile; zwei";Vortrag\r\n' +
          '2;Kaffee;12.03.2026;09:30;10:00;Foyer;;;Pause\r\n' +
          '3;Abend;12.03.2026;23:00;01:00;Foyer;;;Am Rande\r\n',
        'latin1',
      ),
    );
    expect(german.entries).toEqual([
      expect.objectContaining({
        guid: '1',
        title: 'Begrüßung',
        startsAt: '2026-03-12T08:00:00Z',
        endsAt: '2026-03-12T08:30:00Z',
        abstract: 'Zeile eins\nZeile; zwei',
        speakers: [
          { name: 'Änne Überall', externalId: null },
          { name: 'Ole Öztürk', externalId: null },
        ],
      }),
      expect.objectContaining({ guid: '2', kind: 'BREAK' }),
      expect.objectContaining({ guid: '3', kind: 'ASIDE', endsAt: '2026-03-13T00:00:00Z' }),
    ]);
    const english = table('title,start,duration\n"T, zwei",2026-07-12T09:00:00+02:00,45\nU,12.07.2026 10:00,1:30\n');
    expect(english.entries.map(({ title, startsAt, endsAt }) => [title, startsAt, endsAt])).toEqual([
      ['T, zwei', '2026-07-12T07:00:00Z', '2026-07-12T07:45:00Z'],
      ['U', '2026-07-12T08:00:00Z', '2026-07-12T09:30:00Z'],
    ]);
  });

  it('names the line of what it cannot read', () => {
    const { unreadable } = table(
      'titel;beginn;dauer\nA;bald;30\nB;2026-03-12 09:00;\nC;2026-03-12 09:00;30;;zu viel\n',
    );
    expect(unreadable.map(({ place, reason }) => [place, reason.split(' ').slice(0, 4).join(' ')])).toEqual([
      ['Zeile 2', 'Der Beginn „bald“ ist'],
      ['Zeile 3', 'Weder Ende noch Dauer'],
      ['Zeile 4', 'Die Zeile hat mehr'],
    ]);
  });
});
