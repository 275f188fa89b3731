import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { withClient } from '../../src/platform/database/client.js';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { publishedPractice, untilIndexed, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** What pages say when something has happened: each can be used by everybody as well. */
describe('what comes of what people do', () => {
  let service: TestService;
  let browser: Browser;
  let practice: PublishedPractice;
  const visitors: Visitor[] = [];
  const { setChannels, request } = contactActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    practice = await publishedPractice(service);
    await setChannels('author', [{ kind: 'PHONE', value: '0751 555 0101' }]);
    await untilIndexed(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path);

  it('an error of the service: what to do, and the number to name', async () => {
    const rename = (from: string, to: string) =>
      withClient(service.database.ownerUrl, (client) => client.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    const page = await open('author', '/profil');
    await page.getByRole('heading', { level: 1, name: 'Profil' }).waitFor();
    await rename('access_tokens', 'access_tokens_away');
    try {
      await page.getByRole('link', { name: 'Zugangsschlüssel' }).click();
      await page
        .getByRole('alert')
        .getByText(/^Fehlernummer: [0-9a-f-]{36}$/)
        .waitFor();
      expect(await violationsOn(page, 'error')).toEqual([]);
    } finally {
      await rename('access_tokens_away', 'access_tokens');
    }
    const retry = page.getByRole('button', { name: 'Noch einmal versuchen' });
    await retry.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sie haben noch keinen.').waitFor();
    // The button has gone with its notice: the focus stays close to it.
    await page.getByRole('heading').and(page.locator(':focus')).waitFor();
  });

  it('fields about oneself, which the browser may fill in', async () => {
    const page = await open('author', '/profil');
    for (const [label, purpose] of [
      ['Name, wie andere ihn sehen', 'name'],
      ['Telefon – freiwillig', 'tel'],
      ['E-Mail – freiwillig', 'email'],
    ] as const)
      expect(await page.getByLabel(label, { exact: true }).getAttribute('autocomplete')).toBe(purpose);
  });

  it('a secret that is shown once', async () => {
    const page = await open('author', '/profil/zugang');
    await page.getByLabel('Name', { exact: true }).fill('Auswertung');
    await page.getByRole('button', { name: 'Zugangsschlüssel anlegen' }).click();
    await page.getByRole('heading', { name: 'Bitte jetzt kopieren' }).waitFor();
    expect(await violationsOn(page, 'secret')).toEqual([]);
  });

  it('a request: what is wrong, that it is sent, and what became of it', async () => {
    const page = await open('seeker', `/praxis/${practice.slug}/kontakt`);
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByRole('alert').waitFor();
    // What is wrong has the focus, and the field knows its sentence.
    await page.locator(':focus').getByRole('alert').waitFor();
    expect(await page.getByLabel('Was möchten Sie wissen?').getAttribute('aria-describedby')).toContain(
      'message-error',
    );
    expect(await violationsOn(page, 'refused request')).toEqual([]);
    await page.getByLabel('Was möchten Sie wissen?').fill('Wie geht das?');
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ihre Anfrage ist gesendet' }).waitFor();
    expect(await violationsOn(page, 'sent request')).toEqual([]);
    await done(request('coauthor', practice.id));

    const author = await open('author', '/anfragen');
    await author.getByRole('article').filter({ hasText: 'Jana' }).getByRole('button', { name: 'Annehmen' }).click();
    await author.getByText('Von Ihnen sieht Jana Birkenhain: Telefon.').waitFor();
    const declined = author.getByRole('article').filter({ hasText: 'Tarek' });
    await declined.locator('summary', { hasText: 'Ablehnen' }).click();
    await declined.getByLabel('Grund').selectOption('Keine Zeit');
    await declined.getByRole('button', { name: 'Ablehnen' }).click();
    await author.getByText(/^Abgelehnt am .*: Keine Zeit/).waitFor();
    expect(await violationsOn(author, 'answered requests')).toEqual([]);
  });

  it('a lost connection: said above the page, and tried again by itself', async () => {
    const page = await open('seeker', '/suche');
    await page.getByRole('heading', { name: '1 Praxisbeispiel gefunden' }).waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Praxisbeispiele aus den Jobcentern durchsuchen').fill('Telefon');
    await page.getByRole('status').getByText('Keine Verbindung zum Dienst.').waitFor();
    await page.getByRole('alert').waitFor();
    expect(await violationsOn(page, 'offline')).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText('Keine Verbindung zum Dienst.').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: /Praxisbeispiele? gefunden$/ }).waitFor();
  });

  it('a practice on paper: its text, black on white, without what can be pressed', async () => {
    const page = await open('seeker', `/praxis/${practice.slug}`);
    await page.getByRole('heading', { level: 1, name: 'Sprechstunde im Waschsalon' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await violationsOn(page, 'print')).toEqual([]);
    expect(await page.getByRole('navigation').or(page.getByRole('button')).filter({ visible: true }).count()).toBe(0);
    await page.getByText('Zwei Kolleginnen sitzen einmal in der Woche im Waschsalon.').waitFor();
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    const complaints = visitors.flatMap((visitor) => visitor.complaints);
    // A browser without a connection says so in its console.
    expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
