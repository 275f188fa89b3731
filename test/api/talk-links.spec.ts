import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { done } from '../support/done.js';
import { eventActions, madeOf, type Made } from '../support/event-actions.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { publishedPractice, uniqueWord, untilIndexed, type PublishedPractice } from '../support/practices.js';
import { freePort, startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
let server: MailServer;
beforeAll(async () => {
  const port = await freePort();
  server = await startMailServer(port);
  service = await startService({ SMTP_URL: `smtp://127.0.0.1:${port}` });
});
afterAll(async () => {
  await service.stop();
  await server.stop();
});

const { change, createTalk, updateTalk, draft, published, talk } = eventActions(() => service);
const LINK = `id type state isShown url title reasons { kind words } practice { id } talk { id }
  viewerCan { confirm { allowed } agree { allowed } reject { allowed } withdraw { allowed reason } }`;
const propose = async (who: string, input: object): Promise<any> =>
  (
    await service.ask(
      who,
      `mutation ($input: ProposeTalkLinkInput!) { proposeTalkLink(input: $input) { __typename ... on Problem { message } ... on InputInvalid { violations { field } } ... on TalkLinkChanged { link { ${LINK} } } ... on TalkLinkExists { link { id } } } }`,
      { input },
    )
  ).proposeTalkLink;
const decide = async (who: string, operation: string, id: string, more = ''): Promise<any> =>
  (
    await service.ask(
      who,
      `mutation { ${operation}(id: "${id}"${more}) { __typename ... on Problem { message } ... on TalkLinkChanged { link { ${LINK} } } } }`,
    )
  )[operation];
const proposals = async (who: string, eventId: string): Promise<any[]> =>
  (await service.ask(who, `{ talkLinkProposals(eventId: "${eventId}") { nodes { ${LINK} } } }`)).talkLinkProposals
    .nodes;
const ofPractice = async (who: string, id: string): Promise<any[]> =>
  (await service.ask(who, `{ practice(id: "${id}") { talks { ${LINK} } } }`)).practice.talks;
const ofTalk = async (who: string, id: string): Promise<any[]> =>
  (await service.ask(who, `{ talk(id: "${id}") { practices { ${LINK} } } }`)).talk.practices;
const toAgree = async (who: string): Promise<any[]> =>
  (await service.ask(who, `{ talkLinksToAgree { nodes { ${LINK} } } }`)).talkLinksToAgree.nodes;
const mailWith = (id: string): Promise<ParsedMail> =>
  until('the mail has come', async () => server.mails.find(({ messageId }) => messageId?.includes(id)));

describe('A link between a talk and a practice', () => {
  let event: Made;
  let slot: Made;
  let practice: PublishedPractice;
  beforeAll(async () => {
    event = await published();
    practice = await publishedPractice(service);
  });
  const fresh = async (): Promise<Made> => (slot = await talk(event.id, { title: uniqueWord() }));
  const about = (type = 'PRESENTS') => ({ talkId: slot.id, practiceId: practice.id, type });

  it('as a presentation shows once the organiser has confirmed it and an author has agreed', async () => {
    await fresh();
    const proposed = await propose('seeker', about());
    expect(proposed.link).toMatchObject({
      state: 'PROPOSED',
      isShown: false,
      reasons: [],
      viewerCan: { confirm: { allowed: false }, agree: { allowed: false }, withdraw: { allowed: true } },
    });
    const { id } = proposed.link;
    expect(await ofTalk('coauthor', slot.id)).toEqual([]);
    expect(await decide('coauthor', 'confirmTalkLink', id)).toMatchObject({ __typename: 'NotFound' });
    expect(await decide('seeker', 'confirmTalkLink', id)).toMatchObject({ __typename: 'NotAllowed' });
    expect((await decide('organiser', 'confirmTalkLink', id)).link).toMatchObject({
      state: 'CONFIRMED',
      isShown: false,
    });
    expect(await ofPractice('seeker', practice.id)).toEqual([]);
    expect((await toAgree('author')).map((link) => link.id)).toEqual([id]);
    expect(await toAgree('organiser')).toEqual([]);
    expect((await decide('author', 'confirmTalkLink', id)).link).toMatchObject({ isShown: true });
    expect(await toAgree('author')).toEqual([]);
    for (const who of ['seeker', 'coauthor']) {
      expect(await ofPractice(who, practice.id)).toMatchObject([{ id, type: 'PRESENTS', talk: { id: slot.id } }]);
      expect(await ofTalk(who, slot.id)).toMatchObject([{ id, practice: { id: practice.id } }]);
    }
    // And the author can take the yes back.
    expect((await decide('author', 'withdrawTalkLink', id)).link).toMatchObject({ state: 'WITHDRAWN', isShown: false });
    expect(await ofPractice('seeker', practice.id)).toEqual([]);
    expect(await propose('organiser', about())).toMatchObject({ __typename: 'NotAllowed' });
    expect((await propose('author', about())).link).toMatchObject({ id, state: 'PROPOSED', isShown: false });
  });

  it('asks the author by a mail that says neither title nor name', async () => {
    await fresh();
    const { id } = (await propose('organiser', about())).link;
    const mail = await mailWith(id);
    expect(mail.to).toMatchObject({ value: [{ address: 'miriam.sonnleitner-oez@example.org' }] });
    expect(mail.text).toContain(`/vortraege/${slot.id}`);
    expect(`${mail.text}${mail.html}${mail.subject}`).not.toMatch(/Waschsalon|Jahrestagung/);
  });

  it('of another type needs no author, who cannot silence it either', async () => {
    for (const type of ['DISCUSSES', 'CONTRADICTS']) {
      await fresh();
      const { link } = await propose('organiser', about(type));
      expect(link).toMatchObject({ type, isShown: true });
      expect(await decide('author', 'withdrawTalkLink', link.id)).toMatchObject({ __typename: 'NotAllowed' });
    }
  });

  it('is confirmed as what it is, and needs the author then', async () => {
    await fresh();
    const { id } = (await propose('seeker', about('DISCUSSES'))).link;
    expect((await decide('organiser', 'confirmTalkLink', id, ', type: PRESENTS')).link).toMatchObject({
      type: 'PRESENTS',
      isShown: false,
      state: 'CONFIRMED',
    });
  });

  it('is there once, and what the organiser has rejected is not proposed again', async () => {
    await fresh();
    const { id } = (await propose('author', about())).link;
    expect(await propose('seeker', about('DISCUSSES'))).toMatchObject({ __typename: 'TalkLinkExists', link: { id } });
    expect((await decide('editor', 'rejectTalkLink', id)).link).toMatchObject({ state: 'REJECTED' });
    expect(await propose('author', about())).toMatchObject({ __typename: 'NotAllowed' });
    expect(await decide('organiser', 'confirmTalkLink', id)).toMatchObject({ __typename: 'NotAllowed' });
    expect((await propose('organiser', about('DISCUSSES'))).link).toMatchObject({ id, isShown: true });
  });

  it('is taken back by whoever proposed it while it waits', async () => {
    await fresh();
    const { id } = (await propose('seeker', about('DISCUSSES'))).link;
    expect((await decide('seeker', 'withdrawTalkLink', id)).link).toMatchObject({ state: 'WITHDRAWN' });
    await done(propose('seeker', about('DISCUSSES')));
    await decide('organiser', 'confirmTalkLink', id);
    expect(await decide('seeker', 'withdrawTalkLink', id)).toMatchObject({ __typename: 'NotAllowed' });
  });

  it('of ten proposed at the same moment is one', async () => {
    await fresh();
    const answers = await Promise.all(Array.from({ length: 10 }, () => propose('seeker', about('DISCUSSES'))));
    expect(new Set(answers.map(({ link }) => link.id)).size).toBe(1);
    expect(answers.filter(({ __typename }) => __typename === 'TalkLinkChanged')).toHaveLength(1);
  });

  it('leads to nothing that is a break, a secret or gone', async () => {
    await fresh();
    const pause = madeOf(await createTalk('organiser', event.id, { kind: 'BREAK' }));
    expect(await propose('organiser', { ...about(), talkId: pause.id })).toMatchObject({ __typename: 'NotAllowed' });
    const hidden = await talk((await draft()).id);
    expect(await propose('author', { ...about(), talkId: hidden.id })).toMatchObject({ __typename: 'NotFound' });
    const own = await publishedPractice(service, { visibility: 'JOBCENTER' });
    expect(await propose('organiser', { ...about(), practiceId: own.id })).toMatchObject({ __typename: 'NotFound' });
    expect(await propose('author', { ...about(), practiceId: own.id })).toMatchObject({ __typename: 'NotAllowed' });
    const { link } = await propose('organiser', about('DISCUSSES'));
    const archived = await publishedPractice(service);
    await done(propose('organiser', { ...about('DISCUSSES'), practiceId: archived.id }));
    await done(service.ask('author', `mutation { archivePractice(id: "${archived.id}") { __typename } }`));
    expect((await ofTalk('seeker', slot.id)).map(({ id }) => id)).toEqual([link.id]);
  });
});

describe('A link to an address outside', () => {
  it('is one of the web, and shows when the organiser has confirmed it', async () => {
    const { id } = await talk((await published()).id);
    for (const url of ['javascript:alert(1)', 'ftp://example.org', 'https://', 'mailto:a@example.org'])
      expect(await propose('seeker', { talkId: id, type: 'DISCUSSES', url })).toMatchObject({
        violations: [{ field: 'input.url' }],
      });
    for (const target of [{}, { url: 'https://example.org', practiceId: id }])
      expect(await propose('seeker', { talkId: id, type: 'DISCUSSES', ...target })).toMatchObject({
        __typename: 'InputInvalid',
      });
    const input = { talkId: id, type: 'PRESENTS', url: 'https://example.org/projekt', title: ' Das Projekt ' };
    const { link } = await propose('seeker', input);
    expect(link).toMatchObject({ url: input.url, title: 'Das Projekt', practice: null, isShown: false });
    expect((await decide('organiser', 'confirmTalkLink', link.id)).link).toMatchObject({ isShown: true });
    const { talk: seen } = await service.ask(
      'author',
      `{ talk(id: "${id}") { outsideLinks { url title type } practices { id } } }`,
    );
    expect(seen).toEqual({ outsideLinks: [{ url: input.url, title: 'Das Projekt', type: 'PRESENTS' }], practices: [] });
  });
});

describe('The system', () => {
  it('proposes practices with the reasons, to those who keep the event, and learns from a no', async () => {
    const [word, other] = [uniqueWord(), uniqueWord()];
    const practice = await publishedPractice(service, {
      content: { title: `Lotsen mit ${word}`, approach: `Wir nutzen ${other}.`, topics: ['SUCHT'] },
    });
    await untilIndexed(service);
    const event = await draft();
    const slot = await talk(event.id, { title: `Was ${word} bringt`, abstract: `Suchtberatung mit ${other}.` });
    await talk(event.id, { kind: 'BREAK', title: `Pause ${word} ${other} Sucht` });
    await talk(event.id, { title: `Kurz ${word}` });
    const [link] = await until('a proposal is there', async () => {
      const found = await proposals('organiser', event.id);
      return found.length > 0 && found;
    });
    expect(await proposals('editor', event.id)).toHaveLength(1);
    for (const who of ['author', 'seeker', 'admin']) expect(await proposals(who, event.id)).toEqual([]);
    expect(link).toMatchObject({
      type: 'DISCUSSES',
      state: 'PROPOSED',
      practice: { id: practice.id },
      talk: { id: slot.id },
      reasons: [
        { kind: 'TOPIC', words: ['Sucht'] },
        { kind: 'SHARED_WORDS', words: [word] },
      ],
    });
    expect((await decide('organiser', 'rejectTalkLink', link.id)).link.state).toBe('REJECTED');
    await done(updateTalk('organiser', slot, { subtitle: `Noch mehr ${word}` }));
    const later = await talk(event.id, { title: `${word} und ${other} gegen Sucht` });
    const again = await until('the later talk has a proposal', async () => {
      const found = await proposals('organiser', event.id);
      return found.length > 0 && found;
    });
    expect(again.map(({ talk: { id } }) => id)).toEqual([later.id]);
  });

  it('asks the authors when the event is published, not before', async () => {
    const practice = await publishedPractice(service);
    const event = await draft();
    const slot = await talk(event.id);
    const { link } = await propose('organiser', { talkId: slot.id, practiceId: practice.id, type: 'PRESENTS' });
    expect(link).toMatchObject({ state: 'CONFIRMED', isShown: false });
    expect((await toAgree('author')).map(({ id }) => id)).not.toContain(link.id);
    await done(change('organiser', 'publishEvent', event));
    await mailWith(link.id);
    expect(server.mails.filter(({ messageId }) => messageId?.includes(link.id))).toHaveLength(1);
    expect((await toAgree('author')).map(({ id }) => id)).toContain(link.id);
  });
});

describe('Those who have linked a talk', () => {
  const PRIVATE = /Waschsalon|Jahrestagung|Saal/;
  const linked = async (): Promise<{ event: Made; slot: Made }> => {
    const event = await published();
    const slot = await talk(event.id);
    const practice = await publishedPractice(service);
    await done(propose('organiser', { talkId: slot.id, practiceId: practice.id, type: 'DISCUSSES' }));
    return { event, slot };
  };
  const recipients = (id: string, kind: string): string[] =>
    server.mails
      .filter(({ messageId }) => messageId?.includes(`${kind}-${id}`))
      .map(({ to }) => (to as { text: string }).text)
      .sort();

  it('are told that it was moved, and that it is cancelled, each once', async () => {
    const { slot } = await linked();
    const moved = madeOf(await updateTalk('organiser', slot, { room: 'Saal 9' }));
    await until('both are told', async () => recipients(slot.id, 'talk-moved').length === 2);
    const titled = madeOf(await updateTalk('organiser', moved, { title: 'Nur ein anderer Titel' }));
    await done(change('organiser', 'cancelTalk', titled));
    await until('both are told', async () => recipients(slot.id, 'talk-cancelled').length === 2);
    expect(recipients(slot.id, 'talk-moved')).toHaveLength(2);
    const mail = await mailWith(`talk-moved-${slot.id}`);
    expect(mail.text).toContain(`/vortraege/${slot.id}`);
    expect(`${mail.text}${mail.html}${mail.subject}`).not.toMatch(PRIVATE);
  });

  it('speak, as the organiser has confirmed, and are told when their talk is cancelled', async () => {
    const event = await published();
    const slot = await talk(event.id, { speakers: [{ name: 'Ada Beispiel' }, { name: 'Ben Beispiel' }] });
    const [ada, ben] = (await service.ask('seeker', `{ talk(id: "${slot.id}") { speakers { id } } }`)).talk.speakers;
    for (const [who, operation, { id }] of [
      ['seeker', 'claimSpeaker', ada],
      ['author', 'claimSpeaker', ben],
      ['organiser', 'confirmSpeaker', ada],
    ] as const)
      await done(service.ask(who, `mutation { ${operation}(id: "${id}") { __typename } }`));
    const { talk: claimed } = await service.ask('organiser', `{ talk(id: "${slot.id}") { id version } }`);
    await done(change('organiser', 'cancelTalk', claimed));
    await until('the speaker is told', async () => recipients(slot.id, 'talk-cancelled').length > 0);
    await mailWith(`talk-cancelled-${slot.id}`);
    expect(recipients(slot.id, 'talk-cancelled')).toHaveLength(1);
  });

  it('are told that the whole event is cancelled, once', async () => {
    const { event, slot } = await linked();
    await done(change('organiser', 'cancelEvent', event));
    await until('both are told', async () => recipients(event.id, 'event-cancelled').length === 2);
    expect(recipients(slot.id, 'talk-cancelled')).toEqual([]);
  });
});

it('A practice with its talks goes when a person of another house may not read it', async () => {
  const event = await published();
  const slot = await talk(event.id);
  const practice = await publishedPractice(service);
  await done(propose('organiser', { talkId: slot.id, practiceId: practice.id, type: 'DISCUSSES' }));
  const { updatePractice } = await service.ask(
    'author',
    `mutation { updatePractice(id: "${practice.id}", expectedVersion: ${practice.version}, input: { visibility: JOBCENTER }) { __typename } }`,
  );
  expect(updatePractice.__typename).toBe('PracticeChanged');
  expect(await ofTalk('seeker', slot.id)).toEqual([]);
  expect(await ofTalk('author', slot.id)).toHaveLength(1);
});
