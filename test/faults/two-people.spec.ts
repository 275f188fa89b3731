import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { demoPeople } from '../../src/people/sign-in/demo-accounts.js';
import { staffIdOf } from '../support/accounts.js';
import { done } from '../support/done.js';
import { draftPractice, publishedPractice, submittedPractice, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** Demo people of other houses than that of `author`, with different accounts. */
const OTHERS = demoPeople()
  .filter(({ jobcenter }) => jobcenter !== '63408')
  .map(({ key }) => key);
const TWENTY = Array.from({ length: 20 }, (_, index) => index);
const TEN = TWENTY.slice(0, 10);

describe('At the same moment', () => {
  let service: TestService;
  const query = (statement: string, values?: unknown[]): Promise<any[]> =>
    service.app.get(DataSource).query(statement, values);
  /** How often each outcome came. */
  const tally = (outcomes: readonly { readonly __typename: string }[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { __typename } of outcomes) counts[__typename] = (counts[__typename] ?? 0) + 1;
    return counts;
  };

  beforeAll(async () => {
    service = await startService({ DATABASE_POOL_SIZE: '20' });
  });
  afterAll(() => service.stop());

  describe('of twenty who save a draft that all have read in the same version', () => {
    it('one saves, and nineteen are told what is there now', async () => {
      const { id, version } = await draftPractice(service);
      const outcomes = await Promise.all(
        TWENTY.map(async (index) => {
          const { updatePractice } = await service.ask(
            'author',
            `mutation ($id: ID!, $version: Int!, $input: UpdatePracticeInput!) { updatePractice(id: $id, expectedVersion: $version, input: $input) { __typename
               ... on PracticeChanged { practice { version draft { content { title } } } }
               ... on PracticeChangedMeanwhile { message practice { version draft { content { title } } } } } }`,
            { id, version, input: { content: { title: `Fassung von ${index}` } } },
          );
          return updatePractice;
        }),
      );
      expect(tally(outcomes)).toEqual({ PracticeChanged: 1, PracticeChangedMeanwhile: 19 });
      const winner = outcomes.find(({ __typename }) => __typename === 'PracticeChanged')!.practice;
      expect(winner.version).toBe(version + 1);
      for (const { practice } of outcomes) expect(practice).toEqual(winner);
      const { practice } = await service.ask(
        'author',
        `query ($id: ID!) { practice(id: $id) { version draft { content { title } } } }`,
        { id },
      );
      expect(practice).toEqual(winner);
    });
  });

  describe('of ten editors who publish the same draft', () => {
    const editors = ['editor', ...OTHERS.filter((key) => key.startsWith('staff-')).slice(0, 9)];

    it('one publishes: there is one revision, one offer, one line in the audit trail', async () => {
      for (const editor of editors.slice(1)) {
        const id = await staffIdOf(service, editor);
        const { grantRole } = await service.ask(
          'admin',
          `mutation ($id: ID!) { grantRole(id: $id, role: EDITOR) { __typename } }`,
          { id },
        );
        expect(grantRole.__typename).toBe('RolesChanged');
      }
      const { id, version } = await submittedPractice(service);
      const outcomes = await Promise.all(
        editors.map(async (editor) => {
          const { publishPractice } = await service.ask(
            editor,
            `mutation ($id: ID!, $version: Int!) { publishPractice(id: $id, expectedVersion: $version) { __typename ... on PracticeChangedMeanwhile { practice { revision { number } } } } }`,
            { id, version },
          );
          return publishPractice;
        }),
      );
      expect(tally(outcomes)).toEqual({ PracticeChanged: 1, PracticeChangedMeanwhile: 9 });
      for (const { __typename, practice } of outcomes)
        if (__typename === 'PracticeChangedMeanwhile') expect(practice.revision).toEqual({ number: 1 });
      const [stored] = await query(
        `SELECT (SELECT array_agg(number) FROM practice_revisions WHERE practice_id = $1) AS revisions,
                (SELECT count(*)::int FROM contact_offers WHERE practice_id = $1) AS offers,
                (SELECT count(*)::int FROM audit_entries WHERE object_id = $1 AND action = 'practice.published') AS entries`,
        [id],
      );
      expect(stored).toEqual({ revisions: [1], offers: 1, entries: 1 });
    });

    it('of one title in ten write-ups all get published, each under an address of its own', async () => {
      const drafts = await Promise.all(
        TEN.map(() => submittedPractice(service, { content: { title: 'Zehnmal derselbe Titel' } })),
      );
      const outcomes = await Promise.all(
        drafts.map(async ({ id, version }, index) => {
          const { publishPractice } = await service.ask(
            editors[index]!,
            `mutation ($id: ID!, $version: Int!) { publishPractice(id: $id, expectedVersion: $version) { __typename ... on PracticeChanged { practice { slug } } } }`,
            { id, version },
          );
          return publishPractice;
        }),
      );
      expect(tally(outcomes)).toEqual({ PracticeChanged: 10 });
      expect(new Set(outcomes.map(({ practice }) => practice.slug)).size).toBe(10);
    });
  });

  describe('contact requests', () => {
    const ask = async (who: string, practiceId: string, idempotencyKey?: string): Promise<any> => {
      const input = {
        practiceId,
        message: 'Wie fing es an?',
        offeredChannels: [],
        wishedChannel: 'PHONE',
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      };
      const { requestContact } = await service.ask(
        who,
        `mutation ($input: RequestContactInput!) { requestContact(input: $input) { __typename ... on ContactRequested { request { id } } ... on ContactRequestAlreadyOpen { request { id } } } }`,
        { input },
      );
      return requestContact;
    };
    const change = async (who: string, call: string): Promise<any> => {
      const { answer } = await service.ask(
        who,
        `mutation { answer: ${call} { __typename
           ... on ContactRequestChanged { request { state answeredBy { id } } }
           ... on ContactRequestAnswered { request { state answeredBy { id } } } } }`,
      );
      return answer;
    };
    const inbox = async (who: string, id: string): Promise<any> => {
      const { contactRequests } = await service.ask(
        who,
        '{ contactRequests(box: INBOX, first: 100) { nodes { id state answeredBy { id } } } }',
      );
      return contactRequests.nodes.find((node: { id: string }) => node.id === id);
    };
    const openRequests = async (practiceId: string): Promise<number> =>
      (
        await query(`SELECT count(*)::int AS open FROM contact_requests WHERE practice_id = $1 AND state = 'OPEN'`, [
          practiceId,
        ])
      )[0].open;
    /** A practice that `author` and `coordinator` both answer for. */
    const withTwoSeats = async (maxOpenRequests = 100): Promise<PublishedPractice> => {
      const practice = await publishedPractice(service);
      const seatIds = [await staffIdOf(service, 'author'), await staffIdOf(service, 'coordinator')];
      const { updateContactOffer } = await service.ask(
        'author',
        `mutation ($id: ID!, $input: ContactOfferInput!) { updateContactOffer(practiceId: $id, expectedVersion: 1, input: $input) { __typename ... on ContactOfferChanged { offer { seats { id } } } } }`,
        { id: practice.id, input: { seatIds, maxOpenRequests } },
      );
      expect(updateContactOffer).toMatchObject({ offer: { seats: seatIds.map((id) => ({ id })) } });
      return practice;
    };

    beforeAll(async () => {
      await done(
        service.ask(
          'coordinator',
          `mutation { setContactable(contactable: true) { __typename } setContactChannels(channels: [{ kind: PHONE, value: "0555 77" }]) { __typename } }`,
        ),
      );
    });

    it('two seats accept one: one acceptance, and both see it', async () => {
      for (const requester of OTHERS.slice(0, 5)) {
        const { id: practiceId } = await withTwoSeats();
        const { id } = (await ask(requester, practiceId)).request;
        const seats = ['author', 'coordinator'];
        const outcomes = await Promise.all(
          seats.map((seat) => change(seat, `acceptContactRequest(id: "${id}", channels: [PHONE])`)),
        );
        expect(tally(outcomes)).toEqual({ ContactRequestChanged: 1, ContactRequestAnswered: 1 });
        const [first, second] = outcomes;
        expect(first.request).toEqual(second.request);
        expect(first.request.state).toBe('ACCEPTED');
        const winner = seats[outcomes.findIndex(({ __typename }) => __typename === 'ContactRequestChanged')]!;
        expect(first.request.answeredBy).toEqual({ id: await staffIdOf(service, winner) });
        for (const seat of seats) expect(await inbox(seat, id)).toEqual({ id, ...first.request });
        const disclosures = await query(`SELECT owner_id AS id FROM contact_disclosures WHERE request_id = $1`, [id]);
        expect(disclosures).toEqual([first.request.answeredBy]);
      }
    });

    it('one seat accepts, the requester withdraws: one of both happens', async () => {
      for (const requester of OTHERS.slice(0, 5)) {
        const { id: practiceId } = await withTwoSeats();
        const { id } = (await ask(requester, practiceId)).request;
        const [accepted, withdrawn] = await Promise.all([
          change('author', `acceptContactRequest(id: "${id}", channels: [PHONE])`),
          change(requester, `withdrawContactRequest(id: "${id}")`),
        ]);
        expect(tally([accepted, withdrawn])).toEqual({ ContactRequestChanged: 1, ContactRequestAnswered: 1 });
        const isAccepted = accepted.__typename === 'ContactRequestChanged';
        const [stored] = await query(
          `SELECT state, (SELECT count(*)::int FROM contact_disclosures WHERE request_id = r.id) AS disclosures FROM contact_requests r WHERE id = $1`,
          [id],
        );
        expect(stored).toEqual(
          isAccepted ? { state: 'ACCEPTED', disclosures: 1 } : { state: 'WITHDRAWN', disclosures: 0 },
        );
        expect(accepted.request.state).toBe(stored.state);
      }
    });

    it('one person asks ten times: one request', async () => {
      const { id } = await withTwoSeats();
      const outcomes = await Promise.all(TEN.map(() => ask('seeker', id)));
      expect(tally(outcomes)).toEqual({ ContactRequested: 1, ContactRequestAlreadyOpen: 9 });
      expect(new Set(outcomes.map(({ request }) => request.id)).size).toBe(1);
      expect(await openRequests(id)).toBe(1);
    });

    it('one person asks ten times with one key: one request, and all are told of it as made', async () => {
      const { id } = await withTwoSeats();
      const outcomes = await Promise.all(TEN.map(() => ask('seeker', id, `key-for-${id}`)));
      expect(tally(outcomes)).toEqual({ ContactRequested: 10 });
      expect(new Set(outcomes.map(({ request }) => request.id)).size).toBe(1);
      expect(await openRequests(id)).toBe(1);
    });

    it('ten people ask where three requests may be open: three are taken', async () => {
      const { id } = await withTwoSeats(3);
      const outcomes = await Promise.all(OTHERS.slice(0, 10).map((requester) => ask(requester, id)));
      expect(tally(outcomes)).toEqual({ ContactRequested: 3, ContactNotPossible: 7 });
      expect(await openRequests(id)).toBe(3);
    });
  });
});
