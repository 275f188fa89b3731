import { describe, expect, it } from '@jest/globals';
import type { Programme } from './programme.js';
import { readProgramme } from './read-programme.js';

const read = (text: string): Programme => readProgramme(Buffer.from(text));

const ENTRY = {
  id: 7,
  guid: '8079583e-8321-506c-95af-fd2903a5f075',
  date: '2026-03-12T09:00:00+01:00',
  start: '09:00',
  duration: '00:30',
  title: 'Aktivierung vor Ort',
};

function schedule(entries: readonly unknown[], more: { conference?: object; day?: object } = {}): Programme {
  const day = { index: 1, date: '2026-03-12', rooms: { 'Großer Saal': entries }, ...more.day };
  const conference = { acronym: 'tagung26', title: 'Jahrestagung', days: [day], ...more.conference };
  return read(JSON.stringify({ schedule: { version: '1', conference } }));
}

describe('schedule.json, version 1', () => {
  it('reads every field that pretalx and frab write', () => {
    const programme = schedule(
      [
        {
          ...ENTRY,
          code: 'G9JGWY',
          logo: '/media/bild.png',
          room: 'Großer Saal',
          slug: 'aktivierung',
          url: 'https://tagung.example/talk/G9JGWY/',
          subtitle: 'Ein Versuch',
          track: { de: 'Beratung', en: 'Advice' },
          type: 'Vortrag',
          language: 'de',
          abstract: '<p>Mit <b>Termin</b></p><script>alert(1)</script>',
          description: 'Erste Zeile\r\nzweite Zeile',
          recording_license: 'CC BY',
          do_not_record: true,
          feedback_url: 'https://tagung.example/feedback/7',
          persons: [
            { id: 26, code: 'NQTF8Y', public_name: 'Änne Überall' },
            { guid: '0c16ffaa-709d-599f-959f-9a38b911361a', name: 'Ole Öztürk' },
            'Nur ein Name',
          ],
          links: [{ url: 'https://example.org/', title: 'Mehr' }, { url: 'javascript:alert(1)' }],
          attachments: [{ url: 'folien.pdf', title: 'Folien' }],
        },
      ],
      { conference: { base_url: 'https://tagung.example/', time_zone_name: 'Europe/Berlin', end: '2026-03-13' } },
    );
    expect(programme).toEqual({
      format: 'SCHEDULE_JSON',
      source: 'schedule/tagung26',
      title: 'Jahrestagung',
      description: null,
      startsOn: '2026-03-12',
      endsOn: '2026-03-13',
      timeZone: 'Europe/Berlin',
      url: 'https://tagung.example/',
      unreadable: [],
      entries: [
        {
          guid: ENTRY.guid,
          guidIsDerived: false,
          code: 'G9JGWY',
          kind: 'TALK',
          type: 'Vortrag',
          title: 'Aktivierung vor Ort',
          subtitle: 'Ein Versuch',
          abstract: 'Mit **Termin**',
          description: 'Erste Zeile\nzweite Zeile',
          startsAt: '2026-03-12T08:00:00Z',
          endsAt: '2026-03-12T08:30:00Z',
          room: 'Großer Saal',
          track: 'Beratung',
          language: 'de',
          speakers: [
            { name: 'Änne Überall', externalId: 'NQTF8Y' },
            { name: 'Ole Öztürk', externalId: '0c16ffaa-709d-599f-959f-9a38b911361a' },
            { name: 'Nur ein Name', externalId: null },
          ],
          links: [
            { url: 'https://example.org/', title: 'Mehr', role: 'LINK' },
            { url: 'https://tagung.example/folien.pdf', title: 'Folien', role: 'ATTACHMENT' },
          ],
          url: 'https://tagung.example/talk/G9JGWY/',
          state: 'SCHEDULED',
          extras: {
            slug: 'aktivierung',
            logo: 'https://tagung.example/media/bild.png',
            recordingLicense: 'CC BY',
            doNotRecord: true,
            feedbackUrl: 'https://tagung.example/feedback/7',
          },
        },
      ],
    });
  });

  it('does with what is there when nearly everything is missing', () => {
    const [entry] = schedule([{ title: 'Nur das', date: '2026-03-12T09:00:00+01:00', duration: 45, guid: '' }]).entries;
    expect(entry).toMatchObject({
      guid: 'nur-das@2026-03-12T08:00:00Z',
      guidIsDerived: true,
      room: 'Großer Saal',
      endsAt: '2026-03-12T08:45:00Z',
      abstract: null,
      speakers: [],
    });
  });

  it.each([
    ['00:30', 30],
    ['1:00', 60],
    ['00:05:00', 5],
    ['90', 90],
    [90, 90],
    ['PT1H30M', 90],
    ['45 min', 45],
  ])('takes %p for a duration', (duration, minutes) => {
    const [entry] = schedule([{ ...ENTRY, duration }]).entries;
    expect((Date.parse(entry!.endsAt) - Date.parse(entry!.startsAt)) / 60_000).toBe(minutes);
  });

  it('lets the offset of a date decide, also against a zone that says UTC', () => {
    const programme = schedule([ENTRY], { conference: { time_zone_name: 'UTC' } });
    expect([programme.timeZone, programme.entries[0]!.startsAt]).toEqual(['Europe/Berlin', '2026-03-12T08:00:00Z']);
  });

  it('reads times without offset in the zone of the file, over the change of the clocks', () => {
    const times = ['2026-03-28T10:00:00', '2026-03-29T10:00:00'];
    const starts = schedule(times.map((date, index) => ({ ...ENTRY, guid: `g${index}`, date }))).entries;
    expect(starts.map(({ startsAt }) => startsAt)).toEqual(['2026-03-28T09:00:00Z', '2026-03-29T08:00:00Z']);
    const zurich = schedule([{ ...ENTRY, date: '2026-03-28T10:00:00' }], {
      conference: { time_zone_name: 'Europe/London' },
    });
    expect(zurich.entries[0]!.startsAt).toBe('2026-03-28T10:00:00Z');
  });

  it('takes a time of day after midnight for the night that follows the day', () => {
    const { date: _, ...undated } = ENTRY;
    const [evening, night] = schedule(
      [
        { ...undated, guid: 'a', start: '23:30' },
        { ...undated, guid: 'b', start: '00:30' },
      ],
      { day: { day_start: '2026-03-12T09:00:00+01:00' } },
    ).entries;
    expect([evening!.startsAt, night!.startsAt]).toEqual(['2026-03-12T22:30:00Z', '2026-03-12T23:30:00Z']);
  });

  it('lists what it cannot read with its place, and reads the rest', () => {
    const programme = schedule([
      ENTRY,
      { ...ENTRY, guid: 'x', date: 'morgen', start: null },
      null,
      { ...ENTRY, title: ' ' },
    ]);
    expect(programme.entries).toHaveLength(1);
    expect(programme.unreadable).toEqual([
      {
        place: 'Tag 1, Raum „Großer Saal“, Eintrag 2',
        title: 'Aktivierung vor Ort',
        guid: 'x',
        reason: 'Der Beginn fehlt oder ist keine Zeit.',
      },
      {
        place: 'Tag 1, Raum „Großer Saal“, Eintrag 3',
        title: null,
        guid: null,
        reason: 'Der Eintrag ist leer oder keine Sammlung von Feldern.',
      },
      { place: 'Tag 1, Raum „Großer Saal“, Eintrag 4', title: null, guid: ENTRY.guid, reason: 'Der Titel fehlt.' },
    ]);
  });

  it('tells breaks and slots beside the programme from talks', () => {
    const titles = [
      'Mittagspause',
      'Kaffeepause (Foyer)',
      'Pausen in der Beratung',
      'Am Rande: Messenger',
      'Brechen wir auf',
    ];
    const entries = schedule(
      titles.map((title, index) => ({
        ...ENTRY,
        guid: `g${index}`,
        start: '',
        date: `2026-03-12T1${index}:00:00Z`,
        title,
      })),
    ).entries;
    expect(entries.map(({ kind }) => kind)).toEqual(['BREAK', 'BREAK', 'TALK', 'ASIDE', 'TALK']);
  });

  it('keeps entries apart that share an id', () => {
    const twice = [ENTRY, { ...ENTRY, title: 'Ein anderer Vortrag' }];
    const guids = schedule(twice).entries.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(2);
    expect(schedule(twice.toReversed()).entries.map(({ guid }) => guid)).toEqual(guids);
  });

  it('survives empty rooms, days without rooms and rooms as a list', () => {
    expect(schedule([]).entries).toEqual([]);
    expect(schedule([], { day: { rooms: null } }).entries).toEqual([]);
    const [entry] = schedule([], { day: { rooms: [{ name: 'Raum 1', events: [ENTRY] }] } }).entries;
    expect(entry!.room).toBe('Raum 1');
  });
});

describe('schedule.json, version 2', () => {
  const flat = (events: readonly object[], more: object = {}): Programme =>
    read(
      JSON.stringify({
        schedule: {
          conference: { acronym: 't', title: 'T', days: [{ date: '2026-03-12' }], ...more },
          events,
          ...more,
        },
      }),
    );

  it('finds tracks, rooms and persons by their references', () => {
    const programme = flat(
      [
        {
          guid: 'g1',
          code: 'HQCCYH',
          start: '2026-03-12T10:30:00+01:00',
          end: '2026-03-12T11:00:00+01:00',
          title: 'Eröffnung',
          room: { slug: 'saal-1' },
          track: { slug: 'beratung' },
          participants: [{ guid: 'p1', role: 'SPEAKER' }],
          links: [
            { type: 'ORIGIN', url: 'https://example.org/herkunft' },
            { type: 'FEEDBACK', url: 'https://example.org/rueckmeldung' },
            { url: 'https://example.org/mehr', title: 'Mehr' },
          ],
        },
      ],
      {
        tracks: [{ slug: 'beratung', name: 'Beratung' }],
        rooms: [{ slug: 'saal-1', name: 'Saal 1' }],
        persons: [{ guid: 'p1', name: 'Ole Öztürk' }],
      },
    );
    expect(programme.format).toBe('SCHEDULE_JSON_2');
    expect(programme.entries).toEqual([
      expect.objectContaining({
        guid: 'g1',
        endsAt: '2026-03-12T10:00:00Z',
        room: 'Saal 1',
        track: 'Beratung',
        speakers: [{ name: 'Ole Öztürk', externalId: 'p1' }],
        links: [{ url: 'https://example.org/mehr', title: 'Mehr', role: 'LINK' }],
        extras: { originUrl: 'https://example.org/herkunft', feedbackUrl: 'https://example.org/rueckmeldung' },
      }),
    ]);
  });

  it('names the place of what it cannot read', () => {
    expect(flat([{ title: 'Ohne Zeit', guid: 'g' }]).unreadable[0]).toMatchObject({ place: 'Eintrag 1', guid: 'g' });
  });
});

describe('schedule.xml', () => {
  const xml = (events: string, head = '<acronym>tagung26</acronym><title>Jahrestagung</title>'): Programme =>
    read(`<?xml version="1.0" encoding="utf-8"?>
      <schedule><conference>${head}</conference>
      <day index="1" date="2026-03-12"><room name="Saal &amp; Foyer">${events}</room></day></schedule>`);

  it('reads what frab writes', () => {
    const programme = xml(`
      <event id="6561" guid="29aecfd7"><date>2026-03-12T11:00:00+01:00</date><start>11:00</start><duration>00:30</duration>
        <room>Saal &amp; Foyer</room><slug>eroeffnung</slug>
        <recording><license>cc-by</license><optout>false</optout></recording>
        <title>Eröffnung</title><subtitle/><track>Beratung</track><type>lecture</type><language>de</language>
        <abstract>&lt;ul&gt;&lt;li&gt;eins&lt;/li&gt;&lt;li&gt;zwei&lt;/li&gt;&lt;/ul&gt;</abstract>
        <abstract></abstract>
        <description>Ein <em>Text</em> &lt; &#x263A; &auml;</description>
        <persons><person id="1544">Änne Überall</person></persons>
        <links><link href="https://example.org/">Mehr</link></links>
        <attachments><attachment href="https://example.org/a.pdf">Folien</attachment></attachments>
      </event>`);
    expect(programme).toMatchObject({ format: 'SCHEDULE_XML', source: 'schedule/tagung26', title: 'Jahrestagung' });
    expect(programme.entries[0]).toMatchObject({
      guid: '29aecfd7',
      code: '6561',
      startsAt: '2026-03-12T10:00:00Z',
      room: 'Saal & Foyer',
      abstract: '- eins\n- zwei',
      description: expect.stringContaining('Ein *Text*'),
      speakers: [{ name: 'Änne Überall', externalId: '1544' }],
      links: [
        { url: 'https://example.org/', title: 'Mehr', role: 'LINK' },
        { url: 'https://example.org/a.pdf', title: 'Folien', role: 'ATTACHMENT' },
      ],
      extras: { slug: 'eroeffnung', recordingLicense: 'cc-by', doNotRecord: false },
    });
  });

  it('reads what pentabarf writes: no ids, no dates, the day changes in the morning', () => {
    const programme = xml(
      `<event id="1067"><start>22:00</start><duration>01:00</duration><title>Abend</title></event>
       <event id="1068"><start>00:30</start><duration>01:00</duration><title>Nacht</title></event>`,
      '<title>Jahrestagung</title><day_change>09:00:00</day_change>',
    );
    expect(programme.entries.map(({ guid, startsAt }) => [guid, startsAt])).toEqual([
      ['1067@2026-03-12T21:00:00Z', '2026-03-12T21:00:00Z'],
      ['1068@2026-03-12T23:30:00Z', '2026-03-12T23:30:00Z'],
    ]);
    expect(programme.source).toBe('schedule/jahrestagung');
  });

  it('reads Windows encodings, with and without saying so', () => {
    const text = '<schedule><conference><title>Jahrestagung für Führungskräfte</title></conference></schedule>';
    const latin = (head: string): Buffer => Buffer.from(head + text, 'latin1');
    expect(readProgramme(latin('<?xml version="1.0" encoding="ISO-8859-1"?>')).title).toContain('für Führung');
    expect(readProgramme(latin('')).title).toContain('für Führung');
    expect(readProgramme(Buffer.from(`\ufeff${text}`, 'utf16le')).title).toContain('für Führung');
    expect(read(`\ufeff${text}`).title).toContain('für Führung');
  });

  it('is the same programme as the JSON with the same content', () => {
    const [fromXml] = xml(
      '<event guid="g"><date>2026-03-12T11:00:00+01:00</date><duration>00:30</duration><title>T</title></event>',
    ).entries;
    const [fromJson] = schedule([
      { guid: 'g', date: '2026-03-12T11:00:00+01:00', duration: '00:30', title: 'T', room: 'Saal & Foyer' },
    ]).entries;
    expect(fromXml).toEqual(fromJson);
  });
});
