import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn, signOut, startBrowser, visit, type Visitor } from '../support/browser.js';
import { uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const SEARCH = 'Praxisbeispiele aus den Jobcentern durchsuchen';

/** The main job of the network, by its own pages: write, publish, find, ask, answer. */
describe('from a write-up to a revealed contact, in the browser', () => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const word = uniqueWord();
  const title = 'Sprechstunde im Waschsalon';

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (who: string): Promise<Page> => {
    const visitor = await visit(browser, service);
    visitors.push(visitor);
    await signIn(visitor.page, who);
    return visitor.page;
  };

  it('is told what is missing, writes it, and submits', async () => {
    const page = await open('author');
    await page.getByRole('link', { name: 'Meine Praxisbeispiele' }).click();
    await page.getByRole('link', { name: 'Neues Praxisbeispiel' }).click();
    await page.getByLabel('Zusammenfassung').fill('Wir beraten dort.');
    await page.getByText('Zum Einreichen fehlt noch:').waitFor();
    await page.getByRole('button', { name: 'Einreichen' }).click();
    await page.getByRole('link', { name: 'Der Titel fehlt.' }).click();
    await page.keyboard.type(title);
    await page.getByLabel('Zusammenfassung').fill('Wir beraten dort, wo Menschen ohnehin warten.');
    await page.getByLabel('Das Problem', { exact: true }).fill('Viele kommen nicht ins Haus.');
    await page
      .getByLabel('Das Vorgehen', { exact: true })
      .fill(`Einmal in der Woche sitzen wir im **${word}** und hören zu.`);
    await page.getByLabel('Go', { exact: true }).fill('Wenn es einen Ort gibt, an dem Ihre Leute sind.');
    await page.getByLabel('No-Go').fill('Niemals Akten mitnehmen.');
    await page.getByRole('button', { name: 'Schritt hinzufügen' }).click();
    await page.getByLabel('Was wird getan?').fill('Raum suchen');
    await page.getByLabel('Minuten je Fall').fill('20');
    await page.getByRole('combobox', { name: 'Themen' }).fill('Videoberatung');
    await page.getByRole('option', { name: 'Videoberatung' }).click();
    await page.getByLabel('Ergebnis', { exact: true }).selectOption('Kein Effekt');
    await page
      .getByRole('status')
      .getByText(/^Gespeichert um/)
      .waitFor();

    await page.reload();
    expect(await page.getByLabel('Titel').inputValue()).toBe(title);
    await page.getByRole('button', { name: 'Einreichen' }).click();
    await page.getByRole('heading', { name: 'Eingereicht' }).waitFor();
    await signOut(page);
  });

  it('is read and published by an editor', async () => {
    const page = await open('editor');
    await page.getByRole('link', { name: 'Prüfung' }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByText('Niemals Akten mitnehmen.').waitFor();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await page.getByRole('heading', { name: 'Veröffentlicht' }).waitFor();
    await untilIndexed(service);
  });

  it('is found by a word of its body and asked about in three steps', async () => {
    const page = await open('seeker');
    await page.getByRole('link', { name: 'Profil' }).click();
    await page.getByLabel('Telefon – freiwillig').fill('0555 123');
    await page.getByRole('button', { name: 'Erreichbarkeit speichern' }).click();
    await page.getByText('Gespeichert', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'Suche', exact: true }).click();
    await page.getByLabel(SEARCH).pressSequentially(word);
    await page.locator('mark', { hasText: word }).first().waitFor();
    await page.getByRole('heading', { name: '1 Praxisbeispiel gefunden' }).waitFor();
    // The beginning of the word finds the same.
    await page.waitForURL((url) => url.searchParams.get('q') === word);

    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Kontakt anfragen' }).first().click();
    await page.getByLabel('Was möchten Sie wissen?').fill('Wie haben Sie den Raum gefunden?');
    await page.getByLabel('Telefon: 0555 123').check();
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByRole('heading', { name: 'Ihre Anfrage ist gesendet' }).waitFor();
  });

  it('is answered by its author', async () => {
    const page = await open('author');
    await page.getByRole('link', { name: 'Anfragen' }).click();
    await page.getByText('Wie haben Sie den Raum gefunden?').waitFor();
    expect(await page.getByText('0555 123').count()).toBe(0);
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await page.getByText('0555 123').waitFor();
  });

  it('shows the seeker the channel that the author chose, and no other', async () => {
    const page = await open('seeker');
    await page.getByRole('link', { name: 'Anfragen' }).click();
    await page.getByText('0751 555 0101').waitFor();
    expect(await page.getByText('miriam.sonnleitner-oez@example.org').count()).toBe(0);
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
