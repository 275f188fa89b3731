import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { eventActions } from '../support/event-actions.js';
import { publishedPractice, submittedPractice } from '../support/practices.js';
import { entry, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';

/** The buttons of the browser in the middle of a journey; those of seekers stand with their journey. */
describe.each([1280, 390])('going back and loading anew, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const { draft } = eventActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, width);
  const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });
  const saved = (page: Page): Promise<void> =>
    page
      .getByRole('status')
      .getByText(/^Gespeichert um/)
      .waitFor();

  it('leaves an author what is written, and begins no second draft', async () => {
    const page = await open('author', '/meine');
    await page.getByRole('link', { name: 'Neues Praxisbeispiel' }).click();
    await page.getByLabel('Titel').fill('Waschsalon');
    await saved(page);
    await page.reload();
    await title(page, 'Praxisbeispiel schreiben').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Waschsalon');
    await page.getByLabel('No-Go').fill('Niemals Akten mitnehmen.');
    await saved(page);
    await page.getByRole('link', { name: 'Als Ganzes ansehen' }).click();
    await title(page, 'Waschsalon').waitFor();
    await page.goBack();
    await title(page, 'Praxisbeispiel schreiben').waitFor();
    expect(await page.getByLabel('No-Go').inputValue()).toBe('Niemals Akten mitnehmen.');
    await page.goBack();
    await title(page, 'Meine Praxisbeispiele').waitFor();
    await page.getByRole('link', { name: 'Waschsalon' }).waitFor();
    expect(await page.getByRole('link', { name: 'Weiterschreiben' }).count()).toBe(1);
    await page.goForward();
    await title(page, 'Praxisbeispiel schreiben').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Waschsalon');
  });

  it('leaves an editor the remarks, and shows no decision that was made', async () => {
    await submittedPractice(service, { content: { title: 'Zur Prüfung' } });
    const page = await open('editor', '/pruefung');
    await page.getByRole('link', { name: 'Zur Prüfung' }).click();
    const remarks = page.getByLabel('Anmerkung an die Autorinnen und Autoren');
    await remarks.fill('Bitte kürzen.');
    await page.reload();
    await title(page, 'Zur Prüfung').waitFor();
    expect(await remarks.inputValue()).toBe('Bitte kürzen.');
    await page.goBack();
    await title(page, 'Prüfung').waitFor();
    await page.goForward();
    await title(page, 'Zur Prüfung').waitFor();
    expect(await remarks.inputValue()).toBe('Bitte kürzen.');
    await page.getByRole('button', { name: 'Mit Anmerkung zurückgeben' }).click();
    await title(page, 'Zurückgegeben').waitFor();
    await page.goBack();
    await title(page, 'Prüfung').waitFor();
    await page.getByRole('link', { name: 'Zur Prüfung' }).waitFor({ state: 'detached' });
    await page.goForward();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Veröffentlichen' }).count()).toBe(0);
  });

  it('leaves an organiser what is typed of an event and of its programme until it is stored, or thrown away', async () => {
    const page = await open('organiser', '/veranstaltungen/neu');
    await page.getByLabel('Titel').fill('Werkstatt Erreichbarkeit');
    await page.getByRole('textbox', { name: 'Worum es geht' }).fill('Wer geht noch ans Telefon?');
    await page.reload();
    await page.getByText('Hier steht noch, was Sie zuletzt eingetragen').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Werkstatt Erreichbarkeit');
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    expect(await page.getByRole('textbox', { name: 'Worum es geht' }).inputValue()).toBe('');
    await page.getByLabel('Titel').fill('Werkstatt Wartezeit');
    await page.reload();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Werkstatt Wartezeit');
    await page.getByLabel('Erster Tag').fill('2027-05-04');
    await page.getByLabel('Letzter Tag').fill('2027-05-04');
    await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
    await title(page, 'Werkstatt Wartezeit').waitFor();
    await page.goto('/veranstaltungen/neu');
    await title(page, 'Neue Veranstaltung').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('');

    const { id } = await draft({ title: 'Fachtag Programm' });
    await page.goto(`/veranstaltungen/${id}/programmpunkt`);
    await page.getByLabel('Titel', { exact: true }).fill('Nummern ziehen');
    await page.reload();
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Nummern ziehen');
  });

  it('leaves a seeker the question that is not sent yet', async () => {
    const { slug } = await publishedPractice(service, {});
    const page = await open('seeker', `/praxis/${slug}/kontakt`);
    const question = page.getByLabel('Was möchten Sie wissen?');
    await question.fill('Wie lange hat das gedauert?');
    await page.reload();
    await question.waitFor();
    expect(await question.inputValue()).toBe('Wie lange hat das gedauert?');
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await title(page, 'Ihre Anfrage ist gesendet').waitFor();
    await page.goto(`/praxis/${slug}/kontakt`);
    await title(page, 'Kontakt anfragen').waitFor();
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('Wie lange');
  });

  it('takes over nothing that an organiser has not confirmed, and nothing twice', async () => {
    const event = await draft({ title: 'Fachtag' });
    const programme = async (): Promise<string[]> =>
      (
        await service.ask('organiser', `{ programme(eventId: "${event.id}", first: 100) { nodes { title } } }`)
      ).programme.nodes.map((node: any) => node.title);
    const page = await open('organiser', `/veranstaltungen/${event.id}`);
    await page.getByRole('link', { name: 'Programm einlesen' }).click();
    const file = { name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(scheduleOf([entry('a')])) };
    await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    const change = page.getByRole('heading', { level: 3, name: 'Vortrag a' });
    await change.waitFor();
    await page.reload();
    await change.waitFor();
    await page.goBack();
    await page.getByLabel('Datei', { exact: true }).waitFor();
    await page.goForward();
    await change.waitFor();
    expect(await programme()).toEqual([]);
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('link', { name: 'Zum Programm' }).click();
    await title(page, 'Fachtag').waitFor();
    await page.goBack();
    await page.getByText('Das Programm ist eingelesen').waitFor();
    await page.reload();
    await page.getByText('Das Programm ist eingelesen').waitFor();
    expect(await page.getByRole('button', { name: 'Übernehmen' }).count()).toBe(0);
    expect(await programme()).toEqual(['Vortrag a']);
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
