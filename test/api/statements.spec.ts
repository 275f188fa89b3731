import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import {
  housesByNumber,
  publishDraft,
  publishedPractice,
  submittedPractice,
  untilIndexed,
  type PublishedPractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const PERSON = 'displayName function contactable jobcenter { name } houseChannels { value }';
const CARD = `id title slug version jobcenter { name caseloadRatio } partnerJobcenter { name } authors { confirmed staffMember { ${PERSON} } }
  viewerCan { update { allowed } submit { allowed } publish { allowed } archive { allowed } requestContact { allowed reason } }`;
const CONTENT = `title summary problemHtml approachHtml targetGroups { label } exclusions { targetGroup { label } reason } partners { kind { label } }
  deliveryChannels { label } topics { label } instruments { label } workingFormats { label } maturity { label } result { kind evidenceKind { label } }`;
const PAGE = `${CARD} revision { number content { ${CONTENT} } } draft { state missing content { ${CONTENT} } } contactOffer { functionLabel seats { ${PERSON} } }`;
const REQUEST = `id message state practice { ${CARD} } requester { ${PERSON} } answeredBy { ${PERSON} } declineReason { label }
  disclosedChannels { kind value owner { ${PERSON} } } viewerCan { accept { allowed } shareChannels { allowed } }`;
const HITS = 'totalCount facets { values { label count } } nodes { titleHtml snippetHtml practice';
const OUTCOME = '__typename ... on Problem { message } ... on PracticeChanged { practice { id version } }';
const COMPLETE =
  '{ title: "Gezählt", summary: "Kurz.", problem: "P", approach: "A", go: "G", noGo: "N", topics: ["SUCHT"], result: { kind: OPEN } }';
const FACETS =
  '[TOPIC, TARGET_GROUP, INSTRUMENT, WORKING_FORMAT, DELIVERY_CHANNEL, RESULT, MATURITY, ORGANISATION_FORM, LAND, COMPARISON_TYPE, CASELOAD_BAND, JOBCENTER, YEAR]';

/**
 * How many SQL statements an operation may cause at most, the look at who asks included; `$ID` is a practice with many
 * revisions and authors. A smaller number is an improvement to be entered here, a larger one wants a reason.
 */
const QUERIES: readonly [operation: string, who: string, query: string, atMost: number][] = [
  ['me', 'seeker', `me { state roles contactChannels { value } staffMember { ${PERSON} } }`, 5],
  ['practice, the whole page', 'seeker', `practice(id: "$ID") { ${PAGE} }`, 6],
  ['practice, the whole page, for its author', 'author', `practice(id: "$ID") { ${PAGE} }`, 6],
  [
    'searchPractices',
    'seeker',
    `searchPractices(query: "Waschsalon", facets: ${FACETS}) { ${HITS} { ${PAGE} } } }`,
    10,
  ],
  ['searchPractices, as a list', 'seeker', `searchPractices(query: "Waschsalon") { ${HITS} { ${CARD} } } }`, 9],
  [
    'searchPractices, houses like mine first',
    'seeker',
    `searchPractices(query: "Waschsalon", comparableToMine: [LAND, DISTANCE]) { ${HITS} { ${CARD} } } }`.replace(
      'titleHtml',
      'titleHtml distanceKm comparedToMine { likeness }',
    ),
    10,
  ],
  ['searchPractices, nothing typed', 'seeker', `searchPractices { ${HITS} { id title } } }`, 4],
  ['mySavedSearches', 'seeker', `mySavedSearches { query sort weeklyMail filters { facet values { code label } } }`, 3],
  ['myPractices', 'author', `myPractices { nodes { ${PAGE} } }`, 6],
  ['reviewQueue', 'editor', `reviewQueue { nodes { ${PAGE} } }`, 6],
  [
    'practiceRevisions',
    'seeker',
    `practiceRevisions(practiceId: "$ID") { nodes { number content { ${CONTENT} } } }`,
    3,
  ],
  ['contactRequests, received', 'author', `contactRequests(box: INBOX) { nodes { ${REQUEST} } }`, 11],
  ['contactRequests, sent', 'seeker', `contactRequests(box: SENT) { nodes { ${REQUEST} } }`, 11],
  ['myDisclosures', 'author', `myDisclosures { nodes { kind value viewer { ${PERSON} } practice { title } } }`, 6],
];

/** The same for changes, in an order in which each can be made; BEGIN and COMMIT are counted. `$ID` and `$VERSION` are those of the practice. */
const CHANGES: readonly [operation: string, who: string, mutation: string, atMost: number][] = [
  [
    'saveSearch',
    'organiser',
    `saveSearch(input: { query: "Handy", filter: { topics: ["SUCHT"] } }) { ... on SearchSaved { savedSearch { id } } }`,
    6,
  ],
  ['createPractice', 'author', `createPractice(input: { content: { title: "Gezählt" } }) { ${OUTCOME} }`, 8],
  [
    'updatePractice',
    'author',
    `updatePractice(id: "$ID", expectedVersion: $VERSION, input: { content: ${COMPLETE} }) { ${OUTCOME} }`,
    8,
  ],
  [
    'updatePractice, nothing new',
    'author',
    `updatePractice(id: "$ID", expectedVersion: $VERSION, input: {}) { ${OUTCOME} }`,
    6,
  ],
  ['submitPractice', 'author', `submitPractice(id: "$ID", expectedVersion: $VERSION) { ${OUTCOME} }`, 10],
  ['publishPractice', 'editor', `publishPractice(id: "$ID", expectedVersion: $VERSION) { ${OUTCOME} }`, 15],
  [
    'requestContact',
    'seeker',
    `requestContact(input: { practiceId: "$ID", message: "Frage", offeredChannels: [PHONE], wishedChannel: PHONE }) { ... on ContactRequested { request { id state } } }`,
    12,
  ],
  [
    'acceptContactRequest',
    'author',
    `acceptContactRequest(id: "$REQUEST", channels: [PHONE]) { ... on ContactRequestChanged { request { id state } } }`,
    13,
  ],
  ['archivePractice', 'author', `archivePractice(id: "$ID") { ${OUTCOME} }`, 9],
];

describe('SQL statements', () => {
  let service: TestService;
  let edited: PublishedPractice;
  let coauthorId: string;

  beforeAll(async () => {
    service = await startService();
    coauthorId = await staffIdOf(service, 'coauthor');
    for (const who of ['seeker', 'organiser'])
      await done(
        service.ask(who, `mutation { setContactChannels(channels: [{ kind: PHONE, value: "1" }]) { __typename } }`),
      );
    edited = await publishedPractice(service);
  });
  afterAll(() => service.stop());

  /** Adds rows to every list: saved searches, practices of two houses, drafts, submitted ones, revisions, requests, disclosures. */
  const grow = async (count: number): Promise<void> => {
    const houses = [...(await housesByNumber(service)).values()];
    for (let n = 0; n < count; n++) {
      await done(
        service.ask(
          'seeker',
          `mutation { saveSearch(input: { query: "Suche ${count} ${n}", filter: { jobcenterIds: ["${houses[n]}"] } }) { __typename } }`,
        ),
      );
      const { id } = await publishedPractice(service, { content: { title: `Waschsalon ${n}` } });
      await done(
        service.ask(
          'author',
          `mutation { inviteCoAuthor(id: "${id}", staffMemberId: "${coauthorId}") { __typename } }`,
        ),
      );
      await done(service.ask('coauthor', `mutation { acceptInvitation(id: "${id}") { __typename } }`));
      await submittedPractice(service, { who: n % 2 ? 'author' : 'organiser' });
      for (const who of ['seeker', 'organiser']) {
        const { requestContact } = await service.ask(
          who,
          `mutation { requestContact(input: { practiceId: "${id}", message: "Frage", offeredChannels: [PHONE], wishedChannel: PHONE }) { ... on ContactRequested { request { id } } } }`,
        );
        if (n % 2)
          await done(
            service.ask(
              'author',
              `mutation { acceptContactRequest(id: "${requestContact.request.id}", channels: [PHONE]) { __typename } }`,
            ),
          );
      }
      const { updatePractice } = await service.ask(
        'author',
        `mutation { updatePractice(id: "${edited.id}", expectedVersion: ${edited.version}, input: { content: { go: "Fassung ${Math.random()}" } }) { ... on PracticeChanged { practice { id version } } } }`,
      );
      edited = await publishDraft(service, 'author', updatePractice.practice);
    }
    await untilIndexed(service);
  };

  /** The smaller count of two, because one of them may have read anew what is kept in memory for a while. */
  const measure = async (): Promise<{ statements: Record<string, number>; rows: Record<string, number> }> => {
    const [statements, rows]: Record<string, number>[] = [{}, {}];
    for (const [operation, who, query] of QUERIES) {
      const text = `{ ${query.replace('$ID', edited.id)} }`;
      const [answer, again] = [await service.send(who, text), await service.send(who, text)];
      expect(answer.errors).toEqual([]);
      statements![operation] = Math.min(answer.statements, again.statements);
      const [shown] = Object.values<any>(answer.data);
      rows![operation] = (shown.nodes ?? shown).length ?? 1;
    }
    return { statements: statements!, rows: rows! };
  };

  it('of changes are no more than in the table', async () => {
    // What is kept in memory for a while is read now, so that it is not counted.
    await service.ask('seeker', '{ vocabulary(name: TOPICS) { code } }');
    const statements: Record<string, number> = {};
    let [id, version, request] = ['', 0, ''];
    for (const [operation, who, mutation] of CHANGES) {
      const text = mutation.replace('$ID', id).replace('$VERSION', String(version)).replace('$REQUEST', request);
      const answer = await service.send(who, `mutation { ${text} }`);
      expect(answer.errors).toEqual([]);
      statements[operation] = answer.statements;
      const [outcome] = Object.values<any>(answer.data);
      expect(outcome.practice ?? outcome.request ?? outcome.savedSearch).toBeDefined();
      if (outcome.practice) ({ id, version } = outcome.practice);
      else if (outcome.request) request = outcome.request.id;
    }
    expectAtMost(CHANGES, statements);
  });

  it('of queries are for twenty rows no more than for two, and for both no more than in the table', async () => {
    await grow(2);
    const few = await measure();
    await grow(18);
    const many = await measure();
    for (const [operation] of QUERIES.slice(3)) {
      expect([operation, few.rows[operation]! < 7, many.rows[operation]]).toEqual([operation, true, 20]);
    }
    expectAtMost(QUERIES, few.statements);
    expectAtMost(QUERIES, many.statements);
  });
});

function expectAtMost(
  table: readonly (readonly [operation: string, who: string, text: string, atMost: number])[],
  statements: Readonly<Record<string, number>>,
): void {
  const over = table.filter(([operation, , , atMost]) => statements[operation]! > atMost);
  expect(over.map(([operation, , , atMost]) => `${operation}: ${statements[operation]} instead of ${atMost}`)).toEqual(
    [],
  );
}
