import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { publishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** The own account: who is signed in where, which programs may ask, who saw what. */
describe.each([1280, 390])('the own account, in a browser of %i pixels', (width) => {
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

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, width);
  const statusWith = async (secret: string, query: string): Promise<number> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    return errors ? 401 : response.status;
  };

  it('shows a new access token once, lets a program in with it, and keeps it out again', async () => {
    const page = await open('author', '/profil/zugang');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: service.url });
    await page.getByRole('button', { name: 'Zugangsschlüssel anlegen' }).click();
    await page.getByRole('link', { name: 'Der Name braucht 1 bis 60 Zeichen' }).click();
    await page.keyboard.type('Auswertung');
    await page.getByRole('button', { name: 'Zugangsschlüssel anlegen' }).click();
    await page.getByRole('heading', { name: 'Bitte jetzt kopieren' }).waitFor();
    await page.getByRole('button', { name: 'Kopieren' }).click();
    await page.getByText('Kopiert', { exact: true }).waitFor();
    const secret = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(secret).toMatch(/^kd_/);
    expect(await statusWith(secret, '{ me { state } }')).toBe(200);
    expect(await statusWith(secret, 'mutation { setContactable(contactable: true) { __typename } }')).toBe(401);

    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'Auswertung' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: 'Entfernen: Auswertung' }).click();
    const dialog = page.getByRole('dialog', { name: '„Auswertung“ entfernen?' });
    await dialog.waitFor();
    expect(await violationsOn(page, 'dialogue')).toEqual([]);
    await dialog.getByRole('button', { name: 'Entfernen', exact: true }).click();
    await page.getByText('„Auswertung“ gilt nicht mehr.').waitFor();
    await page.getByText('Sie haben noch keinen.').waitFor();
    expect(await statusWith(secret, '{ me { state } }')).toBe(401);
  });

  it('ends a session elsewhere by the keyboard alone; that browser is signed out', async () => {
    const elsewhere = await open('editor', '/profil/anmeldungen');
    const page = await open('editor', '/profil/anmeldungen');
    await page.getByText('Dieser Browser').waitFor();
    const end = page.getByRole('button', { name: /^Beenden: / });
    expect(await end.count()).toBe(1);
    await end.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Abbrechen');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await end.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Die Anmeldung ist beendet.').waitFor();
    await end.waitFor({ state: 'detached' });
    // The entry has gone with its button: the focus goes to the one beside it.
    await page.getByRole('listitem').filter({ hasText: 'Dieser Browser' }).and(page.locator(':focus')).waitFor();
    await elsewhere.reload();
    await elsewhere.getByRole('heading', { name: 'Bitte melden Sie sich an' }).waitFor();
  });

  it('ends all other sessions at once', async () => {
    await open('editor', '/profil');
    const page = await open('editor', '/profil/anmeldungen');
    await page.getByRole('button', { name: 'Alle anderen beenden' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Alle anderen beenden' }).click();
    await page.getByText('Alle anderen Anmeldungen sind beendet.').waitFor();
    await page
      .getByRole('button', { name: /beenden/i })
      .first()
      .waitFor({ state: 'detached' });
  });

  it('tells the author who was shown which detail, through which request', async () => {
    const { id, slug } = await publishedPractice(service);
    const { requestContact } = await service.ask(
      'seeker',
      `mutation ($id: ID!) { requestContact(input: { practiceId: $id, message: "Wie geht das?", offeredChannels: [], wishedChannel: PHONE }) { ... on ContactRequested { request { id } } } }`,
      { id },
    );
    const page = await open('author', '/profil/einblicke');
    await page.getByText('Bisher hat niemand Ihre Kontaktdaten gesehen.').waitFor();
    await page.goto('/anfragen');
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await page.getByText('Von Ihnen sieht Jana Birkenhain: Telefon.').waitFor();
    await page.goto('/profil/einblicke');
    await page.getByRole('heading', { name: 'Jana Birkenhain, Jobcenter Northeim' }).waitFor();
    await page.getByText('Telefon: 0751 555 0101').waitFor();
    await page.getByRole('link', { name: 'Sprechstunde im Waschsalon' }).click();
    await page.waitForURL(`**/praxis/${slug}`);
    expect(requestContact.request.id).toEqual(expect.any(String));
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
