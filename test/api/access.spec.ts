import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isUnionType, type GraphQLEnumType } from 'graphql';
import { DataSource } from 'typeorm';
import { newAccount, staffIdOf, type Account } from '../support/accounts.js';
import { done } from '../support/done.js';
import { eventActions } from '../support/event-actions.js';
import { OPERATIONS, SUBJECTS, type Requirement, type Subject } from '../support/operation-access.js';
import { everythingOf, operationsOf, requestFor, type Operation } from '../support/operations.js';
import {
  changePractice,
  draftPractice,
  housesByNumber,
  publishedPractice,
  submittedPractice,
  uniqueWord,
  untilIndexed,
  type MadePractice,
  type PublishedPractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** Queries that are about something and answer with a list, which is empty then. */
const EMPTY_LISTS: Readonly<Record<string, string>> = {
  practiceRevisions: 'PracticeRevisionConnection',
  programme: 'TalkConnection',
  talkLinkProposals: 'TalkLinkConnection',
};
const NO_SUCH_ID = '0190a0a0-0000-7000-8000-000000000000';
const VALUES = { id: NO_SUCH_ID, text: 'Text', named: { reason: 'NO_TIME', 'CreateEventInput.kind': 'SEMINAR' } };
const ROLE_OF: Readonly<Record<string, string>> = {
  seeker: 'none',
  organiser: 'ORGANISER',
  editor: 'EDITOR',
  coordinator: 'COORDINATOR',
  admin: 'ADMIN',
};

let service: TestService;
let operations: Operation[];

beforeAll(async () => {
  service = await startService();
  operations = operationsOf(buildClientSchema((await service.send(null, getIntrospectionQuery({ oneOf: true }))).data));
});
afterAll(() => service.stop());

const requirementOf = ({ field }: Operation): Requirement => OPERATIONS[field.name]![0];
const about = (...subjects: Subject[]): Operation[] =>
  operations.filter(({ field }) => subjects.includes(OPERATIONS[field.name]![1]));
/** Sends every one of the operations with generated arguments; answers the codes of the errors by operation. */
const codesOf = async (
  send: (query: string, variables: object) => Promise<any>,
  chosen: readonly Operation[] = operations,
): Promise<Record<string, string | undefined>> => {
  const codes: Record<string, string | undefined> = {};
  for (const operation of chosen) {
    const { query, variables } = requestFor(operation, VALUES);
    codes[operation.field.name] = (await send(query, variables)).errors?.[0]?.extensions.code;
  }
  return codes;
};

describe('Every operation of the schema', () => {
  it('is in the table of this test', () => {
    expect(operations.map(({ field }) => field.name).sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it('is closed without sign-in, except what the law wants everybody to read', async () => {
    const codes = await codesOf((query, variables) => service.send(null, query, variables));
    const open = Object.keys(codes).filter((name) => codes[name] === undefined);
    expect(open).toEqual(['legalPage']);
    expect(new Set(Object.values(codes))).toEqual(new Set([undefined, 'UNAUTHENTICATED']));
  });

  it('is closed to a waiting account, except its own profile and sessions and what is needed to say where one works', async () => {
    const pending: Account = await newAccount(service, 'waiting');
    const codes = await codesOf(pending.send);
    const open = Object.keys(codes).filter((name) => codes[name] !== 'FORBIDDEN');
    expect(open.sort()).toEqual([
      'endOtherSessions',
      'endSession',
      'jobcenter',
      'jobcenters',
      'legalPage',
      'me',
      'mySessions',
      'updateMyProfile',
      'vocabulary',
    ]);
    expect(open.map((name) => codes[name])).toEqual(open.map(() => undefined));
  });

  it.each(Object.keys(ROLE_OF))('is open to %s if the role is enough, and closed if it is not', async (who) => {
    const codes = await codesOf((query, variables) => service.send(who, query, variables));
    for (const operation of operations) {
      const required = requirementOf(operation);
      const isEnough = typeof required === 'string' || required.some((role) => role === ROLE_OF[who]);
      expect([operation.field.name, codes[operation.field.name]]).toEqual([
        operation.field.name,
        isEnough ? undefined : 'FORBIDDEN',
      ]);
    }
  });
});

/** What the operations answer to somebody about an id, by operation: the type of the outcome, or the value itself where it is no union. */
const outcomesOf = async (who: string, chosen: readonly Operation[], id: string): Promise<Record<string, unknown>> => {
  const outcomes: Record<string, unknown> = {};
  for (const operation of chosen) {
    const { query, variables } = requestFor(operation, { ...VALUES, id });
    const { data, errors } = await service.send(who, query, variables);
    if (errors.length > 0) throw new Error(`${operation.field.name}: ${JSON.stringify(errors)}`);
    const value = data[operation.field.name];
    outcomes[operation.field.name] = isUnionType(getNamedType(operation.field.type)) ? value : { value };
  }
  return outcomes;
};
const allowedTo = (who: string, chosen: readonly Operation[]): Operation[] =>
  chosen.filter((operation) => {
    const required = requirementOf(operation);
    return typeof required === 'string' || required.some((role) => role === ROLE_OF[who]);
  });
/** Fails unless the thing is to the person exactly as something that never was: word for word. */
const expectAsIfItWereNot = async (who: string, id: string, ...subjects: Subject[]): Promise<void> => {
  const chosen = allowedTo(who, about(...subjects));
  expect(chosen).not.toHaveLength(0);
  expect(await outcomesOf(who, chosen, id)).toEqual(await outcomesOf(who, chosen, NO_SUCH_ID));
};

/** What an answer to a contact request needs, so that a refusal has no other reason. */
const giveChannelsToAll = async (): Promise<void> => {
  for (const who of Object.keys(ROLE_OF))
    await done(
      service.ask(
        who,
        `mutation { setContactChannels(channels: [{ kind: EMAIL, value: "${who}@example.org" }]) { __typename } }`,
      ),
    );
};

describe('What does not exist', () => {
  beforeAll(giveChannelsToAll);

  it('is null in queries and NotFound in mutations, whatever the id looks like', async () => {
    for (const id of [
      NO_SUCH_ID,
      'gibberish',
      '',
      '1',
      "' OR 1=1 --",
      '🙂',
      'a'.repeat(5_000),
      NO_SUCH_ID.toUpperCase(),
    ]) {
      for (const who of ['coauthor', 'editor', 'admin']) {
        const outcomes = await outcomesOf(who, allowedTo(who, about(...SUBJECTS)), id);
        for (const [name, outcome] of Object.entries(outcomes)) {
          const expected =
            name in EMPTY_LISTS
              ? { value: { __typename: EMPTY_LISTS[name] } }
              : operations.find(({ field }) => field.name === name)!.kind === 'query'
                ? { value: null }
                : { __typename: 'NotFound', message: expect.any(String) };
          expect([id, who, name, outcome]).toEqual([id, who, name, expected]);
        }
      }
    }
  });
});

describe('A draft', () => {
  let draft: MadePractice;
  beforeAll(async () => {
    draft = await draftPractice(service);
  });

  it.each(['seeker', 'coordinator', 'editor', 'admin'])('does not exist for %s', async (who) => {
    await expectAsIfItWereNot(who, draft.id, 'practice');
    expect(await revisionsSeenBy(who, draft.id)).toEqual([]);
  });

  it('exists for its author', async () => {
    expect((await service.ask('author', `{ practice(id: "${draft.id}") { draft { state } } }`)).practice).toEqual({
      draft: { state: 'DRAFT' },
    });
  });
});

describe('A submitted draft', () => {
  let draft: MadePractice;
  beforeAll(async () => {
    draft = await submittedPractice(service);
  });

  it.each(['seeker', 'coordinator', 'admin'])('does not exist for %s', async (who) => {
    await expectAsIfItWereNot(who, draft.id, 'practice');
  });

  it('exists for editors, who see it in their queue', async () => {
    const { practice, reviewQueue } = await service.ask(
      'editor',
      `{ practice(id: "${draft.id}") { draft { state } } reviewQueue { nodes { id } } }`,
    );
    expect(practice).toEqual({ draft: { state: 'IN_REVIEW' } });
    expect(reviewQueue.nodes).toContainEqual({ id: draft.id });
  });
});

describe('The draft beside a published practice', () => {
  it('is seen by its author only, in every answer', async () => {
    const practice = await publishedPractice(service);
    const word = uniqueWord();
    await done(
      service.ask(
        'author',
        `mutation ($id: ID!, $version: Int!, $input: UpdatePracticeInput!) { updatePractice(id: $id, expectedVersion: $version, input: $input) { __typename } }`,
        { id: practice.id, version: practice.version, input: { content: { title: word, problem: word } } },
      ),
    );
    for (const who of ['seeker', 'coordinator', 'editor']) {
      const seen = await service.ask(
        who,
        `{ practice(id: "${practice.id}") { title draft { state } revision { content { problem } } viewerCan { update { allowed } } } practiceRevisions(practiceId: "${practice.id}") { nodes { content { problem } } } }`,
      );
      expect(seen.practice).toMatchObject({ draft: null, viewerCan: { update: { allowed: false } } });
      expect(JSON.stringify(seen)).not.toContain(word);
      const { updatePractice, submitPractice } = await service.ask(
        who,
        `mutation ($id: ID!, $version: Int!) { updatePractice(id: $id, expectedVersion: $version, input: {}) { __typename ... on PracticeChangedMeanwhile { practice { title draft { state } } } } submitPractice(id: $id, expectedVersion: $version) { __typename } }`,
        { id: practice.id, version: practice.version + 1 },
      );
      expect([updatePractice, submitPractice]).toEqual([{ __typename: 'NotAllowed' }, { __typename: 'NotAllowed' }]);
    }
  });
});

describe('A practice for its own house', () => {
  const word = uniqueWord();
  let practice: PublishedPractice;
  let requestId: string;
  beforeAll(async () => {
    practice = await publishedPractice(service, {
      visibility: 'JOBCENTER',
      content: {
        title: `Hausintern ${word}`,
        approach: `Nur für uns: ${word}.`,
        topics: ['SCHULDEN'],
        instruments: ['SUCHTBERATUNG'],
      },
    });
    await untilIndexed(service);
    const { requestContact } = await service.ask(
      'coordinator',
      `mutation { requestContact(input: { practiceId: "${practice.id}", message: "Frage", offeredChannels: [], wishedChannel: PHONE }) { ... on ContactRequested { request { id } } } }`,
    );
    requestId = requestContact.request.id;
  });

  it('does not exist for other houses: not by id, not by slug, not by its revisions, no contact', async () => {
    for (const who of ['seeker', 'coauthor', 'organiser', 'admin']) {
      await expectAsIfItWereNot(who, practice.id, 'practice');
      expect(await revisionsSeenBy(who, practice.id)).toEqual([]);
      expect(
        (await service.ask(who, `query ($slug: String!) { practiceBySlug(slug: $slug) { id } }`, practice))
          .practiceBySlug,
      ).toBeNull();
    }
  });

  it('shows its word in no answer of the search, no count, no facet and no correction of other houses', async () => {
    const { field } = operations.find((operation) => operation.field.name === 'searchPractices')!;
    const facets = field.args.find(({ name }) => name === 'facets')!;
    const variables = { facets: (getNamedType(facets.type) as GraphQLEnumType).getValues().map(({ name }) => name) };
    const search = (who: string, query: string, more: object = {}) =>
      service.ask(
        who,
        `query ($query: String!, $facets: [PracticeFacet!]!, $filter: PracticeFilter, $sort: PracticeSort! = RELEVANCE) {
          searchPractices(query: $query, facets: $facets, filter: $filter, sort: $sort) ${everythingOf(field.type, 5, ['Practice'])} found: searchPractices(query: $query) { nodes { practice { id } } } }`,
        { query, ...variables, ...more },
      );
    const typo = `${word.slice(0, 5)}y${word.slice(6)}`;
    for (const sort of ['RELEVANCE', 'NEWEST', 'LAST_CONFIRMED']) {
      for (const query of [
        word,
        word.slice(0, 6),
        word.slice(0, -1),
        typo,
        `Hausintern ${word}`,
        'Suchtberatung',
        '',
      ]) {
        const { searchPractices, found } = await search('seeker', query, { sort });
        expect(searchPractices.totalCount).toBe(query === '' ? searchPractices.nodes.length : 0);
        expect(found.nodes).not.toContainEqual({ practice: { id: practice.id } });
        expect(JSON.stringify(searchPractices.facets)).not.toContain('SUCHTBERATUNG');
        if (!query.includes(word)) expect(JSON.stringify(searchPractices)).not.toContain(word);
      }
    }
    expect((await search('coordinator', word)).found.nodes).toEqual([{ practice: { id: practice.id } }]);
    const filter = { jobcenterIds: [(await housesByNumber(service)).get('63408')], instruments: ['SUCHTBERATUNG'] };
    expect((await search('seeker', '', { filter })).searchPractices.totalCount).toBe(0);
    expect((await search('coordinator', '', { filter })).searchPractices.totalCount).toBe(1);
  });

  it('leaves no trace when it has become one after all could read it, though the index lags behind', async () => {
    const open = await publishedPractice(service, { content: { title: `Offen ${uniqueWord()}` } });
    await untilIndexed(service);
    await service.app.get(DataSource).query(`UPDATE practices SET visibility = 'JOBCENTER' WHERE id = $1`, [open.id]);
    const { searchPractices } = await service.ask(
      'seeker',
      `{ searchPractices(sort: NEWEST) { nodes { practice { id } } } }`,
    );
    expect(searchPractices.nodes.map(({ practice: { id } }: any) => id)).not.toContain(open.id);
  });

  it('goes with its house when that is merged into another', async () => {
    const houses = await housesByNumber(service);
    const found = async () =>
      (
        await service.ask(
          'coauthor',
          `{ practice(id: "${practice.id}") { id } searchPractices(query: "${word}") { totalCount } }`,
        )
      ).searchPractices.totalCount;
    const succession = [houses.get('63408'), houses.get('67748')];
    const { manager } = service.app.get(DataSource);
    await manager.query(
      `INSERT INTO jobcenter_successions (predecessor_id, successor_id, effective_on, kind) VALUES ($1, $2, '2026-01-01', 'MERGED')`,
      succession,
    );
    expect(await found()).toBe(1);
    await manager.query(
      `DELETE FROM jobcenter_successions WHERE predecessor_id = $1 AND successor_id = $2`,
      succession,
    );
    expect(await found()).toBe(0);
  });

  it('is read by the whole house, asked about by it, and kept in order by editors', async () => {
    expect((await service.ask('coordinator', `{ practice(id: "${practice.id}") { title } }`)).practice.title).toContain(
      word,
    );
    expect(await revisionsSeenBy('editor', practice.id)).toEqual([1]);
    const { requestContact } = await service.ask(
      'editor',
      `mutation { requestContact(input: { practiceId: "${practice.id}", message: "Frage", offeredChannels: [], wishedChannel: PHONE }) { __typename } }`,
    );
    expect(requestContact.__typename).toBe('NotFound');
  });

  describe('and a contact request about it', () => {
    it.each(['seeker', 'coauthor', 'editor', 'admin'])('do not exist for %s', async (who) => {
      await expectAsIfItWereNot(who, requestId, 'request');
      for (const box of ['INBOX', 'SENT']) {
        const { contactRequests } = await service.ask(who, `{ contactRequests(box: ${box}) { nodes { id } } }`);
        expect(contactRequests.nodes).toEqual([]);
      }
      expect((await service.ask(who, '{ myDisclosures { nodes { id } } }')).myDisclosures.nodes).toEqual([]);
    });

    it('exist for those who asked and those who answer', async () => {
      const boxOf = async (who: string, box: string) =>
        (await service.ask(who, `{ contactRequests(box: ${box}) { nodes { id } } }`)).contactRequests.nodes;
      expect(await boxOf('coordinator', 'SENT')).toEqual([{ id: requestId }]);
      expect(await boxOf('author', 'INBOX')).toEqual([{ id: requestId }]);
      expect(await boxOf('coordinator', 'INBOX')).toEqual([]);
    });
  });
});

describe('People', () => {
  it('who wait do not exist for members and coordinators of other houses', async () => {
    const waiting = await newAccount(service, 'waiting-elsewhere');
    for (const who of ['seeker', 'coordinator', 'editor']) await expectAsIfItWereNot(who, waiting.id, 'person');
  });

  it('never show their mail address, their identity or their private channels to others', async () => {
    const { __type } = await service.ask('seeker', '{ __type(name: "StaffMember") { fields { name } } }');
    expect(__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      'contactable',
      'displayName',
      'function',
      'houseChannels',
      'id',
      'jobcenter',
    ]);
    const id = await staffIdOf(service, 'author');
    const { staffMember } = await service.ask('seeker', `{ staffMember(id: "${id}") { houseChannels { value } } }`);
    expect(staffMember.houseChannels).toEqual([]);
  });
});

describe('The revisions', () => {
  it('of a practice that an editor may redact are not to be redacted by the id of another thing', async () => {
    const practice = await publishedPractice(service);
    await expectAsIfItWereNot('editor', practice.id, 'revision');
    expect((await changePractice(service, 'editor', 'publishPractice', practice)).__typename).toBe('NotAllowed');
  });
});

async function revisionsSeenBy(who: string, practiceId: string): Promise<number[]> {
  const { practiceRevisions } = await service.ask(
    who,
    `{ practiceRevisions(practiceId: "${practiceId}") { nodes { number } pageInfo { hasNextPage endCursor } } }`,
  );
  return practiceRevisions.nodes.map(({ number }: { number: number }) => number);
}

describe('A draft of an event, and a talk of its programme', () => {
  const { draft, talk } = eventActions(() => service);
  let eventId: string;
  let talkId: string;
  beforeAll(async () => {
    eventId = (await draft()).id;
    talkId = (await talk(eventId)).id;
  });

  it.each(['seeker', 'coordinator', 'admin'])('do not exist for %s', async (who) => {
    await expectAsIfItWereNot(who, eventId, 'event');
    await expectAsIfItWereNot(who, talkId, 'talk');
    expect((await service.ask(who, `{ programme(eventId: "${eventId}") { nodes { id } } }`)).programme.nodes).toEqual(
      [],
    );
  });

  it.each(['organiser', 'editor'])('exist for %s', async (who) => {
    const seen = await service.ask(
      who,
      `{ event(id: "${eventId}") { id } talk(id: "${talkId}") { id } programme(eventId: "${eventId}") { nodes { id } } }`,
    );
    expect(seen).toEqual({ event: { id: eventId }, talk: { id: talkId }, programme: { nodes: [{ id: talkId }] } });
  });
});
