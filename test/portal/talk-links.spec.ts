import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { keyboardOf } from '../support/keyboard.js';
import { publishedPractice, uniqueWord, untilIndexed, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

/** Links between talks and practices that people name, and who speaks. */
describe.each([1280, 390])('Naming what belongs together, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let practice: PublishedPractice;
  let slot: Made;
  let other: Made;
  const visitors: Visitor[] = [];
  const word = uniqueWord();
  const otherWord = uniqueWord();
  const { published, talk } = eventActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    practice = await publishedPractice(service, { content: { title: `Sprechstunde ${word}` } });
    const event = await published({ title: 'Werkstattgespräch', place: 'Berlin, Werkhof' });
    slot = await talk(event.id, { title: 'Was daraus wurde', speakers: [{ name: 'Ada Beispiel' }] });
    other = await talk(event.id, { title: `Nachgefragt ${otherWord}` });
    await untilIndexed(service);
    await until('the talk is found', async () => {
      const query = `{ searchEverything(query: "${otherWord}", kinds: [TALK]) { talks { totalCount } } }`;
      return (await service.ask('author', query)).searchEverything.talks.totalCount === 1;
    });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (who: string, path: string): Promise<Page> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, who);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor.page;
  };

  it('lets a reader propose a practice for a talk by the keyboard, and both sides say yes', async () => {
    const page = await open('seeker', `/vortraege/${slot.id}`);
    const keys = keyboardOf(page);
    await keys.enter(page.getByRole('button', { name: 'Praxisbeispiel dazu nennen' }));
    await keys.fill(page.getByRole('combobox', { name: 'Praxisbeispiel' }), word);
    await page.getByRole('option', { name: `Sprechstunde ${word}` }).waitFor();
    expect(await violationsOn(page, 'Verbindung vorschlagen')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.keyboard.press('Enter');
    await keys.enter(page.getByRole('button', { name: 'Vorschlagen', exact: true }));
    await page.getByRole('status').getByText('Vorgeschlagen. Zu sehen ist es').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Praxisbeispiel dazu nennen');
    await page.getByText('Das sehen noch nicht alle.').waitFor();

    const organiser = await open('organiser', `/vortraege/${slot.id}`);
    await organiser.getByRole('button', { name: `Bestätigen: Sprechstunde ${word}` }).click();
    await organiser.getByText('Wartet auf Zustimmung').waitFor();
    const author = await open('author', `/vortraege/${slot.id}`);
    await author.getByRole('button', { name: `Zustimmen: Sprechstunde ${word}`, exact: true }).click();
    await author.getByText('Das sehen noch nicht alle.').waitFor({ state: 'detached' });
    await page.goto(`/praxis/${practice.slug}`);
    await page.getByRole('link', { name: 'Was daraus wurde' }).waitFor();
  });

  it('says what is missing, and that a link is there already', async () => {
    const page = await open('seeker', `/vortraege/${slot.id}`);
    await page.getByRole('button', { name: 'Praxisbeispiel dazu nennen' }).click();
    await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
    await page.getByRole('link', { name: 'Wählen Sie einen Eintrag aus der Liste.' }).click();
    await page.keyboard.type(word);
    await page.getByRole('option', { name: `Sprechstunde ${word}` }).click();
    await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
    await page.getByRole('alert').getByText('gibt es schon').waitFor();
  });

  it('lets an author name a talk on the page of the practice; others are not asked', async () => {
    const page = await open('author', `/praxis/${practice.slug}`);
    await page.getByRole('button', { name: 'Vortrag dazu nennen' }).click();
    await page.getByLabel('Vortrag', { exact: true }).fill(otherWord);
    await page.getByRole('option', { name: `Nachgefragt ${otherWord}` }).click();
    await page.getByLabel('Der Vortrag').selectOption({ label: 'bespricht' });
    expect(await violationsOn(page, 'Vortrag nennen')).toEqual([]);
    await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
    await page.getByText('Vorgeschlagen. Zu sehen ist es').waitFor();
    const organiser = await open('organiser', `/vortraege/${other.id}`);
    await organiser.getByRole('button', { name: `Bestätigen: Sprechstunde ${word}` }).click();
    await organiser.getByText('Das sehen noch nicht alle.').waitFor({ state: 'detached' });
    const seeker = await open('seeker', `/praxis/${practice.slug}`);
    await seeker.getByRole('link', { name: `Nachgefragt ${otherWord}` }).waitFor();
    expect(await seeker.getByRole('button', { name: 'Vortrag dazu nennen' }).count()).toBe(0);
  });

  it('takes back who speaks: the person itself, and the organiser', async () => {
    const page = await open('seeker', `/vortraege/${slot.id}`);
    await page.getByRole('button', { name: 'Das bin ich: Ada Beispiel' }).click();
    await page.getByRole('button', { name: 'Das bin ich nicht: Ada Beispiel' }).click();
    await page.getByRole('button', { name: 'Das bin ich: Ada Beispiel' }).click();
    await page.getByText('wartet auf die Bestätigung').waitFor();
    const organiser = await open('organiser', `/vortraege/${slot.id}`);
    await organiser.getByRole('button', { name: 'Zuordnung aufheben: Ada Beispiel' }).click();
    await organiser.getByRole('button', { name: 'Das bin ich: Ada Beispiel' }).waitFor();
  });

  it('does nothing behind the back: no foreign requests, no errors', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
