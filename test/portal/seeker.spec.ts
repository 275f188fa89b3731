import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { keyboardOf } from '../support/keyboard.js';
import { publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const SEARCH = 'Praxisbeispiele aus den Jobcentern durchsuchen';
const DESKTOP = 1280;
const PHONE = 390;
/** What 1280 pixels are at a zoom in per cent. */
const ZOOMED = [
  { zoom: 200, width: 640 },
  { zoom: 400, width: 320 },
];

/** Nine minutes between two appointments: find it, narrow it, read it, ask. */
describe('somebody who looks for a solution', () => {
  let service: TestService;
  let browser: Browser;
  const word = uniqueWord();
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    for (const [title, kind] of [
      ['Sprechstunde am Vormittag', 'POSITIVE'],
      ['Sprechstunde am Nachmittag', 'NO_EFFECT'],
      ['Donaudampfschifffahrtsgesellschaftskapitänsmützenberatung '.repeat(3).trim(), 'NO_EFFECT'],
    ] as const) {
      await publishedPractice(service, {
        content: { title, problem: `Es ging um ${word}.`, result: { kind, description: 'Gezählt.', metrics: [] } },
      });
    }
    await untilIndexed(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (width: number): Promise<Page> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, 'seeker');
    return visitor.page;
  };
  const found = (page: Page, sentence: string): Promise<void> =>
    page.getByRole('heading', { name: sentence, exact: true }).waitFor();
  const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

  it.each([DESKTOP, PHONE])('finds, narrows, goes back, loads anew and asks, at %i pixels', async (width) => {
    const page = await open(width);
    await page.getByLabel(SEARCH).fill(word);
    await page.getByLabel(SEARCH).press('Enter');
    await found(page, '3 Praxisbeispiele gefunden');
    await page.getByRole('status').getByText('3 Praxisbeispiele gefunden').waitFor({ state: 'attached' });

    if (width === PHONE) await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Positiv').click();
    if (width === PHONE) await page.getByRole('button', { name: '1 Praxisbeispiel gefunden' }).click();
    await found(page, '1 Praxisbeispiel gefunden');
    expect(parameter(page, 'ergebnis')).toBe('POSITIVE');
    await page.reload();
    await found(page, '1 Praxisbeispiel gefunden');
    await page.goBack();
    await found(page, '3 Praxisbeispiele gefunden');
    await page.goForward();
    await found(page, '1 Praxisbeispiel gefunden');
    await page.getByRole('button', { name: 'Filter entfernen: Ergebnis Positiv' }).click();
    await found(page, '3 Praxisbeispiele gefunden');
    expect(parameter(page, 'ergebnis')).toBeNull();

    await page.getByRole('link', { name: 'Sprechstunde am Vormittag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sprechstunde am Vormittag' }).waitFor();
    await page.getByRole('link', { name: 'Kontakt anfragen' }).click();
    await page.getByLabel('Was möchten Sie wissen?').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Sprechstunde am Vormittag' }).waitFor();
    await page.goBack();
    await found(page, '3 Praxisbeispiele gefunden');
    await page.context().close();
  });

  it('does all of it by the keyboard alone, and the focus goes along', async () => {
    const page = await open(DESKTOP);
    const keys = keyboardOf(page);
    await keys.isLedTo(page.getByLabel(SEARCH));
    await keys.type(word);
    await keys.press('Enter');
    await keys.isLedTo(page.getByRole('heading', { name: '3 Praxisbeispiele gefunden' }));
    await keys.walkBackTo(page.getByLabel('Positiv'));
    await keys.press('Space');
    await found(page, '1 Praxisbeispiel gefunden');
    await keys.enter(page.getByRole('button', { name: 'Filter entfernen: Ergebnis Positiv' }));
    await found(page, '3 Praxisbeispiele gefunden');
    // The button has gone; the way goes on from its place.
    await page.getByRole('main').locator(':focus').waitFor({ state: 'attached' });
    await keys.walkTo(page.getByLabel('Jobcenter wie meines zuerst'));
    await keys.press('Space');
    await page.waitForURL((url) => url.searchParams.getAll('wie').length === 5);
    await keys.enter(page.getByRole('link', { name: 'Sprechstunde am Nachmittag' }));
    await keys.isLedTo(page.getByRole('heading', { level: 1, name: 'Sprechstunde am Nachmittag' }));
    await keys.enter(page.getByRole('link', { name: 'Kontakt anfragen' }).first());
    await keys.isLedTo(page.getByRole('heading', { level: 1, name: 'Kontakt anfragen' }));
    await keys.fill(page.getByLabel('Was möchten Sie wissen?'), 'Wie haben Sie den Raum gefunden?');
    await keys.enter(page.getByRole('button', { name: 'Anfrage senden' }));
    await keys.isLedTo(page.getByRole('heading', { level: 1, name: 'Ihre Anfrage ist gesendet' }));
    await page.context().close();
  });

  it('walks through the suggestions with the arrows', async () => {
    const page = await open(DESKTOP);
    await page.getByLabel(SEARCH).fill('Sprechstunde am N');
    await page.getByRole('option', { name: 'Sprechstunde am Nachmittag Praxisbeispiel' }).waitFor();
    await page
      .getByRole('status')
      .getByText(/^\d+ Vorschl/)
      .waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { selected: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.getByLabel(SEARCH).inputValue()).toBe('Sprechstunde am N');
    await page.context().close();
  });

  it('takes what was meant instead of what was mistyped', async () => {
    const page = await open(DESKTOP);
    await page.getByLabel(SEARCH).fill('Sprechstunde am Vormitag');
    await page.getByRole('option', { name: 'Sprechstunde am Vormittag Gemeint?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'Sprechstunde am Vormittag');
    await page.context().close();
  });

  it('never sees the hits of earlier words after those of later ones', async () => {
    const page = await open(DESKTOP);
    await page.goto('/suche');
    await found(page, '3 Praxisbeispiele gefunden');
    const { asked, letThrough } = await holdRequests(page, ({ query }) => query === 'Vormittag');
    await page.getByLabel(SEARCH).fill('Vormittag');
    await asked;
    await page.getByLabel(SEARCH).fill('Nachmittag');
    await page.locator('mark', { hasText: 'Nachmittag' }).first().waitFor();
    letThrough();
    await page.unrouteAll({ behavior: 'wait' });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('mark', { hasText: 'Vormittag' }).count()).toBe(0);
    expect(parameter(page, 'q')).toBe('Nachmittag');
    await page.context().close();
  });

  it('never sees suggestions for earlier words after those for later ones', async () => {
    const page = await open(DESKTOP);
    await page.getByLabel(SEARCH).waitFor();
    const { asked, letThrough } = await holdRequests(page, ({ prefix }) => prefix === 'Sprechstunde am V');
    await page.getByLabel(SEARCH).fill('Sprechstunde am V');
    await asked;
    await page.getByLabel(SEARCH).fill('Sprechstunde am N');
    const suggested = page.getByRole('option', { name: 'Sprechstunde am Nachmittag' });
    await suggested.waitFor();
    letThrough();
    await page.unrouteAll({ behavior: 'wait' });
    await page.waitForLoadState('networkidle');
    await suggested.waitFor();
    expect(await page.getByRole('option', { name: 'Sprechstunde am Vormittag' }).count()).toBe(0);
    await page.context().close();
  });

  it('is led on when nothing was found: looser filters with their counts, and the search can be kept', async () => {
    const page = await open(DESKTOP);
    await page.goto(`/suche?q=${word}&ergebnis=NEGATIVE`);
    await found(page, '0 Praxisbeispiele gefunden');
    await page.getByRole('button', { name: 'Suche speichern' }).click();
    await page.getByRole('status').getByText('Gespeichert.').waitFor();
    await page.getByRole('link', { name: 'Ohne Filter Ergebnis' }).click();
    await found(page, '3 Praxisbeispiele gefunden');
    await page.context().close();
  });

  it('is led on from a phrase that nobody has written, and a long text does not fill the page', async () => {
    const page = await open(PHONE);
    await page.goto(`/suche?q="${word} ${'Wartezeit '.repeat(40)}"`);
    await found(page, '0 Praxisbeispiele gefunden');
    expect((await page.getByText('gibt es so noch kein Praxisbeispiel').textContent())!.length).toBeLessThan(150);
    await page.getByRole('link', { name: 'Alle Praxisbeispiele ansehen' }).waitFor();
    await page.getByRole('link', { name: 'Ohne Anführungszeichen' }).click();
    await found(page, '3 Praxisbeispiele gefunden');
    await page.context().close();
  });

  it('leaves out other houses, is told when that leaves none, and takes it back with one click', async () => {
    const page = await open(DESKTOP);
    await page.goto(`/suche?q=${word}`);
    await page.getByLabel('Jobcenter wie meines zuerst').click();
    await page.getByRole('switch', { name: 'Nur Jobcenter wie meines' }).click();
    await found(page, '0 Praxisbeispiele gefunden');
    expect(parameter(page, 'nur')).toBe('1');
    await page.getByRole('status').getByText('Nur Jobcenter wie meines').waitFor({ state: 'attached' });
    await page.reload();
    await found(page, '0 Praxisbeispiele gefunden');
    await page.getByRole('button', { name: 'Suche speichern' }).click();
    await page.getByRole('status').getByText('Gespeichert.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: '3 Praxisbeispiele' })
      .getByRole('link', { name: /^Auch / })
      .click();
    await found(page, '3 Praxisbeispiele gefunden');
    await page.goBack();
    await found(page, '0 Praxisbeispiele gefunden');
    await page.getByRole('button', { name: 'Filter entfernen: nur Jobcenter wie meines' }).click();
    await found(page, '3 Praxisbeispiele gefunden');
    expect(parameter(page, 'nur')).toBeNull();
    expect(await page.getByLabel('Jobcenter wie meines zuerst').isChecked()).toBe(true);
    await page.context().close();
  });

  it('finds the house of a colleague on the map by the keyboard, and in the list', async () => {
    const page = await open(DESKTOP);
    await page.goto('/jobcenter');
    await page.getByText('404 Jobcenter', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^Saarland: 6 Jobcenter/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('6 Jobcenter', { exact: true }).waitFor();
    expect(parameter(page, 'land')).toBe('SL');
    await page.goBack();
    await page.getByLabel('Name oder Ort').fill('ravensburg');
    await page.getByRole('link', { name: 'Jobcenter Ravensburg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jobcenter Ravensburg' }).waitFor();
    await page.getByRole('link', { name: 'Sprechstunde am Vormittag' }).waitFor();
    await page.context().close();
  });

  it.each(ZOOMED)(
    'loses nothing at $zoom %: no page scrolls sideways, and nothing moves by itself',
    async ({ width }) => {
      const page = await open(width);
      const wide: string[] = [];
      for (const path of ['/', `/suche?q=${word}&wie=form&ergebnis=NO_EFFECT`, '/jobcenter', '/anfragen']) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
        await page.locator('.kd-skeleton').first().waitFor({ state: 'detached' });
        const overhang = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        const moving = await page.evaluate<number>('document.getAnimations().length');
        if (overhang > 0 || moving > 0) wide.push(`${path}: ${overhang} pixels too wide, ${moving} moving`);
      }
      expect(wide).toEqual([]);
      await page.context().close();
    },
  );

  it('asked nothing of other origins, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** Holds back the requests whose variables fit, from now on; `asked` settles with the first of them. */
async function holdRequests(
  page: Page,
  fits: (variables: Record<string, unknown>) => boolean,
): Promise<{ readonly asked: Promise<void>; readonly letThrough: () => void }> {
  const held = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (fits(route.request().postDataJSON()?.variables ?? {})) {
      asked.resolve();
      await held.promise;
    }
    // A request that was cancelled meanwhile has nobody to answer.
    await route.continue().catch(() => undefined);
  });
  return { asked: asked.promise, letThrough: held.resolve };
}
