import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventSeed } from '../../src/events/event.seed.js';
import { PracticeSeed } from '../../src/practices/practice.seed.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await service.app.get(PracticeSeed, { strict: false }).runDemo();
  await service.app.get(EventSeed, { strict: false }).runDemo();
});
afterAll(() => service.stop());

const TALK = 'title state speakers { name staffMember { displayName } } practices { type isShown practice { slug } }';
const list = async (period: string): Promise<any[]> =>
  (
    await service.ask(
      'seeker',
      `{ events(filter: { period: ${period} }) { nodes { id title kind { code } startsOn place demo state } } }`,
    )
  ).events.nodes;
const programme = async (eventId: string): Promise<any[]> =>
  (await service.ask('seeker', `{ programme(eventId: "${eventId}", first: 100) { nodes { kind ${TALK} } } }`)).programme
    .nodes;

describe('Demo events', () => {
  it('are past and coming ones of different kinds, marked as such, and there once', async () => {
    await service.app.get(EventSeed, { strict: false }).runDemo();
    const [past, coming] = [await list('PAST'), await list('UPCOMING')];
    // The coming ones are past one day.
    expect(past.length + coming.length).toBe(5);
    expect(new Set([...past, ...coming].map(({ kind }) => kind.code)).size).toBe(5);
    for (const event of [...past, ...coming]) expect(event).toMatchObject({ demo: true, state: 'PUBLISHED' });
  });

  it('have talks that present the demo practices, with speakers who have confirmed to be themselves', async () => {
    const events = [...(await list('PAST')), ...(await list('UPCOMING'))];
    const slots = [];
    for (const { id } of events) slots.push(...(await programme(id)));
    const talks = slots.filter(({ kind }) => kind === 'TALK');
    expect(talks).toHaveLength(39);
    expect(new Set(slots.map(({ kind }) => kind))).toEqual(new Set(['TALK', 'BREAK', 'ASIDE']));
    const links = talks.flatMap(({ practices }) => practices);
    expect(links.length).toBeGreaterThan(25);
    expect(new Set(links.map(({ type }) => type))).toEqual(new Set(['PRESENTS', 'DISCUSSES', 'CONTRADICTS']));
    expect(links.every(({ isShown }) => isShown)).toBe(true);
    for (const { speakers } of talks)
      for (const { name, staffMember } of speakers) if (staffMember) expect(staffMember.displayName).toBe(name);
  });

  it('leave proposals for the organiser, who is told why', async () => {
    const events = await list('UPCOMING');
    const proposalsOf = async (eventId: string): Promise<any[]> =>
      (
        await service.ask(
          'organiser',
          `{ talkLinkProposals(eventId: "${eventId}", first: 100) { nodes { talk { title } practice { slug } reasons { kind words } } } }`,
        )
      ).talkLinkProposals.nodes;
    const proposals = await until('every coming event has a proposal', async () => {
      const lists = [];
      for (const { id } of events) lists.push(await proposalsOf(id));
      return lists.every((found) => found.length > 0) && lists.flat();
    });
    for (const { reasons } of proposals) expect(reasons).not.toEqual([]);
    expect(proposals.map(({ talk, practice }) => [talk.title, practice.slug])).toContainEqual([
      'Deutsch in der Schicht',
      'job-bsk-reinigung-nuernberg',
    ]);
  });
});
