import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { done } from '../support/done.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { publishedPractice, uniqueWord, untilIndexed, type PublishedPractice } from '../support/practices.js';
import { entry, scheduleActions, scheduleOf } from '../support/schedule-actions.js';
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

const { change, draft } = eventActions(() => service);
const { planned, apply, importFile } = scheduleActions(() => service);
const word = uniqueWord();
const talkEntry = (minutes = 0, more: object = {}) =>
  entry('lotsen', minutes, {
    title: `Was ${word} bringt`,
    abstract: '<p>Suchtberatung, wie wir sie kennen.</p>',
    persons: [{ name: 'Ada Beispiel' }],
    ...more,
  });
const programme = async (who: string, eventId: string): Promise<any[]> =>
  (
    await service.ask(
      who,
      `{ programme(eventId: "${eventId}") { nodes { id title state startsAt practices { isShown practice { slug } } } } }`,
    )
  ).programme.nodes;
const confirm = async (who: string, id: string, type?: string): Promise<any> =>
  (
    await service.ask(
      who,
      `mutation { confirmTalkLink(id: "${id}"${type ? `, type: ${type}` : ''}) { __typename ... on TalkLinkChanged { link { isShown } } } }`,
    )
  ).confirmTalkLink;
/** The events of the calendar at an address, as a calendar program reads them. */
const readCalendar = async (url: string): Promise<{ title: string; starts: string; sequence: number }[]> => {
  const text = await (await fetch(url)).text();
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, sequence } = new ICAL.Event(component);
    return { title: summary, starts: startDate.toJSDate().toISOString(), sequence };
  });
};

/** From the file of a planning tool to the calendar of a colleague, and on when the programme changes. */
describe('A programme', () => {
  let practice: PublishedPractice;
  let event: Made;
  let talkId: string;
  let feed: string;

  it('is imported by its organiser, who first sees what would change', async () => {
    practice = await publishedPractice(service, { content: { title: `Lotsen: ${word}`, topics: ['SUCHT'] } });
    await untilIndexed(service);
    event = await draft();
    const found = await planned(event.id, scheduleOf([talkEntry(), entry('pause', 30, { title: 'Kaffeepause' })]));
    expect(found.plan.counts).toMatchObject({ added: 2, unreadable: 0 });
    expect(await programme('organiser', event.id)).toEqual([]);
    expect(await apply('organiser', found.id)).toMatchObject({ __typename: 'ScheduleImportApplied' });
    await done(change('organiser', 'publishEvent', event));
    [{ id: talkId }] = (await programme('seeker', event.id)) as [{ id: string }];
  });

  it('is linked with a practice: the system proposes, the organiser confirms, the author agrees', async () => {
    const [proposal] = await until('the proposal is there', async () => {
      const { talkLinkProposals } = await service.ask(
        'organiser',
        `{ talkLinkProposals(eventId: "${event.id}") { nodes { id practice { id } reasons { kind } } } }`,
      );
      return talkLinkProposals.nodes.length > 0 && talkLinkProposals.nodes;
    });
    expect(proposal).toMatchObject({
      practice: { id: practice.id },
      reasons: [{ kind: 'TOPIC' }, { kind: 'SHARED_WORDS' }],
    });
    expect((await confirm('organiser', proposal.id, 'PRESENTS')).link).toEqual({ isShown: false });
    await until('the author is asked', async () =>
      server.mails.some(({ messageId }) => messageId?.includes(proposal.id)),
    );
    const { talkLinksToAgree } = await service.ask('author', '{ talkLinksToAgree { nodes { id } } }');
    expect(talkLinksToAgree.nodes).toEqual([{ id: proposal.id }]);
    expect((await confirm('author', proposal.id)).link).toEqual({ isShown: true });
  });

  it('leads a seeker from the practice to the talk and back', async () => {
    const { practiceBySlug } = await service.ask(
      'seeker',
      `query ($slug: String!) { practiceBySlug(slug: $slug) { talks { type talk { id startsAt event { place } } } } }`,
      { slug: practice.slug },
    );
    expect(practiceBySlug.talks).toEqual([
      { type: 'PRESENTS', talk: { id: talkId, startsAt: '2031-03-12T09:00:00.000Z', event: { place: 'Berlin' } } },
    ]);
    const { talk } = await service.ask('seeker', `{ talk(id: "${talkId}") { practices { practice { slug } } } }`);
    expect(talk.practices).toEqual([{ practice: { slug: practice.slug } }]);
  });

  it('shows in the calendar of a seeker who marked it', async () => {
    await done(service.ask('seeker', `mutation { bookmarkTalk(talkId: "${talkId}") { __typename } }`));
    const { renewMyCalendar } = await service.ask('seeker', 'mutation { renewMyCalendar { programmeUrl } }');
    feed = renewMyCalendar.programmeUrl;
    expect(await readCalendar(feed)).toEqual([
      { title: `Was ${word} bringt`, starts: '2031-03-12T09:00:00.000Z', sequence: 0 },
    ]);
  });

  it('imported again after a change keeps its links; those whom the moved talk concerns are told', async () => {
    const counts = await importFile(
      event.id,
      scheduleOf([
        talkEntry(120, { title: `Was ${word} wirklich bringt` }),
        entry('pause', 30, { title: 'Kaffeepause' }),
      ]),
    );
    expect(counts).toMatchObject({ added: 0, moved: 1, gone: 0 });
    const moved = (await programme('seeker', event.id)).find(({ id }) => id === talkId);
    expect(moved).toEqual({
      id: talkId,
      title: `Was ${word} wirklich bringt`,
      state: 'MOVED',
      startsAt: '2031-03-12T11:00:00.000Z',
      practices: [{ isShown: true, practice: { slug: practice.slug } }],
    });
    const told = () => server.mails.filter(({ messageId }) => messageId?.includes(`talk-moved-${talkId}`));
    // Who marked it, and who wrote the practice.
    await until('both are told', async () => told().length === 2);
    for (const mail of told()) expect(`${mail.subject}${mail.text}${mail.html}`).not.toContain(word);
    expect(await readCalendar(feed)).toEqual([
      { title: `Was ${word} wirklich bringt`, starts: '2031-03-12T11:00:00.000Z', sequence: 1 },
    ]);
  });

  it('tells them when the talk has vanished from the file: it is cancelled, not deleted', async () => {
    expect(await importFile(event.id, scheduleOf([entry('pause', 30, { title: 'Kaffeepause' })]))).toMatchObject({
      gone: 1,
    });
    const gone = (await programme('seeker', event.id)).find(({ id }) => id === talkId);
    expect(gone).toMatchObject({ state: 'CANCELLED', practices: [{ isShown: true }] });
    await until(
      'both are told',
      async () => server.mails.filter(({ messageId }) => messageId?.includes(`talk-cancelled-${talkId}`)).length === 2,
    );
  });
});
