import { afterAll, beforeAll, expect, it } from '@jest/globals';
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

it('SQL statements about events are for twelve rows no more than for two', async () => {
  await grow(2);
  const few = await measure();
  await grow(10);
  const many = await measure();
  for (const [query, , , atMost] of QUERIES) {
    expect([query, few[query]! <= atMost, few[query]]).toEqual([query, true, few[query]]);
    expect([query, many[query]]).toEqual([query, few[query]]);
  }
});
