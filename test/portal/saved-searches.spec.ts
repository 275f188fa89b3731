import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { startService, type TestService } from '../support/service.js';

const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { __typename } }`;

describe.each([1280, 390])('the saved searches, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    visitor = await visit(browser, service, { width });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it('lead back to the search as it was, lose their mail and go at a click', async () => {
    const input = {
      query: 'Handy kaputt',
      sort: 'NEWEST',
      filter: { topics: ['SCHULDEN'], years: [2026] },
      comparableToMine: ['LAND'],
    };
    await done(service.ask('seeker', SAVE, { input }));
    const { page } = visitor;
    await signIn(page, 'seeker');
    await page.goto('/profil');
    await page.getByRole('link', { name: 'Gespeicherte Suchen' }).click();
    await page.getByText('Thema: Schulden').waitFor();
    await page.getByText('Jahr: 2026').waitFor();
    expect(await violationsOn(page, 'saved searches')).toEqual([]);

    const mail = page.getByRole('checkbox', { name: 'Wöchentliche Mail, wenn es zu „Handy kaputt“ Neues gibt' });
    expect(await mail.isChecked()).toBe(true);
    await mail.focus();
    await page.keyboard.press('Space');
    await page.getByText('Die wöchentliche Mail ist ausgeschaltet.').waitFor();
    await page.reload();
    await mail.waitFor();
    expect(await mail.isChecked()).toBe(false);

    await page.getByRole('link', { name: 'Handy kaputt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Handy+kaputt&thema=SCHULDEN&jahr=2026&wie=land&sortierung=neu');
    await page.goBack();

    await page.getByRole('button', { name: 'Löschen: Handy kaputt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Löschen', exact: true }).click();
    await page.getByText('„Handy kaputt“ ist gelöscht.').waitFor();
    await page.getByText('Sie haben noch keine gespeichert.').waitFor();
    const { mySavedSearches } = await service.ask('seeker', '{ mySavedSearches { id } }');
    expect(mySavedSearches).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});
