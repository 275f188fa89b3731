import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { publishedPractice, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** A published practice as it ages. */
describe.each([1280, 390])('keeping a practice, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let practice: PublishedPractice;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    practice = await publishedPractice(service, {});
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (who: string): Promise<Page> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, who);
    await visitor.page.goto(`/praxis/${practice.slug}`);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor.page;
  };
  const stateOf = async (): Promise<{ lastConfirmedAt: string; archivedAt: string | null }> =>
    (await service.ask('seeker', `{ practiceBySlug(slug: "${practice.slug}") { lastConfirmedAt archivedAt } }`))
      .practiceBySlug;

  it('lets an author say that it still holds', async () => {
    const { lastConfirmedAt } = await stateOf();
    const page = await open('author');
    await page.getByRole('button', { name: 'Gilt noch so: bestätigen' }).click();
    await page.getByRole('status').getByText('Danke, das Datum ist von heute.').waitFor();
    expect(Date.parse((await stateOf()).lastConfirmedAt)).toBeGreaterThan(Date.parse(lastConfirmedAt));
    expect(await violationsOn(page, 'the practice')).toEqual([]);
  });

  it('lets an editor archive it, and take that back', async () => {
    const page = await open('editor');
    expect(await page.getByRole('button', { name: 'Gilt noch so: bestätigen' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Archivieren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archivieren' }).click();
    await page.getByText('Es bleibt lesbar').waitFor();
    expect((await stateOf()).archivedAt).not.toBeNull();
    await page.getByRole('button', { name: 'Wiederherstellen' }).click();
    await page.getByRole('status').getByText('Es ist wieder in der Suche.').waitFor();
    expect((await stateOf()).archivedAt).toBeNull();
  });

  it('offers none of that to a reader', async () => {
    const page = await open('seeker');
    await page.getByRole('button', { name: 'Drucken' }).waitFor();
    for (const name of ['Archivieren', 'Wiederherstellen', 'Gilt noch so: bestätigen'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
  });

  it('asked nothing of other origins, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
