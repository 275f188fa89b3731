import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddressGuard, isPublicAddress } from '../../src/platform/fetching/address-guard.js';
import { eventActions } from '../support/event-actions.js';
import { entry, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
let file = '';
let fetches = 0;
const server = createServer((_, response) => {
  fetches++;
  response.end(file);
});
const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/schedule.json`;

beforeAll(async () => {
  service = await startService();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await service.stop();
});

const { draft } = eventActions(() => service);
const remember = async (who: string, eventId: string, address: string): Promise<any> =>
  (
    await service.ask(
      who,
      `mutation ($eventId: ID!, $url: String!) { rememberScheduleSource(eventId: $eventId, url: $url) {
         __typename ... on InputInvalid { violations { field message } } ... on ScheduleSourceRemembered { scheduleSource { url fetchedAt } } } }`,
      { eventId, url: address },
    )
  ).rememberScheduleSource;
const source = async (who: string, eventId: string): Promise<any> =>
  (await service.ask(who, `{ scheduleSource(eventId: "${eventId}") { url fetchedAt problem } }`)).scheduleSource;
const fetched = (eventId: string): Promise<any> =>
  until('the address was fetched', async () => {
    const found = await source('organiser', eventId);
    return found.fetchedAt !== null && found;
  });
const titles = async (eventId: string): Promise<string[]> =>
  (
    await service.ask('organiser', `{ programme(eventId: "${eventId}", first: 100) { nodes { title state } } }`)
  ).programme.nodes.map(({ title, state }: { title: string; state: string }) => `${title} ${state}`);

describe('An address that is remembered', () => {
  it('inside of the network is not fetched, and the organiser reads why', async () => {
    const event = await draft();
    expect((await remember('organiser', event.id, url())).__typename).toBe('ScheduleSourceRemembered');
    expect(await fetched(event.id)).toEqual({
      url: url(),
      fetchedAt: expect.any(String),
      problem: expect.stringMatching(/Adresse/),
    });
    expect(fetches).toBe(0);
  });

  it('is fetched and taken over, and again when its file is another one', async () => {
    // The server of the test is on 127.0.0.1; everything else is guarded as always.
    service.app.get(AddressGuard, { strict: false }).allows = (address) =>
      address === '127.0.0.1' || isPublicAddress(address);
    const event = await draft();
    file = scheduleOf([entry('a'), entry('b', 60)]);
    await remember('organiser', event.id, url());
    expect((await fetched(event.id)).problem).toBeNull();
    expect(await titles(event.id)).toEqual(['Vortrag a SCHEDULED', 'Vortrag b SCHEDULED']);

    file = scheduleOf([entry('a', 0, { title: 'Neu' })]);
    await remember('editor', event.id, url());
    await fetched(event.id);
    expect(await titles(event.id)).toEqual(['Neu SCHEDULED', 'Vortrag b CANCELLED']);

    file = 'kein Programm';
    await remember('organiser', event.id, url());
    expect((await fetched(event.id)).problem).toMatch(/\.$/);
    expect(await titles(event.id)).toEqual(['Neu SCHEDULED', 'Vortrag b CANCELLED']);
  });

  it('is kept by organisers and editors alone, is one of the web, and can be forgotten', async () => {
    const event = await draft();
    expect((await remember('seeker', event.id, url())).__typename).toBe('NotFound');
    expect(await remember('organiser', event.id, 'ftp://example.org/a')).toMatchObject({
      violations: [{ field: 'url', message: 'Eine Adresse beginnt mit https:// oder http://.' }],
    });
    await remember('organiser', event.id, url());
    expect(await source('seeker', event.id)).toBeNull();
    const forget = `mutation { forgetScheduleSource(eventId: "${event.id}") { __typename } }`;
    expect((await service.ask('seeker', forget)).forgetScheduleSource.__typename).toBe('NotFound');
    expect((await service.ask('organiser', forget)).forgetScheduleSource.__typename).toBe('ScheduleSourceForgotten');
    expect(await source('organiser', event.id)).toBeNull();
  });
});
