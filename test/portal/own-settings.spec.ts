import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { draftPractice, publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** Gives texts the spacing that they must bear (WCAG 1.4.12), as an extension does: the pages allow no styles within. */
const SPREAD = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }\`);
  document.adoptedStyleSheets = [sheet];
}`;
/** Texts of which a part cannot be seen, and how far the page is too wide. */
const LOST = `[
  ...[...document.querySelectorAll('main *, header *')]
    .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== '')
    .filter((element) => {
      const { overflow, position } = getComputedStyle(element);
      // What only screen readers see is cut on purpose.
      return overflow === 'hidden' && position !== 'absolute';
    })
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    .map((element) => element.textContent),
  ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page is too wide'] : []),
]`;

/** People who see pages in colours and spacing of their own. */
describe('with own settings of the browser', () => {
  let service: TestService;
  let browser: Browser;
  let slug: string;
  let draftId: string;
  const word = uniqueWord();
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    ({ slug } = await publishedPractice(service, { content: { title: `Sprechstunde ${word}` } }));
    ({ id: draftId } = await draftPractice(service, { content: { problem: '' } }));
    await untilIndexed(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string, width?: number): Promise<Page> =>
    openAs({ browser, service, visitors }, who, path, width);
  /** Whether an element looks the same after a change. */
  const looksAlike = async (element: Locator, change: () => Promise<unknown>): Promise<boolean> => {
    await element.scrollIntoViewIfNeeded();
    const clip = (await element.boundingBox())!;
    const picture = (): Promise<Buffer> => element.page().screenshot({ clip, animations: 'disabled' });
    const before = await picture();
    await change();
    return before.equals(await picture());
  };
  const hide = (element: Locator): Promise<void> =>
    element.evaluate((node: any) => {
      node.style.visibility = 'hidden';
    });

  it.each(['light', 'dark'] as const)(
    'tells in the colours of a %s contrast theme what is on, what is chosen and what icons show',
    async (colorScheme) => {
      const page = await open('seeker', `/suche?q=${word}&ergebnis=POSITIVE`);
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.getByRole('heading', { name: '1 Praxisbeispiel gefunden' }).waitFor();
      const icons = page.locator('header, main').locator('.kern-icon, .kd-brand__mark');
      expect(await icons.count()).toBeGreaterThan(3);
      for (const icon of await icons.all()) expect(await looksAlike(icon, () => hide(icon))).toBe(false);
      const like = page.getByRole('switch', { name: 'Jobcenter wie meines zuerst' });
      const turnOn = async (): Promise<void> => {
        await like.press('Space');
        await page.getByRole('switch', { name: 'Jobcenter wie meines zuerst', checked: true }).waitFor();
        await page.getByRole('switch', { name: 'Nur Jobcenter wie meines' }).focus();
      };
      expect(await looksAlike(like, turnOn)).toBe(false);

      await page.goto(`/praxis/${slug}/kontakt`);
      const visit = page.getByLabel('Besuch vor Ort');
      const choose = async (): Promise<void> => {
        await visit.check();
        await page.getByLabel('Was möchten Sie wissen?').focus();
      };
      expect(await looksAlike(visit, choose)).toBe(false);
      await page.context().close();
    },
  );

  it('loses no text when its letters, words and lines stand further apart', async () => {
    const lost: unknown[] = [];
    for (const [who, paths] of [
      [
        'seeker',
        ['/', `/suche?q=${word}&wie=form`, `/praxis/${slug}`, `/praxis/${slug}/kontakt`, '/jobcenter', '/profil'],
      ],
      ['author', ['/meine', `/schreiben/${draftId}`]],
    ] as const) {
      const page = await open(who, '/', 390);
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
        await page.locator('.kd-skeleton').first().waitFor({ state: 'detached' });
        await page.evaluate(SPREAD);
        const texts = await page.evaluate<string[]>(LOST);
        lost.push(...texts.map((text) => `${path}: ${text}`));
      }
      await page.context().close();
    }
    expect(lost).toEqual([]);
  });

  it('asked nothing of other origins, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
