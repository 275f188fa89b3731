import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { eventActions } from '../support/event-actions.js';
import { keyboardOf } from '../support/keyboard.js';
import { publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const KINDS = 'Arten von Treffern';

/** One search box finds practices, and beside them talks, events and houses. */
describe.each([1280, 390])('What a search finds beside practices, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const word = uniqueWord();
  const { published, talk } = eventActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    await publishedPractice(service, { content: { title: `Sprechstunde ${word}` } });
    const event = await published({ title: `Werkstatt ${word}`, place: 'Berlin, Werkhof' });
    await talk(event.id, { title: `Vormittag mit ${word}`, speakers: [{ name: 'Ada Beispiel' }] });
    await talk(event.id, { title: `Nachmittag mit ${word}`, room: 'Saal 2' });
    await untilIndexed(service);
    await until('the talks are found', async () => {
      const { searchEverything } = await service.ask(
        'seeker',
        `{ searchEverything(query: "${word}") { talks { totalCount } events { totalCount } } }`,
      );
      return searchEverything.talks.totalCount === 2 && searchEverything.events.totalCount === 1;
    });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (path: string): Promise<Page> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, 'seeker');
    await visitor.page.goto(path);
    return visitor.page;
  };
  const heading = (page: Page, name: string): Promise<void> =>
    page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  const box = (page: Page) => page.getByLabel(/durchsuchen$/);
  const kind = (page: Page, name: string) => page.getByRole('navigation', { name: KINDS }).getByRole('link', { name });

  it('counts the other kinds, says so to who cannot see it, and shows each at its own address', async () => {
    const page = await open(`/suche?q=${word}`);
    await heading(page, '1 Praxisbeispiel gefunden');
    await page
      .getByRole('status')
      .getByText('Außerdem gefunden: 2 Vorträge, 1 Veranstaltung.')
      .waitFor({ state: 'attached' });
    expect(await violationsOn(page, 'Suche')).toEqual([]);

    await kind(page, 'Vorträge (2)').click();
    await heading(page, '2 Vorträge gefunden');
    expect(new URL(page.url()).pathname).toBe('/suche/vortraege');
    await page.getByText('Ada Beispiel').waitFor();
    await kind(page, 'Praxisbeispiele (1)').waitFor();
    expect(await violationsOn(page, 'Vorträge')).toEqual([]);
    await page.reload();
    await heading(page, '2 Vorträge gefunden');

    await kind(page, 'Veranstaltungen (1)').click();
    await heading(page, '1 Veranstaltung gefunden');
    expect(await violationsOn(page, 'Veranstaltungen')).toEqual([]);
    await page.goBack();
    await heading(page, '2 Vorträge gefunden');
    await page.getByRole('link', { name: `Vormittag mit ${word}` }).click();
    await page.getByRole('heading', { level: 1, name: `Vormittag mit ${word}` }).waitFor();
    await page.goBack();
    await heading(page, '2 Vorträge gefunden');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('follows what is typed, also without a mouse, and leads on where nothing is found', async () => {
    const page = await open('/suche');
    await box(page).fill('Northeim');
    await kind(page, 'Jobcenter (1)').waitFor();
    await page.keyboard.press('Escape');
    await keyboardOf(page).enter(kind(page, 'Jobcenter (1)'));
    await heading(page, '1 Jobcenter gefunden');
    await page.getByRole('link', { name: 'Jobcenter Northeim' }).waitFor();
    await box(page).fill('Jobcenter');
    await page.getByText('Das sind die 20 besten von 404.').waitFor();
    await page.getByRole('link', { name: 'Verzeichnis der Jobcenter' }).waitFor();
    await box(page).fill(word);
    await heading(page, '0 Jobcenter gefunden');
    await page.getByRole('link', { name: 'Verzeichnis der Jobcenter' }).waitFor();
    await kind(page, 'Vorträge (2)').waitFor();
    expect(await violationsOn(page, 'Jobcenter')).toEqual([]);
  });

  it('shows everything where only very common words were typed, and says so', async () => {
    const page = await open('/suche?q=Was kann ich tun?');
    const sentence = /^Das sind nur Wörter, die in fast jedem Text stehen/;
    await page.getByRole('heading', { level: 2, name: /^[1-9]\d* Praxisbeispiele? gefunden$/ }).waitFor();
    await page.getByText(sentence).waitFor();
    await page.getByRole('status').getByText('Das sind nur Wörter').waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: 'Suche speichern' }).count()).toBe(0);
    await kind(page, 'Vorträge').click();
    await page.getByText(sentence).waitFor();
    expect(await violationsOn(page, 'Vorträge')).toEqual([]);
  });

  it('asks for the other kinds only when the practices are there', async () => {
    const page = await open('/suche');
    const asked: string[] = [];
    page.on('request', (request) => {
      const operation = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (operation) asked.push(operation);
    });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query SearchPractices')) await held;
      await route.continue();
    });
    await box(page).fill(word);
    await until('the practices are asked for', () => Promise.resolve(asked.includes('SearchPractices')));
    await kind(page, 'Vorträge').waitFor();
    expect(asked).not.toContain('CountKinds');
    release();
    await kind(page, 'Vorträge (2)').waitFor();
  });

  it('does nothing behind the back: no foreign requests, no errors', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
