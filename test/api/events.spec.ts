import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { CONFERENCE, eventActions, madeOf, TALK } from '../support/event-actions.js';
import { uniqueWord } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const { createEvent, updateEvent, change, createTalk, updateTalk, draft, published, talk } = eventActions(
  () => service,
);
const read = async (who: string, id: string, fields: string): Promise<any> =>
  (await service.ask(who, `{ event(id: "${id}") { ${fields} } }`)).event;
const readTalk = async (who: string, id: string, fields: string): Promise<any> =>
  (await service.ask(who, `{ talk(id: "${id}") { ${fields} } }`)).talk;
const titles = async (who: string, filter: string, page = ''): Promise<string[]> =>
  (await service.ask(who, `{ events(filter: ${filter}${page}) { nodes { title } } }`)).events.nodes.map(
    ({ title }: any) => title,
  );

describe('An event', () => {
  it('is entered as a draft in Europe/Berlin, organised by whoever entered it', async () => {
    const { id } = await draft({
      title: '  Werkstattgespräch ',
      kind: 'WORKSHOP_TALK',
      description: '**Video** <b>x</b>',
    });
    expect(
      await read(
        'organiser',
        id,
        'title state timeZone kind { code label } descriptionHtml organisers { id } jobcenter { id } days version viewerCan { update { allowed } publish { allowed } cancel { allowed reason } }',
      ),
    ).toEqual({
      title: 'Werkstattgespräch',
      state: 'DRAFT',
      timeZone: 'Europe/Berlin',
      kind: { code: 'WORKSHOP_TALK', label: expect.any(String) },
      descriptionHtml: expect.stringContaining('<strong>Video</strong>'),
      organisers: [{ id: await staffIdOf(service, 'organiser') }],
      jobcenter: { id: expect.any(String) },
      days: [],
      version: 1,
      viewerCan: {
        update: { allowed: true },
        publish: { allowed: true },
        cancel: { allowed: false, reason: expect.any(String) },
      },
    });
  });

  it('names every violation at once', async () => {
    const { __typename, violations } = await createEvent('organiser', {
      title: ' ',
      endsOn: '2031-03-11',
      timeZone: 'Mitteleuropa/Überall',
      latitude: 91,
      url: 'javascript:alert(1)',
      registrationUrl: 'ftp://example.org',
      organiserIds: [],
    });
    expect(__typename).toBe('InputInvalid');
    expect(violations.map(({ field }: any) => field)).toEqual([
      'input.title',
      'input.timeZone',
      'input.latitude',
      'input.url',
      'input.registrationUrl',
      'input.endsOn',
      'input.longitude',
      'input.organiserIds',
    ]);
    const later = await createEvent('organiser', {
      endsOn: '2031-03-11',
      longitude: 13,
      registrationFrom: '2031-02-02',
      registrationUntil: '2031-01-01',
    });
    expect(later.violations.map(({ field }: any) => field)).toEqual([
      'input.endsOn',
      'input.latitude',
      'input.registrationUntil',
    ]);
    const { errors } = await service.send(
      'organiser',
      `mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }`,
      { input: { ...CONFERENCE, kind: 'PARTY' } },
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.kind' } });
  });

  it('is entered once for one key', async () => {
    const input = { title: 'Einmal', idempotencyKey: 'einmal' };
    const both = await Promise.all([createEvent('organiser', input), createEvent('organiser', input)]);
    expect(madeOf(both[0])).toEqual(madeOf(both[1]));
    expect(await createEvent('organiser', { ...input, title: 'Zweimal' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  it('can be published once it has a place or an address', async () => {
    const event = await draft({ place: null });
    expect(await change('organiser', 'publishEvent', event)).toMatchObject({
      __typename: 'EventIncomplete',
      missing: [{ field: 'place' }],
    });
    const online = madeOf(await updateEvent('organiser', event, { onlineUrl: 'https://video.example.org/runde' }));
    expect(await change('organiser', 'publishEvent', online)).toMatchObject({
      event: { state: 'PUBLISHED', version: 3 },
    });
    expect(await change('organiser', 'publishEvent', { ...online, version: 3 })).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await updateEvent('organiser', { ...online, version: 3 }, { onlineUrl: null })).toMatchObject({
      __typename: 'InputInvalid',
      violations: [{ field: 'input.place' }],
    });
  });

  it('keeps what an update does not name, and raises no version for nothing', async () => {
    const event = await draft({ title: 'Bleibt', registrationUntil: '2031-02-01' });
    expect(await updateEvent('organiser', event, { title: 'Bleibt' })).toMatchObject({ event: { version: 1 } });
    expect(await updateEvent('organiser', event, { review: 'Gut besucht.', title: null })).toMatchObject({
      event: { version: 2 },
    });
    expect(await read('organiser', event.id, 'title place registrationUntil reviewHtml')).toEqual({
      title: 'Bleibt',
      place: 'Berlin',
      registrationUntil: '2031-02-01',
      reviewHtml: '<p>Gut besucht.</p>\n',
    });
    expect(await updateEvent('organiser', event, { title: 'Alt' })).toMatchObject({
      __typename: 'EventChangedMeanwhile',
      event: { version: 2 },
    });
  });

  it('is deleted with its programme while it is a draft, and only by those who keep it', async () => {
    const event = await draft();
    const slot = await talk(event.id, { speakers: [{ name: 'Ada Beispiel' }] });
    expect(await change('seeker', 'deleteEventDraft', event)).toMatchObject({ __typename: 'NotFound' });
    const stale = { ...event, version: event.version + 1 };
    expect(await change('organiser', 'deleteEventDraft', stale)).toMatchObject({
      __typename: 'EventChangedMeanwhile',
      event: { id: event.id },
    });
    expect(await change('organiser', 'deleteEventDraft', event)).toEqual({
      __typename: 'EventDraftDeleted',
      eventId: event.id,
    });
    expect(await service.ask('organiser', `{ event(id: "${event.id}") { id } talk(id: "${slot.id}") { id } }`)).toEqual(
      {
        event: null,
        talk: null,
      },
    );
    expect(await change('organiser', 'deleteEventDraft', event)).toMatchObject({ __typename: 'NotFound' });
    const audited = await service.app
      .get(DataSource)
      .query(`SELECT action FROM audit_entries WHERE object_id = $1 AND action = 'event.draft_deleted'`, [event.id]);
    expect(audited).toHaveLength(1);
  });

  it('loses a single slot while it is a draft, and only by those who keep it', async () => {
    const event = await draft();
    const slot = await talk(event.id, { speakers: [{ name: 'Ada Beispiel' }] });
    const kept = await talk(event.id);
    expect(await change('seeker', 'deleteTalk', slot)).toMatchObject({ __typename: 'NotFound' });
    expect(await change('organiser', 'deleteTalk', { ...slot, version: 9 })).toMatchObject({
      __typename: 'TalkChangedMeanwhile',
    });
    expect(await change('organiser', 'deleteTalk', slot)).toEqual({ __typename: 'TalkDeleted', talkId: slot.id });
    expect(await readTalk('organiser', slot.id, 'id')).toBeNull();
    madeOf(await change('organiser', 'publishEvent', event));
    expect(await change('organiser', 'deleteTalk', kept)).toMatchObject({
      __typename: 'NotAllowed',
      message: 'Was veröffentlicht ist, wird nicht gelöscht: Sagen Sie den Programmpunkt ab.',
    });
  });

  it('is not deleted any more once it was published, and entered anew when the key of a deleted one comes again', async () => {
    const shown = await published();
    expect(await change('organiser', 'deleteEventDraft', shown)).toMatchObject({
      __typename: 'NotAllowed',
      message: 'Was veröffentlicht war, wird nicht gelöscht: Sagen Sie die Veranstaltung ab.',
    });
    expect(await change('seeker', 'deleteEventDraft', shown)).toMatchObject({ __typename: 'NotAllowed' });
    const idempotencyKey = `draft-${shown.id}`;
    const first = madeOf(await createEvent('organiser', { idempotencyKey }));
    await done(change('organiser', 'deleteEventDraft', first));
    expect(madeOf(await createEvent('organiser', { idempotencyKey })).id).not.toBe(first.id);
  });

  it('is cancelled with its whole programme, for good', async () => {
    const event = await published();
    const slot = await talk(event.id);
    expect(await change('organiser', 'cancelEvent', event)).toMatchObject({ event: { state: 'CANCELLED' } });
    expect(await readTalk('seeker', slot.id, 'state')).toEqual({ state: 'CANCELLED' });
    expect(await updateEvent('organiser', { ...event, version: event.version + 1 }, { title: 'Doch' })).toMatchObject({
      __typename: 'NotAllowed',
      message: 'Diese Veranstaltung ist abgesagt.',
    });
    expect(await createTalk('organiser', event.id)).toMatchObject({ __typename: 'NotAllowed' });
  });

  it('is not cancelled any more when it is over, but still written', async () => {
    const over = await published({ startsOn: '2020-01-01', endsOn: '2020-01-02' });
    const message = 'Diese Veranstaltung ist vorbei. Fiel sie aus, schreiben Sie es in den Rückblick.';
    expect(await change('organiser', 'cancelEvent', over)).toMatchObject({ __typename: 'NotAllowed', message });
    const { event } = await service.ask(
      'organiser',
      `{ event(id: "${over.id}") { state viewerCan { update { allowed } cancel { allowed reason } } } }`,
    );
    expect(event).toEqual({
      state: 'PUBLISHED',
      viewerCan: { update: { allowed: true }, cancel: { allowed: false, reason: message } },
    });
    expect(await updateEvent('organiser', over, { review: 'Fiel aus.' })).toMatchObject({ event: { id: over.id } });
  });
});

describe('The list of events', () => {
  const mark = uniqueWord();
  const years = [2030, 2029, 2019, 2018];
  beforeAll(async () => {
    for (const year of years)
      await published({
        kind: 'NETWORK_ABC',
        title: `${mark} ${year}`,
        startsOn: `${year}-05-01`,
        endsOn: `${year}-05-02`,
      });
  });
  const all = (found: readonly string[]) =>
    found.filter((title) => title.startsWith(mark)).map((title) => title.slice(-4));

  it('has upcoming ones, the next one first, and past ones, the latest first', async () => {
    expect(all(await titles('seeker', '{ kinds: ["NETWORK_ABC"] }'))).toEqual(['2029', '2030']);
    expect(all(await titles('seeker', '{ period: PAST, kinds: ["NETWORK_ABC"] }'))).toEqual(['2019', '2018']);
    expect(all(await titles('seeker', '{ kinds: ["SEMINAR"] }'))).toEqual([]);
  });

  it('goes on behind a cursor, and refuses what is none', async () => {
    for (const period of ['UPCOMING', 'PAST']) {
      const seen: string[] = [];
      for (let after = ''; ;) {
        const { events } = await service.ask(
          'seeker',
          `{ events(filter: { period: ${period}, kinds: ["NETWORK_ABC"] }, first: 1${after}) { nodes { title } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...events.nodes.map(({ title }: any) => title));
        if (!events.pageInfo.hasNextPage) break;
        after = `, after: "${events.pageInfo.endCursor}"`;
      }
      expect(all(seen)).toEqual(period === 'UPCOMING' ? ['2029', '2030'] : ['2019', '2018']);
    }
    const { errors } = await service.send('seeker', '{ events(after: "x") { nodes { id } } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('has drafts for those who keep them, and for nobody else', async () => {
    const title = `Geheim ${uniqueWord()}`;
    await draft({ title });
    for (const who of ['organiser', 'editor']) expect(await titles(who, '{}', ', first: 100')).toContain(title);
    expect(await titles('organiser', '{ organisedByMe: true }', ', first: 100')).toContain(title);
    for (const who of ['seeker', 'author', 'coordinator', 'admin'])
      expect(await titles(who, '{}', ', first: 100')).not.toContain(title);
    expect(await titles('editor', '{ organisedByMe: true }', ', first: 100')).not.toContain(title);
  });
});

describe('A programme', () => {
  it('has talks, breaks and time beside the programme, by day and begin', async () => {
    const event = await published({ timeZone: 'Europe/Berlin' });
    await talk(event.id, {
      kind: 'ASIDE',
      title: 'Am Rande',
      startsAt: '2031-03-12T23:30:00Z',
      endsAt: '2031-03-13T01:00:00Z',
    });
    await talk(event.id, {
      speakers: [{ name: 'Dr. Ada Beispiel' }],
      materials: [{ url: 'https://example.org/folien.pdf', role: 'ATTACHMENT' }],
    });
    await talk(event.id, {
      kind: 'BREAK',
      title: 'Kaffee',
      startsAt: '2031-03-12T08:00:00Z',
      endsAt: '2031-03-12T08:30:00Z',
    });
    const { event: seen, programme } = await service.ask(
      'seeker',
      `{ event(id: "${event.id}") { days } programme(eventId: "${event.id}") { nodes { kind title startsAt state speakers { name staffMember { id } } materials { url role imported } event { title } } } }`,
    );
    // Half past eleven in the evening, UTC, is the next day in Berlin.
    expect(seen.days).toEqual(['2031-03-12', '2031-03-13']);
    expect(programme.nodes.map(({ kind, title }: any) => [kind, title])).toEqual([
      ['BREAK', 'Kaffee'],
      ['TALK', TALK.title],
      ['ASIDE', 'Am Rande'],
    ]);
    expect(programme.nodes[1]).toMatchObject({
      speakers: [{ name: 'Dr. Ada Beispiel', staffMember: null }],
      materials: [{ url: 'https://example.org/folien.pdf', role: 'ATTACHMENT', imported: false }],
      event: { title: CONFERENCE.title },
    });
    const { programme: second } = await service.ask(
      'seeker',
      `{ programme(eventId: "${event.id}", on: "2031-03-13") { nodes { title } } }`,
    );
    expect(second.nodes).toEqual([{ title: 'Am Rande' }]);
  });

  it('refuses a slot outside the days, backwards in time, or with an address that is none of the web', async () => {
    const event = await draft();
    const fields = async (input: object) =>
      (await createTalk('organiser', event.id, input)).violations.map(({ field }: any) => field);
    expect(await fields({ startsAt: '2031-03-14T09:00:00Z', endsAt: '2031-03-14T10:00:00Z' })).toEqual([
      'input.startsAt',
    ]);
    expect(await fields({ endsAt: TALK.startsAt })).toEqual(['input.endsAt']);
    expect(await fields({ title: '', speakers: [{ name: ' ' }], materials: [{ url: 'data:text/html,x' }] })).toEqual([
      'input.title',
      'input.speakers.0.name',
      'input.materials.0.url',
    ]);
  });

  it('says that a talk was moved once others were told of it, and keeps its speakers', async () => {
    const event = await draft();
    const slot = await talk(event.id, { speakers: [{ name: 'Ada' }, { name: 'Bo' }] });
    const early = await updateTalk('organiser', slot, { room: 'Saal 2' });
    expect(early.talk).toMatchObject({ state: 'SCHEDULED', lastMovedAt: null });
    await done(change('organiser', 'publishEvent', event));
    const [ada] = early.talk.speakers;
    const late = await updateTalk('organiser', early.talk, {
      startsAt: '2031-03-12T13:00:00Z',
      endsAt: '2031-03-12T14:00:00Z',
      speakers: [{ name: 'Cem' }, { id: ada.id, name: 'Ada B.' }],
    });
    expect(late.talk).toMatchObject({
      state: 'MOVED',
      lastMovedAt: expect.any(String),
      room: 'Saal 2',
      speakers: [{ name: 'Cem' }, { id: ada.id, name: 'Ada B.' }],
    });
    expect(await updateTalk('organiser', late.talk, { title: 'Neuer Titel' })).toMatchObject({
      talk: { state: 'MOVED' },
    });
    expect(await change('organiser', 'cancelTalk', { ...slot, version: 4 })).toMatchObject({
      talk: { state: 'CANCELLED' },
    });
    expect(await change('organiser', 'cancelTalk', { ...slot, version: 5 })).toMatchObject({
      __typename: 'NotAllowed',
    });
  });

  it('takes a speaker of another talk for a new person', async () => {
    const event = await draft();
    const first = (await createTalk('organiser', event.id, { speakers: [{ name: 'Ada' }] })).talk;
    const second = madeOf(await createTalk('organiser', event.id));
    const changed = await updateTalk('organiser', second, { speakers: [{ id: first.speakers[0].id, name: 'Ada' }] });
    expect(changed.talk.speakers[0].id).not.toBe(first.speakers[0].id);
    expect(await readTalk('organiser', first.id, 'speakers { name }')).toEqual({ speakers: [{ name: 'Ada' }] });
  });
});

describe('Twenty changes of one talk at the same moment', () => {
  it('with the same version: one is stored, nineteen are told what is there now', async () => {
    const event = await published();
    const slot = await talk(event.id);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => updateTalk('organiser', slot, { room: `Raum ${index}` })),
    );
    const won = answers.filter(({ __typename }) => __typename === 'TalkChanged');
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ __typename }) => __typename === 'TalkChangedMeanwhile');
    expect(lost).toHaveLength(19);
    expect(new Set(lost.map(({ talk: { room } }) => room))).toEqual(new Set([won[0].talk.room]));
    expect(await readTalk('seeker', slot.id, 'version room')).toEqual({ version: 2, room: won[0].talk.room });
  });

  it('tried again with the version of then until they are in: each is stored, none is lost', async () => {
    const event = await published();
    const slot = await talk(event.id);
    const addName = async (name: string): Promise<void> => {
      for (;;) {
        const { version, speakers } = await readTalk('organiser', slot.id, 'version speakers { id name }');
        const { __typename } = await updateTalk(
          'organiser',
          { ...slot, version },
          { speakers: [...speakers, { name }] },
        );
        if (__typename === 'TalkChanged') return;
        expect(__typename).toBe('TalkChangedMeanwhile');
      }
    };
    const names = Array.from({ length: 20 }, (_, index) => `Person ${index}`);
    await Promise.all(names.map(addName));
    const after = await readTalk('seeker', slot.id, 'version speakers { name }');
    expect(after.version).toBe(21);
    expect(after.speakers.map(({ name }: any) => name).sort()).toEqual(names.sort());
  });
});

describe('Changing an event', () => {
  it.each(['seeker', 'author', 'coordinator', 'admin'])(
    'is for its organisers and editors, not for %s',
    async (who) => {
      const event = await published();
      const slot = await talk(event.id);
      for (const answer of [
        await updateEvent(who, event, { title: 'Meins' }),
        await change(who, 'cancelEvent', event),
        await createTalk(who, event.id),
        await updateTalk(who, slot, { title: 'Meins' }),
        await change(who, 'cancelTalk', slot),
      ])
        expect(answer).toMatchObject({ __typename: 'NotAllowed' });
      expect(await read(who, event.id, 'organisers { id } viewerCan { update { allowed } }')).toEqual({
        organisers: [],
        viewerCan: { update: { allowed: false } },
      });
    },
  );

  it('is for colleagues whom its organiser has named, and for editors', async () => {
    const authorId = await staffIdOf(service, 'author');
    const event = await draft();
    const shared = madeOf(
      await updateEvent('organiser', event, { organiserIds: [await staffIdOf(service, 'organiser'), authorId] }),
    );
    const byAuthor = madeOf(await updateEvent('author', shared, { title: 'Zu zweit' }));
    const byEditor = madeOf(await updateEvent('editor', byAuthor, { place: 'Potsdam' }));
    // Whoever gives the draft away is still told what has become of it.
    expect(
      await updateEvent('author', byEditor, { organiserIds: [await staffIdOf(service, 'organiser')] }),
    ).toMatchObject({
      __typename: 'EventChanged',
    });
    expect(await read('author', event.id, 'title')).toBeNull();
  });
});
