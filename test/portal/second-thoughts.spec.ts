import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { publishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** What happens when it does not go straight on. */
describe('second thoughts, in the browser', () => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, 390);
  const ask = async (slug: string, message: string): Promise<Page> => {
    const page = await open('seeker', `/praxis/${slug}/kontakt`);
    await page.getByLabel('Was möchten Sie wissen?').fill(message);
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByRole('heading', { name: 'Ihre Anfrage ist gesendet' }).waitFor();
    return page;
  };

  it('declines with a reason, which the other side reads', async () => {
    const { slug } = await publishedPractice(service);
    const seeker = await ask(slug, 'Darf ich einmal zusehen?');
    const author = await open('author', '/anfragen');
    await author.getByText('Ablehnen').first().click();
    await author.getByRole('button', { name: 'Ablehnen' }).click();
    await author.getByRole('link', { name: 'Bitte wählen Sie einen Grund.' }).waitFor();
    await author.getByLabel('Grund').selectOption('Keine Zeit');
    await author.getByLabel('Bemerkung').fill('Ab Mai gern.');
    await author.getByRole('button', { name: 'Ablehnen' }).click();
    await author.getByText('Keine Zeit – Ab Mai gern.').waitFor();
    await seeker.getByRole('link', { name: 'Zu meinen Anfragen' }).click();
    await seeker.getByText('Keine Zeit – Ab Mai gern.').waitFor();
  });

  it('takes a request back', async () => {
    const { slug } = await publishedPractice(service);
    const page = await ask(slug, 'Wie lange dauert das?');
    await page.goto(`/praxis/${slug}/kontakt`);
    await page.getByLabel('Was möchten Sie wissen?').fill('Und noch einmal.');
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByText('Sie haben hier schon angefragt.').waitFor();
    await page.goto('/anfragen');
    await page.getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText('Zurückgezogen', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Zurückziehen' }).count()).toBe(0);
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
