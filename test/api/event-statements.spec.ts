import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demoToken } from '../../src/people/sign-in/demo-token.js';
import { eventActions } from '../support/event-actions.js';
import { publishedPractice, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const PRACTICE = 'title jobcenter { name } viewerCan { update { allowed } }';
const LINK = `type isShown reasons { words } practice { ${PRACTICE} } talk { title event { title } } viewerCan { confirm { allowed } }`;
const EVENT =
  'title kind { label } jobcenter { name } organisers { displayName } days attendance { visibleFor } viewerCan { update { allowed } }';
const TALK = `title isBookmarked speakers { name staffMember { displayName } claimedBy { displayName } viewerCan { claim { allowed } } } materials { url }
  event { ${EVENT} } practices { ${LINK} } outsideLinks { ${LINK} } viewerCan { update { allowed } }`;

/** How many SQL statements a query may cause at most, the look at who asks included, whatever the number of rows. A larger number wants a reason. */
const QUERIES: readonly [query: string, who: string, text: string, atMost: number][] = [
  ['events', 'organiser', `events(first: 100) { nodes { ${EVENT} } }`, 6],
  ['programme', 'organiser', `programme(eventId: "$EVENT", first: 100) { nodes { ${TALK} } }`, 13],
  ['talk', 'seeker', `talk(id: "$TALK") { ${TALK} }`, 12],
  ['talkLinkProposals', 'organiser', `talkLinkProposals(eventId: "$EVENT", first: 100) { nodes { ${LINK} } }`, 7],
  ['talkLinksToAgree', 'author', `talkLinksToAgree(first: 100) { nodes { ${LINK} } }`, 6],
  ['myProgramme', 'seeker', `myProgramme(first: 100) { nodes { ${TALK} } }`, 13],
  ['Practice.talks', 'seeker', `practice(id: "$PRACTICE") { talks { ${LINK} } meetAt { title } }`, 8],
];

/** The same for what calendars and other tools fetch, below `/calendar/`. */
const FEEDS: readonly [address: string, atMost: number][] = [
  ['events.ics', 2],
  ['my-programme.ics', 2],
  ['events/$EVENT.ics', 3],
  ['jobcenters/$JOBCENTER.ics', 3],
  ['talks/$TALK.ics', 2],
  ['events/$EVENT/schedule.json', 4],
  ['events/$EVENT/schedule.xml', 4],
];

let service: TestService;
let practice: PublishedPractice;
let eventId: string;
let talkId: string;
beforeAll(async () => {
  service = await startService();
  practice = await publishedPractice(service);
  eventId = (await published()).id;
});
afterAll(() => service.stop());

const { published, createTalk } = eventActions(() => service);
const run = (who: string, mutation: string): Promise<any> => service.ask(who, `mutation { ${mutation} }`);
/** Adds rows to every list: events, talks with speakers, links that show, that wait for the organiser and for the author, marks. */
const grow = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) {
    await published({ title: `Tagung ${n}` });
    const made = (await createTalk('organiser', eventId, { speakers: [{ name: 'Ada' }] })).talk;
    talkId = made.id;
    await run(n % 2 ? 'coauthor' : 'organiser', `claimSpeaker(id: "${made.speakers[0].id}") { __typename }`);
    await run('seeker', `bookmarkTalk(talkId: "${talkId}") { __typename }`);
    for (const [who, type] of [
      ['organiser', 'PRESENTS'],
      ['organiser', 'DISCUSSES'],
      ['seeker', 'DISCUSSES'],
    ] as const) {
      const { id } = type === 'PRESENTS' ? practice : await publishedPractice(service);
      await run(
        who,
        `proposeTalkLink(input: { talkId: "${talkId}", type: ${type}, practiceId: "${id}" }) { __typename }`,
      );
    }
    await run(
      'seeker',
      `proposeTalkLink(input: { talkId: "${talkId}", type: DISCUSSES, url: "https://example.org/${n}" }) { __typename }`,
    );
  }
};
/** The smaller count of two, because one of them may have read anew what is kept in memory for a while. */
const measure = async (): Promise<Record<string, number>> => {
  const statements: Record<string, number> = {};
  for (const [query, who, text] of QUERIES) {
    const asked = `{ ${text.replace('$EVENT', eventId).replace('$TALK', talkId).replace('$PRACTICE', practice.id)} }`;
    const [answer, again] = [await service.send(who, asked), await service.send(who, asked)];
    expect(answer.errors).toEqual([]);
    statements[query] = Math.min(answer.statements, again.statements);
  }
  return statements;
};
const measureFeeds = async (): Promise<Record<string, number>> => {
  const { me } = await service.ask('organiser', '{ me { staffMember { jobcenter { id } } } }');
  const headers = { authorization: `Bearer ${await demoToken(service.config, 'seeker')}` };
  const count = async (path: string): Promise<number> => {
    const response = await fetch(`${service.url}/calendar/${path}`, { headers });
    expect([path, response.status]).toEqual([path, 200]);
    await response.text();
    return Number(/sql;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? -1);
  };
  const statements: Record<string, number> = {};
  for (const [address] of FEEDS) {
    const path = address
      .replace('$EVENT', eventId)
      .replace('$TALK', talkId)
      .replace('$JOBCENTER', me.staffMember.jobcenter.id);
    statements[address] = Math.min(await count(path), await count(path));
  }
  return statements;
};

it('SQL statements about events are for twelve rows no more than for two', async () => {
  await grow(2);
  const few = { ...(await measure()), ...(await measureFeeds()) };
  await grow(10);
  const many = { ...(await measure()), ...(await measureFeeds()) };
  for (const [query, atMost] of [...QUERIES.map(([name, , , most]) => [name, most] as const), ...FEEDS]) {
    expect([query, few[query]! <= atMost, few[query]]).toEqual([query, true, few[query]]);
    expect([query, many[query]]).toEqual([query, few[query]]);
  }
});
