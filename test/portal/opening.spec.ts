import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { publishedPractice, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** What is asked while the application is on its way is not asked again. */
describe('a page that is opened', () => {
  let service: TestService;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    for (let index = 1; index <= 9; index++) {
      await publishedPractice(service, { content: { title: `Sprechstunde Nummer ${index}` } });
    }
    await untilIndexed(service);
    visitor = await visit(browser, service);
    ({ page } = visitor);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** The names of the operations that are sent until nothing is on its way any more. */
  const asked = async (open: () => Promise<unknown>): Promise<readonly string[]> => {
    const names: string[] = [];
    const listen = (request: { postDataJSON(): { operationName: string } | null }): void => {
      const name = request.postDataJSON()?.operationName;
      if (name) names.push(name);
    };
    page.on('request', listen);
    await open();
    await page.waitForLoadState('networkidle');
    page.off('request', listen);
    return names.toSorted();
  };

  it('asks once who is there, also when that is a stranger', async () => {
    expect(await asked(() => page.goto('/'))).toEqual(['Me']);
    await page.getByRole('main').getByRole('link', { name: 'Anmelden' }).waitFor();
  });

  it('asks once for what it shows, and shows all of it', async () => {
    await signIn(page, 'seeker');
    const names = await asked(() => page.goto('/suche?q=Sprechstunde'));
    expect(names).toEqual(expect.arrayContaining(['Me', 'SearchPractices']));
    expect(names).toEqual([...new Set(names)]);
    await page.getByRole('heading', { name: '9 Praxisbeispiele gefunden' }).waitFor();
    await page.getByRole('heading', { level: 3 }).nth(8).waitFor();
    await page.getByRole('group', { name: 'Filter', exact: true }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
