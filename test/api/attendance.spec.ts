import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { staffIdOf } from '../support/accounts.js';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { publishedPractice, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const { change, createTalk, updateTalk, draft, published, talk } = eventActions(() => service);
const contacts = contactActions(() => service);
const run = async (who: string, mutation: string): Promise<any> =>
  Object.values<any>(await service.ask(who, `mutation { ${mutation} }`))[0];
const attend = (who: string, eventId: string, visibleFor?: string): Promise<any> =>
  run(
    who,
    `attendEvent(eventId: "${eventId}"${visibleFor ? `, visibleFor: ${visibleFor}` : ''}) { __typename ... on Problem { message } ... on EventChanged { event { attendance { visibleFor } } } }`,
  );
const meetAt = async (who: string, practiceId: string): Promise<string[]> =>
  (await service.ask(who, `{ practice(id: "${practiceId}") { meetAt { id } } }`)).practice.meetAt.map(
    ({ id }: any) => id,
  );
const requestAt = async (who: string, eventId: string, practiceId: string): Promise<any> =>
  (
    await service.ask(
      who,
      `mutation ($input: RequestContactAtEventInput!) { requestContactAtEvent(input: $input) { __typename ... on Problem { message } ... on ContactRequested { request { id event { id } meetingPlaces { title } } } } }`,
      { input: { eventId, practiceId, message: 'Sehen wir uns?', offeredChannels: [], wishedChannel: 'VISIT' } },
    )
  ).requestContactAtEvent;
const placesOf = async (who: string, id: string): Promise<any> =>
  (
    await service.ask(
      who,
      `{ contactRequests(box: ${who === 'seeker' ? 'SENT' : 'INBOX'}) { nodes { id event { id } meetingPlaces { kind title } } } }`,
    )
  ).contactRequests.nodes.find((request: any) => request.id === id);

describe('Being at an event', () => {
  let event: Made;
  let practice: PublishedPractice;
  beforeAll(async () => {
    event = await published();
    practice = await publishedPractice(service);
    await talk(event.id);
    await talk(event.id, {
      kind: 'BREAK',
      title: 'Kaffee',
      startsAt: '2031-03-12T10:00:00Z',
      endsAt: '2031-03-12T10:30:00Z',
    });
    await talk(event.id, {
      kind: 'ASIDE',
      title: 'Am Rande',
      startsAt: '2031-03-12T18:00:00Z',
      endsAt: '2031-03-12T20:00:00Z',
    });
    await contacts.setChannels('author', [{ kind: 'PHONE', value: '1' }]);
  });

  it('is seen by nobody unless chosen, and by nobody in a list', async () => {
    expect((await attend('author', event.id)).event.attendance).toEqual({ visibleFor: 'NOBODY' });
    expect((await attend('seeker', event.id, 'NETWORK')).event.attendance).toEqual({ visibleFor: 'NETWORK' });
    expect(await meetAt('seeker', practice.id)).toEqual([]);
    const refused = await requestAt('seeker', event.id, practice.id);
    expect(refused.__typename).toBe('ContactNotPossible');
    // Word for word what somebody hears who asks while nobody is there at all.
    await run('author', `leaveEvent(eventId: "${event.id}") { __typename }`);
    expect(await requestAt('seeker', event.id, practice.id)).toEqual(refused);
    const { event: seen } = await service.ask(
      'organiser',
      `{ event(id: "${event.id}") { attendance { visibleFor } } }`,
    );
    expect(seen.attendance).toBeNull();
  });

  it('needs both to be visible to each other', async () => {
    await done(attend('author', event.id, 'NETWORK'));
    await done(attend('seeker', event.id, 'NOBODY'));
    expect(await meetAt('seeker', practice.id)).toEqual([]);
    await done(attend('seeker', event.id, 'MY_CONTACTS'));
    expect(await meetAt('seeker', practice.id)).toEqual([]);
    await done(attend('seeker', event.id, 'NETWORK'));
    expect(await meetAt('seeker', practice.id)).toEqual([event.id]);
    expect(await meetAt('coauthor', practice.id)).toEqual([]);
  });

  it('lets them ask with "we are both there", and meet in the breaks once it is accepted', async () => {
    const { request } = await requestAt('seeker', event.id, practice.id);
    expect(request).toMatchObject({ event: { id: event.id }, meetingPlaces: [] });
    expect(await placesOf('author', request.id)).toMatchObject({ event: { id: event.id }, meetingPlaces: [] });
    expect(await contacts.accept('author', request.id)).toMatchObject({ __typename: 'ContactRequestChanged' });
    const places = [
      { kind: 'BREAK', title: 'Kaffee' },
      { kind: 'ASIDE', title: 'Am Rande' },
    ];
    expect((await placesOf('seeker', request.id)).meetingPlaces).toEqual(places);
    expect((await placesOf('author', request.id)).meetingPlaces).toEqual(places);
    // From now on they are contacts of each other.
    await done(attend('author', event.id, 'MY_CONTACTS'));
    await done(attend('seeker', event.id, 'MY_CONTACTS'));
    expect(await meetAt('seeker', practice.id)).toEqual([event.id]);
    await run('author', `leaveEvent(eventId: "${event.id}") { __typename }`);
    expect((await placesOf('seeker', request.id)).meetingPlaces).toEqual([]);
    expect(await meetAt('seeker', practice.id)).toEqual([]);
  });

  it('without the event a request has no meeting places', async () => {
    const other = await publishedPractice(service);
    const { request } = await contacts.request('seeker', other.id);
    await done(contacts.accept('author', request.id));
    expect(await placesOf('seeker', request.id)).toMatchObject({ event: null, meetingPlaces: [] });
  });

  it('is for events that take place, and forgotten when somebody leaves the network', async () => {
    const over = await published({ startsOn: '2020-01-01', endsOn: '2020-01-02' });
    expect(await attend('seeker', over.id)).toMatchObject({ __typename: 'NotAllowed' });
    const off = await published();
    await done(change('organiser', 'cancelEvent', off));
    expect(await attend('seeker', off.id)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await attend('seeker', (await draft()).id)).toMatchObject({ __typename: 'NotFound' });
    await done(attend('coauthor', event.id, 'NETWORK'));
    const id = await staffIdOf(service, 'coauthor');
    await run('admin', `deactivateStaffMember(id: "${id}") { __typename }`);
    const left = await service.app
      .get(DataSource)
      .query(`SELECT 1 FROM event_attendances WHERE staff_member_id = $1`, [id]);
    expect(left).toEqual([]);
  });
});

describe('My programme', () => {
  it('has what I have marked and where I speak, by begin, and is mine alone', async () => {
    const event = await published();
    const late = await talk(event.id, {
      title: 'Spät',
      startsAt: '2031-03-13T15:00:00Z',
      endsAt: '2031-03-13T16:00:00Z',
    });
    const early = await talk(event.id, { title: 'Früh' });
    const { talk: own } = await createTalk('organiser', event.id, {
      title: 'Meiner',
      startsAt: '2031-03-13T09:00:00Z',
      endsAt: '2031-03-13T10:00:00Z',
      speakers: [{ name: 'Jana Birkenhain' }],
    });
    const mark = (who: string, id: string, operation = 'bookmarkTalk') =>
      run(who, `${operation}(talkId: "${id}") { __typename ... on TalkChanged { talk { isBookmarked } } }`);
    for (const { id } of [late, early, early])
      expect(await mark('seeker', id)).toEqual({ __typename: 'TalkChanged', talk: { isBookmarked: true } });
    const mine = async (who: string) =>
      (await service.ask(who, '{ myProgramme { nodes { title } } }')).myProgramme.nodes.map(({ title }: any) => title);
    expect(await mine('seeker')).toEqual(['Früh', 'Spät']);
    expect(await mine('author')).toEqual([]);
    const [{ id: speakerId }] = own.speakers;
    await run('seeker', `claimSpeaker(id: "${speakerId}") { __typename }`);
    expect(await mine('seeker')).toEqual(['Früh', 'Spät']);
    await run('organiser', `confirmSpeaker(id: "${speakerId}") { __typename }`);
    expect(await mine('seeker')).toEqual(['Früh', 'Meiner', 'Spät']);
    await mark('seeker', late.id, 'removeTalkBookmark');
    expect(await mine('seeker')).toEqual(['Früh', 'Meiner']);
    const { programme } = await service.ask(
      'author',
      `{ programme(eventId: "${event.id}") { nodes { isBookmarked } } }`,
    );
    expect(programme.nodes.every(({ isBookmarked }: any) => !isBookmarked)).toBe(true);
  });
});

describe('A speaker', () => {
  const SPEAKERS =
    'speakers { id name staffMember { displayName } claimedBy { displayName } viewerCan { claim { allowed } confirm { allowed } release { allowed } } }';
  const act = (who: string, operation: string, id: string): Promise<any> =>
    run(
      who,
      `${operation}(id: "${id}") { __typename ... on Problem { message } ... on TalkChanged { talk { ${SPEAKERS} } } }`,
    );
  const seenBy = async (who: string, talkId: string): Promise<any> =>
    (await service.ask(who, `{ talk(id: "${talkId}") { ${SPEAKERS} } }`)).talk.speakers[0];

  it('is a name until a staff member says to be that person and the organiser confirms it, and never by the name alone', async () => {
    const event = await published();
    const { talk: made } = await createTalk('organiser', event.id, {
      speakers: [{ name: 'Jana Birkenhain' }, { name: 'Dr. Unbekannt' }],
    });
    const [{ id }, { id: otherId }] = made.speakers;
    expect(await seenBy('seeker', made.id)).toMatchObject({
      staffMember: null,
      viewerCan: { claim: { allowed: true }, confirm: { allowed: false }, release: { allowed: false } },
    });
    await act('seeker', 'claimSpeaker', id);
    const waiting = { staffMember: null, claimedBy: { displayName: 'Jana Birkenhain' } };
    expect(await seenBy('seeker', made.id)).toMatchObject(waiting);
    expect(await seenBy('organiser', made.id)).toMatchObject(waiting);
    expect(await seenBy('author', made.id)).toMatchObject({ staffMember: null, claimedBy: null });
    for (const [who, operation, speakerId] of [
      ['author', 'claimSpeaker', id],
      ['seeker', 'claimSpeaker', otherId],
      ['author', 'confirmSpeaker', id],
      ['author', 'releaseSpeaker', id],
    ] as const)
      expect(await act(who, operation, speakerId)).toMatchObject({ __typename: 'NotAllowed' });
    await act('organiser', 'confirmSpeaker', id);
    expect(await seenBy('author', made.id)).toMatchObject({
      staffMember: { displayName: 'Jana Birkenhain' },
      claimedBy: null,
    });
    // Another room, another order of the names: the person stays.
    const { version } = (await service.ask('organiser', `{ talk(id: "${made.id}") { version } }`)).talk;
    await done(updateTalk('organiser', { id: made.id, version }, { room: 'Anderswo' }));
    expect(await seenBy('author', made.id)).toMatchObject({ staffMember: { displayName: 'Jana Birkenhain' } });
    await act('seeker', 'releaseSpeaker', id);
    expect(await seenBy('organiser', made.id)).toMatchObject({ staffMember: null, claimedBy: null });
  });

  it('is claimed by one of many at the same moment', async () => {
    const { talk: made } = await createTalk('organiser', (await published()).id, { speakers: [{ name: 'Wer?' }] });
    const [{ id }] = made.speakers;
    const answers = await Promise.all(['seeker', 'author', 'editor'].map((who) => act(who, 'claimSpeaker', id)));
    expect(answers.filter(({ __typename }) => __typename === 'TalkChanged')).toHaveLength(1);
  });
});
