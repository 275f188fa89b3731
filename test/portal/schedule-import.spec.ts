import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { entry, scheduleActions, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';

/** From the file of a planning tool to the programme that everybody sees. */
describe.each([1280, 390])('A programme is read in, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const { draft, published, talk } = eventActions(() => service);
  const { importFile } = scheduleActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, width);
  const choose = async (page: Page, content: string): Promise<void> => {
    const file = { name: 'programm.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
    await page.getByText('programm.json', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Vergleichen' }).click();
  };
  const openImport = async (event: Made): Promise<Page> => {
    const page = await open('organiser', `/veranstaltungen/${event.id}`);
    await page.getByRole('link', { name: 'Programm einlesen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Programm einlesen' }).waitFor();
    return page;
  };

  it('shows the plan first, then applies it', async () => {
    const event = await draft({ title: 'Tagung mit Datei' });
    await importFile(event.id, scheduleOf([entry('a'), entry('b', 30)]));
    const page = await openImport(event);
    expect(await violationsOn(page, 'the form')).toEqual([]);
    await choose(page, scheduleOf([entry('a', 60), entry('c', 90), entry('d', 120, { duration: '' })]));
    await page.getByRole('heading', { name: 'Was sich ändert' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Vortrag d' }).waitFor();
    await page.getByText('Weder Dauer noch Ende sind angegeben oder lesbar.').waitFor();
    await page.getByRole('cell', { name: '12. März 2031, 11:00 Uhr' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Vortrag d',
      'Vortrag b',
      'Vortrag a',
      'Vortrag c',
    ]);
    expect(await violationsOn(page, 'the plan')).toEqual([]);
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText('Das Programm ist eingelesen').waitFor();
    await page.getByRole('link', { name: 'Zum Programm' }).click();
    await page.getByText('Vortrag c').waitFor();
  });

  it('remembers an address, says how fetching it goes, and stops after a question', async () => {
    const page = await openImport(await draft());
    await page.getByRole('button', { name: 'Regelmäßig abrufen' }).click();
    await page.getByRole('alert').getByRole('link').click();
    expect(await page.evaluate('document.activeElement.id')).toBe('abruf');
    expect(await violationsOn(page, 'the address')).toEqual([]);
    // Nothing within the network is fetched, which is a failure that can be had without another host.
    const address = `http://127.0.0.1:9/${'programm-mit-langem-namen-'.repeat(4)}.json`;
    await page.keyboard.type(address);
    await page.keyboard.press('Enter');
    await page.getByText('Der letzte Abruf hat nicht geklappt').waitFor();
    await page.getByRole('link', { name: address }).waitFor();
    await page.getByText('Zuletzt versucht:').waitFor();
    expect(await violationsOn(page, 'the remembered address')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Nicht mehr abrufen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nicht mehr abrufen?' });
    expect(await violationsOn(page, 'the question')).toEqual([]);
    await dialog.getByRole('button', { name: 'Nicht mehr abrufen' }).click();
    await page.getByLabel('Adresse, die regelmäßig abgerufen wird').waitFor();
  });

  it('says why a file cannot be read, and takes another one', async () => {
    const page = await openImport(await draft());
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    await page.getByText('Bitte wählen Sie eine Datei oder nennen Sie eine Adresse.').waitFor();
    await choose(page, 'Guten Tag');
    await page.getByText('Das Format der Datei ist nicht zu erkennen.').waitFor();
    expect(await violationsOn(page, 'the refusal')).toEqual([]);
    await page.getByRole('button', { name: 'Eine andere Datei wählen' }).click();
    await choose(page, scheduleOf([]));
    await page.getByText('Das Programm ist schon so, wie es in der Datei steht').waitFor();
  });

  it('asks to compare again when the programme has changed meanwhile', async () => {
    const event = await draft();
    const page = await openImport(event);
    await choose(page, scheduleOf([entry('a')]));
    await page.getByRole('heading', { level: 3, name: 'Vortrag a' }).waitFor();
    await talk(event.id);
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('dialog', { name: 'Das Programm wurde inzwischen geändert' }).waitFor();
    expect(await violationsOn(page, 'the dialogue')).toEqual([]);
    await page.getByRole('button', { name: 'Noch einmal vergleichen' }).click();
    await page.getByLabel('Datei', { exact: true }).waitFor();
  });

  it('offers the programme to calendars and other tools', async () => {
    const event = await published({ title: 'Tagung mit Kalender' });
    await talk(event.id);
    const page = await open('coauthor', '/veranstaltungen/mein-programm');
    await page.getByText('Im eigenen Kalender zeigen').click();
    await page.getByRole('button', { name: 'Adresse anlegen' }).click();
    const address = await page.getByLabel('Mein Programm', { exact: true }).inputValue();
    expect((await fetch(address)).status).toBe(200);
    expect(await violationsOn(page, 'the own calendar')).toEqual([]);
    await page.goto(`/veranstaltungen/${event.id}`);
    await page.getByText('Programm für andere Programme').click();
    const link = await page.getByRole('link', { name: 'Als Kalenderdatei (iCalendar)' }).getAttribute('href');
    expect(await page.evaluate(`fetch(${JSON.stringify(link)}).then((answer) => answer.text())`)).toContain(
      'BEGIN:VEVENT',
    );
    await page.getByLabel('Geheime Adresse zum Abonnieren').waitFor();
    expect(await violationsOn(page, 'the event')).toEqual([]);
  });
});
