import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { publishedPractice, uniqueWord, untilIndexed, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

/** From the proposal of the system to the practice that says where it is presented. */
describe.each([1280, 390])('Events, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let practice: PublishedPractice;
  let event: Made;
  let slot: Made;
  const visitors: Visitor[] = [];
  const word = uniqueWord();
  const { published, talk } = eventActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    practice = await publishedPractice(service, { content: { title: `Sprechstunde ${word}`, topics: ['SUCHT'] } });
    await untilIndexed(service);
    event = await published({ title: 'Werkstattgespräch', place: 'Berlin, Werkhof' });
    slot = await talk(event.id, {
      title: `Was ${word} bringt`,
      abstract: 'Erfahrungen mit **Sucht**.',
      speakers: [{ name: 'Ada Beispiel' }],
    });
    await talk(event.id, { title: 'Nebenan', room: 'Saal 2' });
    await talk(event.id, {
      kind: 'BREAK',
      title: 'Kaffee',
      startsAt: '2031-03-12T09:45:00Z',
      endsAt: '2031-03-12T10:15:00Z',
    });
    await talk(event.id, { title: 'Am zweiten Tag', startsAt: '2031-03-13T09:00:00Z', endsAt: '2031-03-13T10:00:00Z' });
    await until('the system has proposed a link', async () => {
      const { talkLinkProposals } = await service.ask(
        'organiser',
        `{ talkLinkProposals(eventId: "${event.id}") { nodes { id } } }`,
      );
      return talkLinkProposals.nodes.length > 0;
    });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, width);

  it('shows the programme by day, with the rooms side by side where there is space', async () => {
    const page = await open('seeker', '/veranstaltungen');
    await page.getByRole('link', { name: 'Werkstattgespräch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Werkstattgespräch' }).waitFor();
    const left = async (name: string) =>
      (await page.getByRole('listitem').filter({ hasText: name }).last().boundingBox())!;
    const [first, second, pause] = [await left(word), await left('Nebenan'), await left('Kaffee')];
    if (width > 1000) {
      expect(first.y).toBe(second.y);
      expect(second.x).toBeGreaterThan(first.x);
      expect(pause.width).toBeGreaterThan(first.width * 1.5);
    } else {
      expect(second.x).toBe(first.x);
      expect(second.y).toBeGreaterThan(first.y);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await violationsOn(page, 'event')).toEqual([]);
    await page.getByRole('link', { name: 'Donnerstag, 13. März' }).click();
    await page.getByRole('link', { name: 'Am zweiten Tag' }).waitFor();
    expect(await page.getByText('Kaffee').count()).toBe(0);
  });

  it('lets the organiser confirm what the system proposes, and the author agree', async () => {
    const organiser = await open('organiser', `/veranstaltungen/${event.id}`);
    await organiser.getByRole('link', { name: 'Vorschläge für Verbindungen' }).click();
    await organiser.getByText('Gemeinsames Thema: Sucht.').waitFor();
    expect(await violationsOn(organiser, 'proposals')).toEqual([]);
    await organiser.getByLabel('Der Vortrag').selectOption({ label: 'stellt vor' });
    await organiser.getByRole('button', { name: `Bestätigen: Sprechstunde ${word}` }).click();
    await organiser.getByText('Zurzeit wartet kein Vorschlag auf Sie.').waitFor();

    const author = await open('author', '/veranstaltungen');
    await author.getByRole('heading', { name: 'Ihre Zustimmung ist gefragt' }).waitFor();
    expect(await violationsOn(author, 'agreement')).toEqual([]);
    await author.getByRole('button', { name: `Zustimmen: Sprechstunde ${word}`, exact: true }).click();
    await author.getByRole('heading', { name: 'Ihre Zustimmung ist gefragt' }).waitFor({ state: 'detached' });
  });

  it('leads a seeker from the practice to the talk and back, and lets her mark it', async () => {
    const page = await open('seeker', `/praxis/${practice.slug}`);
    await page.getByText('Wird am 12. März 2031 in Berlin vorgestellt.').waitFor();
    await page.getByRole('link', { name: `Was ${word} bringt` }).click();
    await page.getByRole('heading', { level: 1, name: `Was ${word} bringt` }).waitFor();
    await page.getByText('10:00–10:45 Uhr').waitFor();
    expect(await violationsOn(page, 'talk')).toEqual([]);
    await page.getByRole('button', { name: `Merken: Was ${word} bringt`, exact: true }).click();
    await page.getByRole('button', { name: `Nicht mehr merken: Was ${word} bringt` }).waitFor();
    await page.getByRole('link', { name: `Sprechstunde ${word}` }).click();
    await page.getByRole('heading', { level: 1, name: `Sprechstunde ${word}` }).waitFor();
    await page.goto('/veranstaltungen/mein-programm');
    await page.getByRole('link', { name: `Was ${word} bringt` }).waitFor();
    expect(await violationsOn(page, 'own programme')).toEqual([]);
  });

  it('asks who may see that somebody is there, and takes nobody for an answer', async () => {
    const page = await open('seeker', `/veranstaltungen/${event.id}`);
    expect(await page.getByLabel('Niemand – nur eine Notiz für mich').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Ich bin dabei' }).click();
    await page.getByRole('button', { name: 'Doch nicht dabei' }).waitFor();
    const { event: seen } = await service.ask('seeker', `{ event(id: "${event.id}") { attendance { visibleFor } } }`);
    expect(seen.attendance).toEqual({ visibleFor: 'NOBODY' });
    await page.getByRole('button', { name: 'Doch nicht dabei' }).click();
    await page.getByRole('button', { name: 'Ich bin dabei' }).waitFor();
  });

  it('lets two who are visible to each other arrange to meet in a break', async () => {
    for (const who of ['seeker', 'author'])
      await done(
        service.ask(
          who,
          `mutation { attendEvent(eventId: "${event.id}", visibleFor: NETWORK) { __typename } setContactChannels(channels: [{ kind: PHONE, value: "1" }]) { __typename } }`,
        ),
      );
    const page = await open('seeker', `/praxis/${practice.slug}/kontakt`);
    await page.getByLabel('Was möchten Sie wissen?').fill('Sehen wir uns in der Pause?');
    await page.getByLabel('Wir sind beide dort').selectOption({ label: 'Werkstattgespräch' });
    expect(await violationsOn(page, 'request')).toEqual([]);
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByRole('heading', { name: 'Ihre Anfrage ist gesendet' }).waitFor();
    const { contactRequests } = await service.ask('author', '{ contactRequests(box: INBOX) { nodes { id } } }');
    await done(
      service.ask(
        'author',
        `mutation { acceptContactRequest(id: "${contactRequests.nodes[0].id}", channels: [PHONE]) { __typename } }`,
      ),
    );
    await page.getByRole('link', { name: 'Zu meinen Anfragen' }).click();
    await page.getByText('Dort können Sie sich treffen:').waitFor();
    await page.getByText('Kaffee, 12. März 2031, 10:45–11:15 Uhr').waitFor();
  });

  it('lets somebody say to be a speaker, and the organiser confirm it', async () => {
    const page = await open('coauthor', `/vortraege/${slot.id}`);
    await page.getByRole('button', { name: 'Das bin ich: Ada Beispiel' }).click();
    await page.getByText('wartet auf die Bestätigung der Organisation').waitFor();
    const organiser = await open('organiser', `/vortraege/${slot.id}`);
    await organiser.getByRole('button', { name: /^Bestätigen: Tarek/ }).click();
    await organiser.getByText('Ada Beispiel, Jobcenter Stuttgart').waitFor();
  });

  it('lets an organiser enter an event by a form that says what is missing, write it on and publish it', async () => {
    const page = await open('organiser', '/veranstaltungen');
    await page.getByRole('link', { name: 'Neue Veranstaltung' }).click();
    await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
    await page.getByRole('link', { name: 'Der erste Tag fehlt.' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('startsOn');
    expect(await violationsOn(page, 'form')).toEqual([]);
    await page.getByLabel('Art').selectOption({ label: 'Fachtag' });
    await page.getByLabel('Titel').fill(`Fachtag ${width}`);
    await page.getByLabel('Erster Tag').fill('2031-06-03');
    await page.getByLabel('Letzter Tag').fill('2031-06-02');
    await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
    await page.getByRole('link', { name: 'Der letzte Tag liegt vor dem ersten.' }).waitFor();
    await page.getByLabel('Letzter Tag').fill('2031-06-03');
    await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: `Fachtag ${width}` }).waitFor();
    await page.getByText('Entwurf', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Bearbeiten' }).click();
    await page.getByLabel('Ort').fill('Kassel, Rathaus');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Kassel, Rathaus').waitFor();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click();
    await page.getByText('Entwurf', { exact: true }).waitFor({ state: 'detached' });
  });

  it('does nothing behind the back: no foreign requests, no errors', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
