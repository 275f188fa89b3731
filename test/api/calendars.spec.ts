import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { DataSource } from 'typeorm';
import { demoToken } from '../../src/people/sign-in/demo-token.js';
import { newId } from '../../src/kernel/ids.js';
import { newMember, staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { eventActions, madeOf } from '../support/event-actions.js';
import { germanDay } from '../support/german-day.js';
import { housesByNumber, publishedPractice } from '../support/practices.js';
import { entry, scheduleActions, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const { draft, published, change, updateTalk, talk } = eventActions(() => service);
const { importFile } = scheduleActions(() => service);

interface Loaded {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}
const load = async (address: string, token?: string): Promise<Loaded> => {
  const url = address.startsWith('http') ? address : `${service.url}/calendar/${address}`;
  const response = await fetch(url, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
};
const loadAs = async (who: string, address: string): Promise<Loaded> =>
  load(address, await demoToken(service.config, who));
const myCalendar = async (who: string, fields = 'programmeUrl eventsUrl'): Promise<any> =>
  (await service.ask(who, `mutation { renewMyCalendar { ${fields} } }`)).renewMyCalendar;

/** What two readers that have not written it make of a calendar, which has to be the same. */
const readTwice = (text: string): Record<string, unknown>[] => {
  const first = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      location: event.location ?? '',
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
    };
  });
  const second = Object.values(sync.parseICS(text))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      title: textOf(event.summary),
      starts: new Date(event.start).toISOString(),
      ends: new Date(event.end!).toISOString(),
      location: textOf(event.location),
      sequence: Number(event.sequence),
      status: event.status,
      url: textOf(event.url),
    }));
  const byUid = (events: typeof first) => events.toSorted((one, other) => one.uid.localeCompare(other.uid));
  expect(byUid(second as typeof first)).toEqual(byUid(first));
  return first;
};
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : ((value as { val?: string } | undefined)?.val ?? '');

const TITLE =
  'Öffentliche Größe; „Grüße“, Maß & Übermaß: ein sehr langer Titel, der über viele Zeilen gefaltet werden muss';

describe('The calendar of an event', () => {
  it('is read alike by two readers, with umlauts, folded lines and times in UTC', async () => {
    const event = await published();
    const made = await talk(event.id, {
      title: TITLE,
      abstract: 'Zeile eins\nZeile zwei, mit \\ und ; und "Zeichen" 🙂',
      startsAt: '2031-03-12T09:00:00Z',
      endsAt: '2031-03-12T09:45:00Z',
      room: 'Säulensaal; links, hinten',
    });
    const { status, type, text } = await loadAs('seeker', `events/${event.id}.ics`);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(readTwice(text)).toEqual([
      {
        uid: `talk-${made.id}@kurzer-draht`,
        title: TITLE,
        starts: '2031-03-12T09:00:00.000Z',
        ends: '2031-03-12T09:45:00.000Z',
        location: 'Säulensaal; links, hinten, Berlin',
        sequence: 0,
        status: 'CONFIRMED',
        url: `${service.url}/vortraege/${made.id}`,
      },
    ]);
    expect(text.endsWith('\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect((await loadAs('seeker', `events/${event.id}.ics`)).text).toBe(text);
  });

  it('keeps ids, raises SEQUENCE when something moves and says what is cancelled', async () => {
    const event = await published();
    const first = await talk(event.id);
    const seen = async () => readTwice((await loadAs('seeker', `events/${event.id}.ics`)).text)[0]!;
    const before = await seen();
    const renamed = madeOf(await updateTalk('organiser', first, { title: 'Anders' }));
    expect(await seen()).toMatchObject({ uid: before['uid'], sequence: 0, title: 'Anders' });
    const moved = madeOf(await updateTalk('organiser', renamed, { room: 'Foyer' }));
    expect(await seen()).toMatchObject({ uid: before['uid'], sequence: 1, status: 'CONFIRMED' });
    await done(change('organiser', 'cancelTalk', moved));
    expect(await seen()).toMatchObject({ uid: before['uid'], sequence: 2, status: 'CANCELLED' });
  });

  it('rises with what an import moves, too', async () => {
    const event = await published();
    await importFile(event.id, scheduleOf([entry('a')]));
    await importFile(event.id, scheduleOf([entry('a', 15)]));
    await importFile(event.id, scheduleOf([]));
    expect(readTwice((await loadAs('seeker', `events/${event.id}.ics`)).text)).toMatchObject([
      { sequence: 2, status: 'CANCELLED', starts: '2031-03-12T09:15:00.000Z' },
    ]);
  });
});

describe('All calendars', () => {
  it('show nothing of a draft, not even to those who keep it', async () => {
    const event = await draft({ title: 'Geheimer Entwurf' });
    const made = await talk(event.id);
    expect((await loadAs('organiser', 'events.ics')).text).not.toContain('Geheimer');
    for (const address of [`events/${event.id}.ics`, `talks/${made.id}.ics`])
      expect([address, (await loadAs('organiser', address)).status]).toEqual([address, 404]);
    for (const address of [
      'events/1.ics',
      'jobcenters/1.ics',
      'talks/x.ics',
      `events/${event.id}/schedule.txt`,
      'nichts',
    ])
      expect([address, (await loadAs('organiser', address)).status]).toEqual([address, 404]);
  });

  it('need somebody: a session, a token or a key', async () => {
    const event = await published();
    for (const address of [
      'events.ics',
      'my-programme.ics',
      `events/${event.id}.ics`,
      `events/${event.id}/schedule.json`,
    ])
      expect([address, (await load(address)).status]).toEqual([address, 401]);
    for (const key of ['', 'x', `${newId()}.AAAA`, 'a.b.c'])
      expect((await load(`events.ics?key=${key}`)).status).toBe(401);
    const { createAccessToken } = await service.ask(
      'seeker',
      `mutation { createAccessToken(input: { name: "Lesen", scopes: [READ], expiresOn: "${germanDay(5)}" }) { __typename ... on AccessTokenCreated { secret } } }`,
    );
    expect((await load('events.ics', createAccessToken.secret)).status).toBe(200);
    const body = new FormData();
    body.append('file', new Blob(['a']), 'a');
    const headers = { authorization: `Bearer ${createAccessToken.secret}` };
    expect((await fetch(`${service.url}/uploads`, { method: 'POST', body, headers })).status).toBe(403);
  });

  it('of all events have whole days', async () => {
    const event = await published({ title: 'Zwei ganze Tage' });
    const found = readTwice((await loadAs('seeker', 'events.ics')).text).find(
      ({ title }) => title === 'Zwei ganze Tage',
    )!;
    expect(found).toMatchObject({ uid: `event-${event.id}@kurzer-draht`, location: 'Berlin' });
    const { text } = await loadAs('seeker', 'events.ics');
    const [, days] = text.split(`UID:event-${event.id}`);
    expect(days).toMatch(/^[^]*?DTSTART;VALUE=DATE:20310312\r\nDTEND;VALUE=DATE:20310314/);
  });

  it('of one jobcenter have the talks that present its practices', async () => {
    const event = await published();
    const shown = await talk(event.id, { title: 'Stellt vor' });
    await talk(event.id, { title: 'Etwas anderes' });
    const practice = await publishedPractice(service);
    const { jobcenter } = (await service.ask('author', `{ practice(id: "${practice.id}") { jobcenter { id name } } }`))
      .practice;
    await linkedTo(shown.id, practice.id);
    const { text } = await loadAs('seeker', `jobcenters/${jobcenter.id}.ics`);
    expect(readTwice(text).map(({ title }) => title)).toEqual(['Stellt vor']);
    expect(text).toContain(`Kurzer Draht: ${jobcenter.name}`.slice(0, 30));
  });

  it('of a single talk are a download', async () => {
    const event = await published();
    const made = await talk(event.id);
    const response = await fetch(`${service.url}/calendar/talks/${made.id}.ics`, {
      headers: { authorization: `Bearer ${await demoToken(service.config, 'seeker')}` },
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=vortrag.ics');
    expect(readTwice(await response.text())).toHaveLength(1);
    const { talk: found } = await service.ask('seeker', `{ talk(id: "${made.id}") { calendarUrl } }`);
    expect(found.calendarUrl).toBe(`${service.url}/calendar/talks/${made.id}.ics`);
  });
});

describe('Secret addresses', () => {
  it('open the own programme without sign-in, until they are renewed', async () => {
    const event = await published();
    const marked = await talk(event.id, { title: 'Vorgemerkt' });
    await talk(event.id, { title: 'Nicht vorgemerkt' });
    await service.app
      .get(DataSource)
      .query(`INSERT INTO talk_bookmarks (talk_id, staff_member_id, created_at) VALUES ($1, $2, now())`, [
        marked.id,
        await staffIdOf(service, 'coauthor'),
      ]);
    expect((await service.ask('coauthor', '{ myCalendar { programmeUrl } }')).myCalendar).toBeNull();
    const first = await myCalendar('coauthor', `programmeUrl eventsUrl eventUrl(eventId: "${event.id}")`);
    expect((await service.ask('coauthor', '{ myCalendar { programmeUrl } }')).myCalendar.programmeUrl).toBe(
      first.programmeUrl,
    );
    expect(readTwice((await load(first.programmeUrl)).text).map(({ title }) => title)).toEqual(['Vorgemerkt']);
    expect(readTwice((await load(first.eventUrl)).text)).toHaveLength(2);
    const second = await myCalendar('coauthor');
    expect((await load(first.programmeUrl)).status).toBe(401);
    expect((await load(second.programmeUrl)).status).toBe(200);
    expect((await load(second.eventsUrl)).status).toBe(200);
  });

  it('open nothing when their owner has left, and no drafts of their owner', async () => {
    const event = await draft();
    const { programmeUrl } = await myCalendar('organiser');
    const key = new URL(programmeUrl).searchParams.get('key');
    expect((await load(`events/${event.id}/schedule.json?key=${key}`)).status).toBe(404);

    const [house] = [...(await housesByNumber(service)).values()] as any[];
    const leaver = await newMember(service, 'somebody-who-leaves', typeof house === 'string' ? house : house.id);
    const { data } = await leaver.send(`mutation { renewMyCalendar { eventsUrl } }`);
    expect((await load(data.renewMyCalendar.eventsUrl)).status).toBe(200);
    await done(service.ask('admin', `mutation { deactivateStaffMember(id: "${leaver.id}") { __typename } }`));
    expect((await load(data.renewMyCalendar.eventsUrl)).status).toBe(401);
  });
});

describe('An export', () => {
  it('has the practices in the links of each talk, and changes nothing when it is imported again', async () => {
    const event = await published({ title: 'Jahrestagung Export' });
    await importFile(
      event.id,
      scheduleOf([entry('a', 0, { links: [{ url: 'https://example.org/' }] }), entry('b', 30)]),
    );
    const own = await talk(event.id, {
      title: 'Hier eingetragen',
      materials: [{ url: 'https://example.org/m', role: 'LINK' }],
    });
    const { programme } = await service.ask(
      'organiser',
      `{ programme(eventId: "${event.id}") { nodes { id title } } }`,
    );
    const practice = await publishedPractice(service);
    await linkedTo(programme.nodes.find(({ title }: any) => title === 'Vortrag a').id, practice.id);
    const { slug, title } = (await service.ask('seeker', `{ practice(id: "${practice.id}") { slug title } }`)).practice;

    for (const format of ['json', 'xml']) {
      const { status, text } = await loadAs('seeker', `events/${event.id}/schedule.${format}`);
      expect(status).toBe(200);
      expect(text).toContain(`${service.url}/praxis/${slug}`);
      expect(await importFile(event.id, text)).toEqual({ added: 0, moved: 0, changed: 0, gone: 0, unreadable: 0 });
    }
    const { schedule } = JSON.parse((await loadAs('seeker', `events/${event.id}/schedule.json`)).text);
    const [day] = schedule.conference.days;
    expect(day.rooms['Saal 1'].map((one: any) => [one.title, one.links])).toEqual([
      ['Vortrag a', [{ url: `${service.url}/praxis/${slug}`, title }, { url: 'https://example.org/' }]],
      ['Hier eingetragen', [{ url: 'https://example.org/m' }]],
      ['Vortrag b', []],
    ]);
    expect(day.rooms['Saal 1'][1].guid).toBe(own.id);
  });

  it('of a draft is for those who keep it', async () => {
    const event = await draft();
    expect((await loadAs('organiser', `events/${event.id}/schedule.xml`)).status).toBe(200);
    expect((await loadAs('seeker', `events/${event.id}/schedule.xml`)).status).toBe(404);
  });
});

/** A presentation that the organiser has confirmed and an author has agreed to. */
async function linkedTo(talkId: string, practiceId: string): Promise<void> {
  await service.app.get(DataSource).query(
    `INSERT INTO talk_links (id, talk_id, practice_id, type, state, proposed_by, proposed_at, confirmed_by, confirmed_at, agreed_by, agreed_at)
     VALUES ($1, $2, $3, 'PRESENTS', 'CONFIRMED', $4, now(), $4, now(), $4, now())`,
    [newId(), talkId, practiceId, await staffIdOf(service, 'organiser')],
  );
}
