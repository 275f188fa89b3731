import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { newMember, staffIdOf } from '../support/accounts.js';
import { contactActions, type Person } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { germanDay } from '../support/german-day.js';
import {
  changePractice,
  draftPractice,
  housesByNumber,
  publishDraft,
  publishedPractice,
  type PublishedPractice,
} from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const [RAVENSBURG, NORTHEIM] = ['63408', '23106'];

let service: TestService;
let houses: ReadonlyMap<string, string>;
let practice: PublishedPractice;

beforeAll(async () => {
  service = await startService();
  houses = await housesByNumber(service);
  await setChannels('seeker', [
    { kind: 'PHONE', value: '0555 1' },
    { kind: 'EMAIL', value: 'suche@example.org' },
  ]);
  await setChannels('coordinator', [{ kind: 'PHONE', value: '0751 9' }]);
});
afterAll(() => service.stop());
beforeEach(async () => {
  practice = await publishedPractice(service);
});

const { ask, setChannels, setContactable, request, answer, accept, share, find, ...offers } = contactActions(
  () => service,
);
const offer = () => offers.offer(practice.id);
const updateOffer = (who: string, input: object, expectedVersion?: number) =>
  offers.updateOffer(who, practice.id, input, expectedVersion);
const requestedId = async (who: Person, more: object = {}): Promise<string> =>
  (await request(who, practice.id, more)).request.id;
/** Fails unless the request is refused for the reason, and the practice has said so before. */
const expectRefused = async (who: Person, reason: RegExp): Promise<void> => {
  const { viewerCan } = (
    await ask(who, `{ practice(id: "${practice.id}") { viewerCan { requestContact { allowed reason } } } }`)
  ).practice;
  const refusal = await request(who, practice.id);
  expect(refusal.__typename).toBe('ContactNotPossible');
  expect(refusal.message).toMatch(reason);
  expect(viewerCan.requestContact).toEqual({ allowed: false, reason: refusal.message });
};
const mailsAbout = async (requestId: string): Promise<string[]> => {
  const folder = join(service.config.dataDir, 'mail');
  return (await readdir(folder).catch(() => [])).filter((name) => name.includes(requestId) && name.endsWith('.eml'));
};

describe('Asking is refused', () => {
  it('to oneself', async () => {
    await expectRefused('author', /eigenes Praxisbeispiel/);
  });

  it('about what is archived', async () => {
    await done(service.ask('author', `mutation { archivePractice(id: "${practice.id}") { __typename } }`));
    await expectRefused('seeker', /archiviert/);
  });

  it('when nobody wants to be contacted and the house has no coordinator but oneself', async () => {
    await setContactable('author', false);
    await expectRefused('coordinator', /niemand ansprechbar/);
    await done(
      service.ask(
        'admin',
        `mutation { revokeRole(id: "${await staffIdOf(service, 'coordinator')}", role: COORDINATOR) { __typename } }`,
      ),
    );
    await expectRefused('seeker', /niemand ansprechbar/);
    await done(
      service.ask(
        'admin',
        `mutation { grantRole(id: "${await staffIdOf(service, 'coordinator')}", role: COORDINATOR) { __typename } }`,
      ),
    );
    await setContactable('author', true);
    expect((await request('seeker', practice.id)).__typename).toBe('ContactRequested');
  });

  it('during a pause, its last day included, and not after it', async () => {
    for (const pausedUntil of [germanDay(3), germanDay(0)]) {
      expect((await updateOffer('author', { pausedUntil })).offer.pausedUntil).toBe(pausedUntil);
      await expectRefused('seeker', /ausgesetzt/);
    }
    await done(updateOffer('author', { pausedUntil: germanDay(-1) }));
    expect((await request('seeker', practice.id)).__typename).toBe('ContactRequested');
  });

  it('at the limit of open requests, however many ask at once', async () => {
    await done(updateOffer('author', { maxOpenRequests: 2 }));
    const askers = ['seeker', 'coauthor', 'organiser', 'editor', 'admin'];
    const outcomes = await Promise.all(askers.map((who) => request(who, practice.id)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'ContactNotPossible'),
      ...Array.from({ length: 2 }, () => 'ContactRequested'),
    ]);
    const refused = askers[outcomes.findIndex(({ __typename }) => __typename === 'ContactNotPossible')]!;
    await expectRefused(refused, /genug Anfragen offen/);
    const open = outcomes.findIndex(({ __typename }) => __typename === 'ContactRequested');
    await done(answer(askers[open]!, 'withdrawContactRequest', outcomes[open].request.id));
    expect((await request(refused, practice.id)).__typename).toBe('ContactRequested');
  });

  it('while one is open: the answer names it; not once it is answered', async () => {
    const [first, second] = await Promise.all([request('seeker', practice.id), request('seeker', practice.id)]);
    const kinds = [first, second].map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['ContactRequestAlreadyOpen', 'ContactRequested']);
    expect(first.request.id).toBe(second.request.id);
    await done(answer('author', 'declineContactRequest', first.request.id, ', reason: "NO_TIME"'));
    expect((await request('seeker', practice.id)).__typename).toBe('ContactRequested');
  });

  it('with every mistake at once', async () => {
    const outcome = await request('coauthor', practice.id, {
      message: ' ',
      offeredChannels: ['PHONE', 'PHONE'],
      idempotencyKey: '',
      occasion: { kind: '', id: 'x' },
    });
    expect(outcome.violations.map(({ field }: { field: string }) => field)).toEqual([
      'input.message',
      'input.offeredChannels',
      'input.idempotencyKey',
      'input.occasion.kind',
    ]);
    expect((await request('seeker', practice.id, { message: 'x'.repeat(4_001) })).violations).toEqual([
      { field: 'input.message' },
    ]);
    expect((await request('seeker', practice.id, { offeredChannels: ['EMAIL', 'VISIT'] })).violations).toEqual([
      { field: 'input.offeredChannels.1' },
    ]);
  });
});

describe('Asking with a key', () => {
  const key = { idempotencyKey: 'the-key' };

  it('happens once, however often it is sent, also after an answer', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => request('seeker', practice.id, key)));
    expect(new Set(outcomes.map(({ __typename, request: { id } }) => `${__typename} ${id}`)).size).toBe(1);
    const { id } = outcomes[0].request;
    await done(answer('author', 'declineContactRequest', id, ', reason: "NO_TIME"'));
    expect(await request('seeker', practice.id, key)).toMatchObject({ request: { id, state: 'DECLINED' } });
    expect((await request('seeker', practice.id, { ...key, message: 'Anders' })).__typename).toBe(
      'IdempotencyKeyReused',
    );
    expect((await request('coauthor', practice.id, key)).__typename).toBe('ContactRequested');
  });

  it('that was refused may succeed later, and then once', async () => {
    const again = { idempotencyKey: 'another-key' };
    await done(updateOffer('author', { pausedUntil: '2999-01-01' }));
    expect((await request('seeker', practice.id, again)).__typename).toBe('ContactNotPossible');
    await done(updateOffer('author', { pausedUntil: null }));
    const made = await request('seeker', practice.id, again);
    expect(await request('seeker', practice.id, again)).toEqual(made);
    expect(made.__typename).toBe('ContactRequested');
  });
});

describe('A request', () => {
  it('reaches the seats that want to be contacted, and the coordinators only when there is none', async () => {
    const second = await newMember(service, `seat-${practice.id}`, houses.get(RAVENSBURG)!);
    await done(updateOffer('author', { seatIds: [await staffIdOf(service, 'author'), second.id] }));
    const id = await requestedId('seeker');
    expect(await find('author', 'INBOX', id)).toMatchObject({
      state: 'OPEN',
      viewerCan: { accept: { allowed: true } },
    });
    expect(await find(second, 'INBOX', id)).toBeUndefined();
    expect(await find('coordinator', 'INBOX', id)).toBeUndefined();
    expect((await accept('coordinator', id)).__typename).toBe('NotFound');
    await setContactable('author', false);
    expect(await find('coordinator', 'INBOX', id)).toMatchObject({ viewerCan: { accept: { allowed: true } } });
    expect(await find('author', 'INBOX', id)).toBeUndefined();
    await setContactable(second, true);
    expect(await find(second, 'INBOX', id)).toBeDefined();
    expect(await find('coordinator', 'INBOX', id)).toBeUndefined();
    await setContactable('author', true);
  });

  it('that falls to the coordinator is delivered to them, who may answer or name a seat', async () => {
    await setContactable('author', false);
    const id = await requestedId('seeker');
    const coordinator = await staffIdOf(service, 'coordinator');
    const [mail] = await until(
      'the coordinator is told',
      async () => (await mailsAbout(id)).length > 0 && mailsAbout(id),
    );
    expect(mail).toContain(coordinator);
    expect(
      (await updateOffer('coordinator', { seatIds: [coordinator], functionLabel: ' Koordination ' })).offer,
    ).toMatchObject({
      functionLabel: 'Koordination',
      seats: [{ id: coordinator }],
    });
    expect((await accept('coordinator', id)).request.state).toBe('ACCEPTED');
    await setContactable('author', true);
  });

  it('is told by mail without its words, names or numbers', async () => {
    const id = await requestedId('seeker', { message: 'Geheimnis-4711', offeredChannels: ['PHONE'] });
    await until('the author is told', async () => (await mailsAbout(id)).length === 1);
    await done(accept('author', id));
    const mails = await until('both are told', async () => (await mailsAbout(id)).length === 2 && mailsAbout(id));
    for (const mail of mails) {
      const text = await readFile(join(service.config.dataDir, 'mail', mail), 'utf8');
      const other = mail.startsWith('contact-received') ? 'Birkenhain' : 'Sonnleitner';
      expect(text.replaceAll('=\n', '')).not.toMatch(new RegExp(`Geheimnis|0555|0751|Waschsalon|${other}`));
      expect(text).toContain(`${service.config.publicUrl}/anfragen`);
    }
  });

  it('is accepted once, when two seats accept at the same moment; both see it', async () => {
    const second = await newMember(service, `second-${practice.id}`, houses.get(RAVENSBURG)!);
    await setContactable(second, true);
    await setChannels(second, [{ kind: 'PHONE', value: '0751 2' }]);
    const [author, seeker] = [await staffIdOf(service, 'author'), await staffIdOf(service, 'seeker')];
    await done(updateOffer('author', { seatIds: [author, second.id] }));
    const id = await requestedId('seeker', { offeredChannels: ['EMAIL'] });

    const outcomes = await Promise.all([accept('author', id), accept(second, id)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ContactRequestAnswered',
      'ContactRequestChanged',
    ]);
    const [winner, loser]: [Person, Person] =
      outcomes[0].__typename === 'ContactRequestChanged' ? ['author', second] : [second, 'author'];
    expect((await find(winner, 'INBOX', id)).disclosedChannels).toEqual([
      { kind: 'EMAIL', value: 'suche@example.org', owner: { id: seeker } },
    ]);
    expect(await find(loser, 'INBOX', id)).toMatchObject({
      state: 'ACCEPTED',
      disclosedChannels: [],
      viewerCan: { accept: { allowed: false }, shareChannels: { allowed: true } },
    });
    expect((await find('seeker', 'SENT', id)).disclosedChannels).toHaveLength(1);

    expect((await share(loser, id)).__typename).toBe('ContactRequestChanged');
    expect((await share(loser, id)).__typename).toBe('ContactRequestChanged');
    expect((await find('seeker', 'SENT', id)).disclosedChannels.map(({ owner }: any) => owner.id).sort()).toEqual(
      [author, second.id].sort(),
    );
    expect((await find(loser, 'INBOX', id)).disclosedChannels).toHaveLength(1);
    const shownOf = async (who: Person): Promise<unknown[]> => (await find(who, 'INBOX', id)).ownDisclosures;
    expect(await shownOf(winner)).toEqual([
      { kind: 'PHONE', value: expect.any(String), viewer: { id: await staffIdOf(service, 'seeker') } },
    ]);
    expect(await shownOf(loser)).toHaveLength(1);
  });

  it('is declined with a reason of the vocabulary and a friendly word; nothing is shown to anybody', async () => {
    const id = await requestedId('seeker', { offeredChannels: ['PHONE'] });
    const { errors } = await service.send(
      'author',
      `mutation { declineContactRequest(id: "${id}", reason: "LAZY") { __typename } }`,
    );
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'reason' });
    const note = `, reason: "BETTER_SOURCE", note: "${'x'.repeat(1_001)}"`;
    expect((await answer('author', 'declineContactRequest', id, note)).violations).toEqual([{ field: 'note' }]);
    const declined = await answer(
      'author',
      'declineContactRequest',
      id,
      ', reason: "BETTER_SOURCE", note: " Gern später. "',
    );
    expect(declined.request).toMatchObject({
      state: 'DECLINED',
      declineReason: { code: 'BETTER_SOURCE', label: expect.any(String) },
      declineNote: 'Gern später.',
      disclosedChannels: [],
    });
    expect((await find('seeker', 'SENT', id)).disclosedChannels).toEqual([]);
    expect((await accept('author', id)).__typename).toBe('ContactRequestAnswered');
    expect((await share('author', id)).__typename).toBe('NotAllowed');
    expect((await answer('seeker', 'withdrawContactRequest', id)).__typename).toBe('ContactRequestAnswered');
  });

  it('is withdrawn by its sender only, while it is open; then nobody can accept it', async () => {
    const id = await requestedId('seeker', { offeredChannels: ['PHONE'] });
    expect((await answer('author', 'withdrawContactRequest', id)).__typename).toBe('NotAllowed');
    expect((await accept('seeker', id)).__typename).toBe('NotAllowed');
    expect((await answer('seeker', 'withdrawContactRequest', id)).request).toMatchObject({
      state: 'WITHDRAWN',
      answeredBy: null,
    });
    expect((await accept('author', id)).__typename).toBe('ContactRequestAnswered');
    expect((await find('author', 'INBOX', id)).disclosedChannels).toEqual([]);
    expect((await find('seeker', 'SENT', id)).viewerCan.withdraw.allowed).toBe(false);
  });

  it('shows no private channel, neither of the one nor of the other, nor one that was not offered', async () => {
    await setChannels('seeker', [
      { kind: 'PHONE', value: '0555 1', visibility: 'PRIVATE' },
      { kind: 'EMAIL', value: 'suche@example.org' },
      { kind: 'VISIT', value: 'Raum 1' },
    ]);
    expect((await request('seeker', practice.id, { offeredChannels: ['PHONE'] })).violations).toEqual([
      { field: 'input.offeredChannels.0' },
    ]);
    const id = await requestedId('seeker', { offeredChannels: ['EMAIL'] });
    await setChannels('seeker', [
      { kind: 'PHONE', value: '0555 1' },
      { kind: 'EMAIL', value: 'suche@example.org', visibility: 'PRIVATE' },
    ]);
    const mine = await newMember(service, `private-${practice.id}`, houses.get(RAVENSBURG)!);
    await setContactable(mine, true);
    await setChannels(mine, [
      { kind: 'PHONE', value: '0751 5', visibility: 'PRIVATE' },
      { kind: 'VIDEO', value: 'https://video.example.org/x' },
    ]);
    await done(updateOffer('author', { seatIds: [mine.id] }));
    expect((await accept(mine, id, '[PHONE]')).violations).toEqual([{ field: 'channels.0' }]);
    expect((await accept(mine, id, '[]')).violations).toEqual([{ field: 'channels' }]);
    expect((await accept(mine, id, '[VIDEO]')).request.disclosedChannels).toEqual([]);
    expect((await find('seeker', 'SENT', id)).disclosedChannels).toEqual([
      { kind: 'VIDEO', value: 'https://video.example.org/x', owner: { id: mine.id } },
    ]);
  });

  it('of somebody who has left is withdrawn: it counts no more, and nobody shows them anything', async () => {
    await done(updateOffer('author', { maxOpenRequests: 1 }));
    const leaver = await newMember(service, `leaver-${practice.id}`, houses.get(NORTHEIM)!);
    await setChannels(leaver, [{ kind: 'PHONE', value: '0555 9' }]);
    const id = await requestedId(leaver, { offeredChannels: ['PHONE'] });
    await done(service.ask('admin', `mutation { deactivateStaffMember(id: "${leaver.id}") { __typename } }`));
    expect(await find('author', 'INBOX', id)).toMatchObject({
      state: 'WITHDRAWN',
      requester: { id: leaver.id },
      viewerCan: { accept: { allowed: false }, decline: { allowed: false } },
    });
    expect((await accept('author', id)).__typename).toBe('ContactRequestAnswered');
    const disclosures = await service.app
      .get(DataSource)
      .query('SELECT 1 FROM contact_disclosures WHERE request_id = $1', [id]);
    expect(disclosures).toEqual([]);
    expect((await request('seeker', practice.id)).__typename).toBe('ContactRequested');
  });
});

describe('Who saw my details?', () => {
  it('is answered to each side, the latest first, in pages, as of then', async () => {
    const owner = await newMember(service, `owner-${practice.id}`, houses.get(NORTHEIM)!);
    await setChannels(owner, [
      { kind: 'PHONE', value: '0555 7' },
      { kind: 'EMAIL', value: 'owner@example.org' },
    ]);
    const id = await requestedId(owner, { offeredChannels: ['PHONE', 'EMAIL'] });
    expect((await ask(owner, '{ myDisclosures { nodes { id } } }')).myDisclosures.nodes).toEqual([]);
    await done(accept('author', id, '[PHONE, VIDEO]'));
    await setChannels(owner, []);
    const seen: any[] = [];
    let after: string | null = null;
    do {
      const { myDisclosures }: any = await ask(
        owner,
        `query ($after: String) { myDisclosures(first: 1, after: $after) { nodes { kind value requestId disclosedAt viewer { id } practice { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...myDisclosures.nodes);
      after = myDisclosures.pageInfo.hasNextPage ? myDisclosures.pageInfo.endCursor : null;
    } while (after !== null);
    const viewer = { id: await staffIdOf(service, 'author') };
    expect(seen).toHaveLength(2);
    expect(seen).toContainEqual({
      kind: 'PHONE',
      value: '0555 7',
      requestId: id,
      disclosedAt: expect.any(String),
      viewer,
      practice: { id: practice.id },
    });
    expect(seen).toContainEqual({
      kind: 'EMAIL',
      value: 'owner@example.org',
      requestId: id,
      disclosedAt: expect.any(String),
      viewer,
      practice: { id: practice.id },
    });
    const { myDisclosures } = await service.ask(
      'author',
      '{ myDisclosures(first: 2) { nodes { kind requestId viewer { id } } } }',
    );
    expect(myDisclosures.nodes.map(({ kind }: any) => kind).sort()).toEqual(['PHONE', 'VIDEO']);
    expect(myDisclosures.nodes[0]).toMatchObject({ requestId: id, viewer: { id: owner.id } });
  });
});

describe('The offer', () => {
  it('is made at the first publication with the authors who agreed as seats, and kept at the next', async () => {
    const draft = await draftPractice(service);
    const colleague = await newMember(service, `invited-${draft.id}`, houses.get(RAVENSBURG)!);
    const { inviteCoAuthor } = await service.ask(
      'author',
      `mutation { inviteCoAuthor(id: "${draft.id}", staffMemberId: "${colleague.id}") { ... on PracticeChanged { practice { id version contactOffer { version } } } } }`,
    );
    expect(inviteCoAuthor.practice.contactOffer).toBeNull();
    practice = await publishDraft(service, 'author', inviteCoAuthor.practice);
    expect(await offer()).toEqual({
      functionLabel: 'Autorinnen und Autoren',
      version: 1,
      pausedUntil: null,
      maxOpenRequests: 5,
      seats: [{ id: await staffIdOf(service, 'author') }],
    });
    await done(updateOffer('author', { functionLabel: 'Team Waschsalon' }));
    const { updatePractice } = await service.ask(
      'author',
      `mutation { updatePractice(id: "${practice.id}", expectedVersion: ${practice.version}, input: { content: { go: "Anders" } }) { ... on PracticeChanged { practice { id version } } } }`,
    );
    await publishDraft(service, 'author', updatePractice.practice);
    expect(await offer()).toMatchObject({ functionLabel: 'Team Waschsalon', version: 2 });
  });

  it('is kept by authors, seats and the coordination; the second of two at once hears what is there now', async () => {
    for (const who of ['seeker', 'editor', 'admin'])
      expect((await updateOffer(who, { maxOpenRequests: 1 })).__typename).toBe('NotAllowed');
    const outcomes = await Promise.all([
      updateOffer('author', { maxOpenRequests: 7 }, 1),
      updateOffer('coordinator', { functionLabel: 'Koordination' }, 1),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ContactOfferChanged',
      'ContactOfferChangedMeanwhile',
    ]);
    for (const { offer: seen } of outcomes) expect(seen).toEqual(await offer());
  });

  it('leaves what is absent and refuses what makes no sense', async () => {
    const changed = await updateOffer('author', { pausedUntil: '2999-01-01', maxOpenRequests: 9 });
    expect(changed.offer).toMatchObject({
      pausedUntil: '2999-01-01',
      maxOpenRequests: 9,
      functionLabel: 'Autorinnen und Autoren',
    });
    expect((await updateOffer('author', {})).offer).toMatchObject({ pausedUntil: '2999-01-01', maxOpenRequests: 9 });
    const refused = await updateOffer('author', { functionLabel: ' ', maxOpenRequests: 0, seatIds: [] });
    expect(refused.violations.map(({ field }: any) => field)).toEqual([
      'input.functionLabel',
      'input.maxOpenRequests',
      'input.seatIds',
    ]);
    const author = await staffIdOf(service, 'author');
    const outsiders = [author, await staffIdOf(service, 'seeker'), 'nonsense'];
    expect((await updateOffer('author', { seatIds: outsiders })).violations.map(({ field }: any) => field)).toEqual([
      'input.seatIds.1',
      'input.seatIds.2',
    ]);
    expect((await updateOffer('author', { seatIds: [author, author] })).violations).toEqual([
      { field: 'input.seatIds' },
    ]);
  });

  it('stays with the house: a seat that moves away is not reached any more', async () => {
    const second = await newMember(service, `mover-${practice.id}`, houses.get(RAVENSBURG)!);
    await setContactable(second, true);
    await setChannels(second, [{ kind: 'PHONE', value: '0751 6' }]);
    await done(updateOffer('author', { seatIds: [second.id] }));
    const id = await requestedId('seeker');
    expect(await find(second, 'INBOX', id)).toBeDefined();
    await done(
      service.ask(
        'admin',
        `mutation { moveStaffMember(id: "${second.id}", jobcenterId: "${houses.get(NORTHEIM)}") { __typename } }`,
      ),
    );
    expect(await find(second, 'INBOX', id)).toBeUndefined();
    expect((await accept(second, id)).__typename).toBe('NotFound');
    expect(await find('coordinator', 'INBOX', id)).toBeDefined();
  });
});

it('A request about a practice that is not there any more for its sender stays, without the practice', async () => {
  const id = await requestedId('seeker');
  await done(
    service.ask(
      'author',
      `mutation { updatePractice(id: "${practice.id}", expectedVersion: ${practice.version}, input: { visibility: JOBCENTER }) { __typename } }`,
    ),
  );
  expect(await find('seeker', 'SENT', id)).toMatchObject({ state: 'OPEN', practice: null });
  expect(await find('author', 'INBOX', id)).toMatchObject({ practice: { id: practice.id } });
  expect((await changePractice(service, 'author', 'submitPractice', practice)).__typename).toBe(
    'PracticeChangedMeanwhile',
  );
});

it('Received requests come open ones first, then the newest, in pages; the open ones are counted', async () => {
  await requestedId('seeker');
  const all: { id: string; state: string; createdAt: string }[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { contactRequests } = await ask(
      'author',
      `query ($after: String) { contactRequests(box: INBOX, first: 2, after: $after) { nodes { id state createdAt } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    all.push(...contactRequests.nodes);
    ({ hasNextPage: more, endCursor: after } = contactRequests.pageInfo);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const [open, closed] = [all.filter(({ state }) => state === 'OPEN'), all.filter(({ state }) => state !== 'OPEN')];
  expect([open.length, closed.length].every((length) => length > 2)).toBe(true);
  const newestFirst = (list: typeof all) => list.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  expect(all).toEqual([...newestFirst(open), ...newestFirst(closed)]);
  expect(await ask('author', '{ openContactRequestCount }')).toEqual({ openContactRequestCount: open.length });
});
