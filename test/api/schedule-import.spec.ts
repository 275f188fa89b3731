import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { eventActions } from '../support/event-actions.js';
import { entry, scheduleActions, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const { draft, published, change, updateTalk, talk } = eventActions(() => service);
const { upload, plan, planned, read, apply, importFile } = scheduleActions(() => service);

const NONE = { added: 0, moved: 0, changed: 0, gone: 0, unreadable: 0 };
const FIELDS = 'id title state room startsAt version speakers { id name } materials { url title imported }';
const programme = async (eventId: string, fields = FIELDS): Promise<any[]> =>
  (await service.ask('organiser', `{ programme(eventId: "${eventId}", first: 100) { nodes { ${fields} } } }`)).programme
    .nodes;
const changes = async (id: string, args = ''): Promise<any> =>
  (
    await service.ask(
      'organiser',
      `{ scheduleImport(id: "${id}") { plan { changes${args} { nodes { kind title place reason startsAt fields { field before after } } pageInfo { hasNextPage endCursor } } } } }`,
    )
  ).scheduleImport.plan.changes;

describe('An import', () => {
  it('is planned, looked at, applied; the same file again changes nothing', async () => {
    const event = await draft();
    const file = scheduleOf([
      entry('a', 0, {
        subtitle: 'Ein Versuch',
        abstract: '<p>Text mit <b>Gewicht</b></p>',
        persons: [{ code: 'P1', name: 'Änne Überall' }],
        links: [{ url: 'https://example.org/mehr', title: 'Mehr' }],
        attachments: [{ url: 'https://example.org/folien.pdf' }],
      }),
      entry('b', 30, { title: 'Mittagspause' }),
      entry('c', 60, { duration: 'lang' }),
    ]);
    const found = await planned(event.id, file);
    expect(found).toMatchObject({
      state: 'PLANNED',
      progress: 100,
      problem: null,
      plan: {
        format: 'SCHEDULE_JSON',
        source: 'schedule/jahrestagung',
        title: 'Jahrestagung',
        unchanged: 0,
        counts: { ...NONE, added: 2, unreadable: 1 },
      },
    });
    expect((await changes(found.id)).nodes).toEqual([
      expect.objectContaining({
        kind: 'UNREADABLE',
        title: 'Vortrag c',
        place: 'Tag 1, Raum „Saal 1“, Eintrag 3',
        reason: 'Weder Dauer noch Ende sind angegeben oder lesbar.',
      }),
      expect.objectContaining({ kind: 'ADDED', title: 'Vortrag a', startsAt: '2031-03-12T09:00:00.000Z' }),
      expect.objectContaining({ kind: 'ADDED', title: 'Mittagspause' }),
    ]);
    expect(await programme(event.id)).toEqual([]);

    expect(await apply('organiser', found.id)).toMatchObject({
      __typename: 'ScheduleImportApplied',
      scheduleImport: { state: 'APPLIED', appliedAt: expect.any(String) },
    });
    const stored = await programme(event.id, `${FIELDS} kind subtitle abstract`);
    expect(stored).toEqual([
      expect.objectContaining({
        kind: 'TALK',
        title: 'Vortrag a',
        subtitle: 'Ein Versuch',
        abstract: 'Text mit **Gewicht**',
        room: 'Saal 1',
        state: 'SCHEDULED',
        speakers: [{ id: expect.any(String), name: 'Änne Überall' }],
        materials: [
          { url: 'https://example.org/mehr', title: 'Mehr', imported: true },
          { url: 'https://example.org/folien.pdf', title: null, imported: true },
        ],
      }),
      expect.objectContaining({ kind: 'BREAK', title: 'Mittagspause' }),
    ]);

    expect(await importFile(event.id, file)).toEqual({ ...NONE, unreadable: 1 });
    expect(await programme(event.id, `${FIELDS} kind subtitle abstract`)).toEqual(stored);
  });

  it('shows field by field what changes, and a page at a time', async () => {
    const event = await draft();
    await importFile(event.id, scheduleOf([entry('a'), entry('b', 30), entry('c', 60)]));
    const found = await planned(
      event.id,
      scheduleOf([
        entry('a', 0, { title: 'Neuer Titel', persons: [{ name: 'Ole Öztürk' }] }),
        entry('b', 90, { room: 'Saal 2' }),
        entry('d', 120),
      ]),
    );
    expect(found.plan).toMatchObject({
      unchanged: 0,
      counts: { added: 1, moved: 1, changed: 1, gone: 1, unreadable: 0 },
    });
    const first = await changes(found.id, '(first: 2)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await changes(found.id, `(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect([...first.nodes, ...rest.nodes].map(({ kind, title, fields }) => [kind, title, fields])).toEqual([
      ['GONE', 'Vortrag c', []],
      [
        'MOVED',
        'Vortrag b',
        [
          { field: 'startsAt', before: '2031-03-12T09:30:00Z', after: '2031-03-12T10:30:00Z' },
          { field: 'endsAt', before: '2031-03-12T10:00:00Z', after: '2031-03-12T11:00:00Z' },
          { field: 'room', before: 'Saal 1', after: 'Saal 2' },
        ],
      ],
      [
        'CHANGED',
        'Neuer Titel',
        [
          { field: 'title', before: 'Vortrag a', after: 'Neuer Titel' },
          { field: 'speakers', before: null, after: 'Ole Öztürk' },
        ],
      ],
      ['ADDED', 'Vortrag d', []],
    ]);
    expect((await changes(found.id, '(kinds: [GONE, ADDED])')).nodes.map(({ kind }: any) => kind)).toEqual([
      'GONE',
      'ADDED',
    ]);
  });

  it('leaves alone what people added here, through moves and other titles', async () => {
    const event = await published();
    const persons = [{ code: 'P1', name: 'Änne Überall' }, { name: 'Ole Öztürk' }];
    await importFile(event.id, scheduleOf([entry('a', 0, { persons, links: [{ url: 'https://example.org/alt' }] })]));
    const own = await talk(event.id, { title: 'Hier eingetragen' });
    const before = (await programme(event.id)).find(({ title }) => title === 'Vortrag a');
    await done(
      updateTalk('organiser', before, { materials: [{ url: 'https://example.org/folien', role: 'ATTACHMENT' }] }),
    );
    await service.app
      .get(DataSource)
      .query(
        `UPDATE talk_speakers SET staff_member_id = $2, claimed_at = now(), confirmed_at = now() WHERE talk_id = $1 AND name = $3`,
        [before.id, await staffIdOf(service, 'author'), 'Ole Öztürk'],
      );

    const changed = entry('a', 45, {
      title: 'Ganz anders',
      room: 'Saal 3',
      persons: [{ code: 'P1', name: 'Dr. Änne Überall' }],
      links: [{ url: 'https://example.org/neu' }],
    });
    expect(await importFile(event.id, scheduleOf([changed]))).toEqual({ ...NONE, moved: 1 });

    const after = await programme(event.id, `${FIELDS} lastMovedAt`);
    expect(after.find(({ id }) => id === before.id)).toMatchObject({
      title: 'Ganz anders',
      state: 'MOVED',
      room: 'Saal 3',
      lastMovedAt: expect.any(String),
      speakers: [
        { id: before.speakers[0].id, name: 'Dr. Änne Überall' },
        { id: before.speakers[1].id, name: 'Ole Öztürk' },
      ],
      materials: [
        { url: 'https://example.org/neu', imported: true },
        { url: 'https://example.org/folien', imported: false },
      ],
    });
    expect(after.find(({ id }) => id === own.id)).toMatchObject({ state: 'SCHEDULED', version: 1 });
    expect(await importFile(event.id, scheduleOf([changed]))).toEqual(NONE);
  });

  it('cancels what vanished and brings it back with the file, but not what was cancelled here', async () => {
    const event = await published();
    const both = scheduleOf([entry('a'), entry('b', 30)]);
    await importFile(event.id, both);
    expect(await importFile(event.id, scheduleOf([entry('a')]))).toEqual({ ...NONE, gone: 1 });
    expect((await programme(event.id)).map(({ title, state }) => [title, state])).toEqual([
      ['Vortrag a', 'SCHEDULED'],
      ['Vortrag b', 'CANCELLED'],
    ]);
    expect(await importFile(event.id, scheduleOf([entry('a')]))).toEqual(NONE);
    expect(await importFile(event.id, both)).toEqual({ ...NONE, changed: 1 });
    const [first, second] = await programme(event.id);
    expect(second.state).toBe('SCHEDULED');
    await done(change('organiser', 'cancelTalk', first));
    expect(await importFile(event.id, both)).toEqual(NONE);
    expect((await programme(event.id))[0].state).toBe('CANCELLED');
  });

  it('keeps sources apart, and takes what cannot be read for no reason to cancel', async () => {
    const event = await draft();
    await importFile(event.id, scheduleOf([entry('a'), entry('b', 30)]));
    expect(await importFile(event.id, scheduleOf([entry('1', 60)], 'werkstatt'))).toEqual({ ...NONE, added: 1 });
    expect(await importFile(event.id, scheduleOf([entry('a'), entry('b', 30, { duration: '' })]))).toEqual({
      ...NONE,
      unreadable: 1,
    });
    expect((await programme(event.id)).map(({ state }) => state)).toEqual(['SCHEDULED', 'SCHEDULED', 'SCHEDULED']);
  });

  it('finds talks again that have no id of their own when they move', async () => {
    const event = await draft();
    const { guid: _, ...unnamed } = entry('a');
    await importFile(event.id, scheduleOf([unnamed]));
    const moved = { ...unnamed, date: '2031-03-12T13:00:00Z' };
    expect(await importFile(event.id, scheduleOf([moved]))).toEqual({ ...NONE, moved: 1 });
    expect(await programme(event.id)).toHaveLength(1);
  });

  it('is outdated when the programme changed since, and changes nothing then', async () => {
    const event = await draft();
    await importFile(event.id, scheduleOf([entry('a')]));
    const found = await planned(event.id, scheduleOf([entry('a', 15)]));
    const [stored] = await programme(event.id);
    await done(updateTalk('organiser', stored, { room: 'Foyer' }));
    expect(await apply('organiser', found.id)).toMatchObject({
      __typename: 'ScheduleImportOutdated',
      message: expect.stringContaining('noch einmal'),
    });
    expect(await programme(event.id)).toMatchObject([{ room: 'Foyer', startsAt: stored.startsAt, version: 2 }]);
  });

  it('twice at once has the result of one', async () => {
    const event = await draft();
    const file = scheduleOf(Array.from({ length: 30 }, (_, index) => entry(`g${index}`, index)));
    const [one, other] = await Promise.all([planned(event.id, file), planned(event.id, file)]);
    const outcomes = await Promise.all(
      [one, one, one, other, other].map(async ({ id }) => [id, (await apply('organiser', id)).__typename]),
    );
    const applied = new Set(outcomes.filter(([, type]) => type === 'ScheduleImportApplied').map(([id]) => id));
    expect(applied.size).toBe(1);
    expect(new Set(outcomes.filter(([id]) => !applied.has(id)).map(([, type]) => type))).toEqual(
      new Set(['ScheduleImportOutdated']),
    );
    expect(await programme(event.id)).toHaveLength(30);
  });

  it('fails with a sentence for what is no programme, and for addresses inside', async () => {
    const event = await draft();
    expect(await planned(event.id, '<html><body>Hallo</body></html>')).toMatchObject({
      state: 'FAILED',
      problem: expect.stringContaining('Webseite'),
      plan: null,
    });
    const started = await plan('organiser', event.id, { url: `${service.url}/health/live` });
    const failed = await until('the failure', async () => {
      const found = await read('organiser', started.scheduleImport.id);
      return found.state === 'FAILED' && found;
    });
    expect(failed.problem).toContain('kein öffentlich erreichbarer Server');
    expect(await apply('organiser', failed.id)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await plan('organiser', event.id, { url: 'file:///etc/passwd' })).toMatchObject({
      __typename: 'InputInvalid',
      violations: [{ field: 'source.url' }],
    });
  });

  it('is for those who keep the event, with files of their own', async () => {
    const event = await published();
    const uploadId = await upload('seeker', scheduleOf([]));
    expect((await plan('seeker', event.id, { uploadId })).__typename).toBe('NotAllowed');
    expect(await plan('organiser', event.id, { uploadId })).toMatchObject({
      violations: [{ field: 'source.uploadId' }],
    });
    expect(await plan('seeker', (await draft()).id, { uploadId })).toMatchObject({ __typename: 'NotFound' });
    const found = await planned(event.id, scheduleOf([entry('a')]));
    for (const who of ['seeker', 'admin', 'coordinator']) {
      expect(await read(who, found.id)).toBeNull();
      expect((await apply(who, found.id)).__typename).toBe('NotFound');
    }
    expect((await read('editor', found.id)).state).toBe('PLANNED');
    const twoSources = await service.send(
      'organiser',
      `mutation { planScheduleImport(eventId: "${event.id}", source: { uploadId: "1", url: "https://example.org" }) { __typename } }`,
    );
    expect(twoSources.errors).not.toEqual([]);
  });

  it('of 5,000 talks is one transaction of few statements', async () => {
    const event = await published();
    const file = scheduleOf(
      Array.from({ length: 5_000 }, (_, index) =>
        entry(`g${index}`, index % 1_000, {
          abstract: 'Ein Text. '.repeat(20),
          persons: [{ name: `Person ${index}` }],
        }),
      ),
    );
    const found = await planned(event.id, file);
    expect(found.plan.counts).toEqual({ ...NONE, added: 5_000 });
    const { data, statements } = await service.send(
      'organiser',
      `mutation { applyScheduleImport(id: "${found.id}") { __typename } }`,
    );
    expect(data.applyScheduleImport.__typename).toBe('ScheduleImportApplied');
    // Those of the import itself are about 20; search is told of the talks in batches.
    expect(statements).toBeLessThan(40);
    expect(await importFile(event.id, file)).toEqual(NONE);
  });
});
