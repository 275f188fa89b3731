import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { keyboardOf } from '../support/keyboard.js';
import { publishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** What the focus is in: the text of the request around it. */
const FOCUSED_REQUEST = `document.activeElement.closest('article')?.textContent ?? ''`;

/** Requests to and from me, answered by the keyboard alone. */
describe.each([1280, 390])('contact requests, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const { setChannels, request, accept, find } = contactActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    await setChannels('seeker', [{ kind: 'PHONE', value: '0555 1' }]);
    await setChannels('author', [
      { kind: 'PHONE', value: '0751 2' },
      { kind: 'EMAIL', value: 'autorin@example.org' },
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (who: string): Promise<Page> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, who);
    await visitor.page.goto('/anfragen');
    return visitor.page;
  };
  const ask = async (message: string): Promise<string> => {
    const practice = await publishedPractice(service);
    return (await request('seeker', practice.id, { message, offeredChannels: ['PHONE'] })).request.id;
  };
  const entry = (page: Page, message: string) => page.getByRole('article').filter({ hasText: message });
  const countedAs = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name, exact: true });
  const showNavigation = async (page: Page): Promise<void> => {
    const menu = page.getByRole('button', { name: 'Menü' });
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false') await menu.click();
  };

  it('show the open ones before the answered, and their number in the navigation', async () => {
    await ask('Erste Frage');
    await done(accept('author', await ask('Zweite Frage')));
    const page = await open('author');
    await entry(page, 'Zweite Frage').getByText('kann sich jetzt melden').waitFor();
    const messages = await page.getByRole('region', { name: 'Eingang' }).locator('blockquote').allTextContents();
    expect(messages).toEqual(['Erste Frage', 'Zweite Frage']);
    await entry(page, 'Erste Frage').getByText('Sie sehen dann: Telefon').waitFor();
    await showNavigation(page);
    await countedAs(page, 'Anfragen (1 offen)').waitFor();
    expect(await violationsOn(page, 'inbox')).toEqual([]);
  });

  it('are accepted with the channels that were chosen; the focus stays with the request', async () => {
    const id = (await find('author', 'INBOX', await ask('Dritte Frage'))).id;
    const page = await open('author');
    await entry(page, 'Dritte Frage').getByText('Was darf die Person von Ihnen sehen?').waitFor();
    await keyboardOf(page).walkTo(page.getByLabel('Telefon: 0751 2'));
    await page.keyboard.press('Space');
    await keyboardOf(page).walkTo(page.getByLabel('E-Mail: autorin@example.org'));
    await page.keyboard.press('Space');
    await keyboardOf(page).enter(page.getByRole('button', { name: 'Annehmen' }));
    await entry(page, 'Dritte Frage').getByText('Angenommen von').waitFor();
    expect(await page.evaluate<string>(FOCUSED_REQUEST)).toContain('Dritte Frage');
    await showNavigation(page);
    await countedAs(page, 'Anfragen (1 offen)').waitFor();
    expect((await find('seeker', 'SENT', id)).disclosedChannels.map(({ value }: any) => value)).toEqual([
      'autorin@example.org',
    ]);
  });

  it('show further channels of one’s own later', async () => {
    const page = await open('author');
    const summary = entry(page, 'Dritte Frage').getByText('Weitere eigene Kontaktwege zeigen');
    await summary.focus();
    await page.keyboard.press('Enter');
    await keyboardOf(page).walkTo(page.getByLabel('Telefon: 0751 2'));
    await page.keyboard.press('Space');
    expect(await violationsOn(page, 'share form')).toEqual([]);
    await keyboardOf(page).enter(page.getByRole('button', { name: 'Zeigen' }));
    await summary.waitFor({ state: 'detached' });
    expect(await page.evaluate<string>(FOCUSED_REQUEST)).toContain('Dritte Frage');
    const asked = await open('seeker');
    await entry(asked, 'Dritte Frage').getByText('0751 2').waitFor();
    await entry(asked, 'Dritte Frage').getByText('Jetzt sind Sie dran').waitFor();
  });

  it('are declined with a reason, and not without one', async () => {
    const page = await open('author');
    await entry(page, 'Erste Frage').locator('summary', { hasText: 'Ablehnen' }).focus();
    await page.keyboard.press('Enter');
    await keyboardOf(page).enter(page.getByRole('button', { name: 'Ablehnen' }));
    await page.getByRole('link', { name: 'Bitte wählen Sie einen Grund.' }).press('Enter');
    expect(await page.evaluate(`document.activeElement.labels?.[0]?.textContent`)).toBe('Grund');
    expect(await violationsOn(page, 'decline without a reason')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await keyboardOf(page).enter(page.getByRole('button', { name: 'Ablehnen' }));
    await entry(page, 'Erste Frage').getByText('Abgelehnt am').waitFor();
    expect(await page.evaluate<string>(FOCUSED_REQUEST)).toContain('Erste Frage');
    await showNavigation(page);
    await countedAs(page, 'Anfragen').waitFor();
  });

  it('are taken back while they are open', async () => {
    await ask('Vierte Frage');
    const page = await open('seeker');
    await entry(page, 'Vierte Frage').waitFor();
    await keyboardOf(page).enter(page.getByRole('button', { name: 'Zurückziehen' }));
    await entry(page, 'Vierte Frage').getByText('Sie haben die Anfrage zurückgezogen.').waitFor();
    expect(await page.evaluate<string>(FOCUSED_REQUEST)).toContain('Vierte Frage');
    expect(await violationsOn(page, 'sent requests')).toEqual([]);
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
