import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { keyboardOf } from '../support/keyboard.js';
import { startService, type TestService } from '../support/service.js';

/** Single entries of a programme, by hand: entered, written on, cancelled. */
describe.each([1280, 390])('Keeping a programme, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let event: Made;
  const visitors: Visitor[] = [];
  const { draft, published, talk, updateEvent, updateTalk } = eventActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    event = await published({ title: 'Werkstattgespräch', place: 'Berlin, Werkhof' });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, width);
  const title = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

  it('takes up an entry with its speakers, at the time that clocks there show', async () => {
    const page = await open('organiser', `/veranstaltungen/${event.id}`);
    await page.getByRole('link', { name: 'Programmpunkt hinzufügen' }).click();
    await title(page, 'Neuer Programmpunkt');
    await page.getByRole('button', { name: 'Ins Programm aufnehmen' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Der Beginn fehlt.' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('startsAt');
    expect(await violationsOn(page, 'Neuer Programmpunkt')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await page.getByLabel('Beginn').fill('10:15');
    await page.getByLabel('Ende').fill('11:00');
    await page.getByRole('button', { name: 'Ins Programm aufnehmen' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Der Titel fehlt.' }).click();
    await page.getByLabel('Titel', { exact: true }).fill('Beratung im Gehen');
    await page.getByLabel('Raum').fill('Innenhof');
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.keyboard.type('Ada Beispiel');
    await page.getByRole('button', { name: 'Ins Programm aufnehmen' }).click();
    await title(page, 'Werkstattgespräch');
    await page.getByText('10:15–11:00 Uhr · Innenhof').waitFor();
    await page.getByText('Ada Beispiel').waitFor();
  });

  it('writes on by the keyboard alone, and overwrites nothing that others have changed meanwhile', async () => {
    const slot = await talk(event.id, { title: 'Vorher', room: 'Saal 1', track: 'Beratung' });
    const page = await open('organiser', `/vortraege/${slot.id}`);
    await title(page, 'Vorher');
    await keyboardOf(page).enter(page.getByRole('link', { name: 'Bearbeiten' }));
    await title(page, 'Programmpunkt bearbeiten');
    await done(updateTalk('organiser', slot, { room: 'Saal 7' }));
    const field = page.getByLabel('Titel', { exact: true });
    await field.fill('Nachher');
    await field.press('Enter');
    await page.getByText('inzwischen jemand anderes geändert').waitFor();
    await field.press('Enter');
    await title(page, 'Nachher');
    await page.getByText('Saal 7').waitFor();
    await page.getByText('10:00–10:45 Uhr').waitFor();
  });

  it('keeps what somebody has typed about an event, and what another one has saved meanwhile', async () => {
    const shared = await published({ title: 'Gemeinsam gepflegt', place: 'Berlin' });
    const page = await open('organiser', `/veranstaltungen/${shared.id}/bearbeiten`);
    await page.getByLabel('Titel').fill('Gemeinsam weiter gepflegt');
    await done(updateEvent('editor', shared, { place: 'Kassel' }));
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('inzwischen jemand anderes geändert').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Gemeinsam weiter gepflegt');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await title(page, 'Gemeinsam weiter gepflegt');
    await page.getByText('Kassel').waitFor();
  });

  it('cancels an entry, which stays in the programme, and a break from its form', async () => {
    const slot = await talk(event.id, { title: 'Fällt aus' });
    const pause = await talk(event.id, { kind: 'BREAK', title: 'Kaffee' });
    const page = await open('organiser', `/vortraege/${slot.id}`);
    await page.getByRole('button', { name: 'Programmpunkt absagen' }).click();
    const dialog = page.getByRole('dialog', { name: '„Fällt aus“ absagen?' });
    await dialog.getByText('nicht rückgängig').waitFor();
    expect(await violationsOn(page, 'Programmpunkt absagen')).toEqual([]);
    await dialog.getByRole('button', { name: 'Programmpunkt absagen' }).click();
    await page.getByText('Dieser Vortrag ist abgesagt').waitFor();

    await page.goto(`/veranstaltungen/${event.id}`);
    await page.getByRole('link', { name: 'Bearbeiten: Kaffee' }).click();
    await title(page, 'Programmpunkt bearbeiten');
    expect(page.url()).toContain(pause.id);
    await page.getByRole('button', { name: 'Programmpunkt absagen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Programmpunkt absagen' }).click();
    await title(page, 'Werkstattgespräch');
    await page.getByRole('listitem').filter({ hasText: 'Kaffee' }).getByText('Abgesagt').waitFor();
  });

  it('shows none of this to others', async () => {
    const page = await open('seeker', `/veranstaltungen/${event.id}`);
    await page.getByText('Kaffee').waitFor();
    expect(await page.getByText('Bearbeiten').count()).toBe(0);
    expect(await page.getByText('Programmpunkt hinzufügen').count()).toBe(0);
    await page.goto(`/veranstaltungen/${event.id}/programmpunkt`);
    await page.getByText('Nur die Organisatorinnen und Organisatoren').waitFor();
  });

  it('throws a draft away after a question', async () => {
    const { id } = await draft({ title: 'Verworfen' });
    const slot = await talk(id, { title: 'Doch nicht' });
    const page = await open('organiser', `/vortraege/${slot.id}/bearbeiten`);
    await page.getByRole('button', { name: 'Programmpunkt löschen' }).click();
    expect(await violationsOn(page, 'Programmpunkt löschen')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Programmpunkt löschen' }).click();
    await title(page, 'Verworfen');
    await page.getByText('Das Programm ist noch nicht eingetragen.').waitFor();
    await page.getByRole('button', { name: 'Entwurf löschen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entwurf löschen' }).click();
    await title(page, 'Veranstaltungen');
    await page.getByText('Werkstattgespräch').first().waitFor();
    expect(await page.getByText('Verworfen').count()).toBe(0);
  });

  it('cancels an event after a question that says whom it reaches', async () => {
    const page = await open('organiser', `/veranstaltungen/${event.id}`);
    await page.getByRole('button', { name: 'Veranstaltung absagen' }).click();
    const dialog = page.getByRole('dialog', { name: '„Werkstattgespräch“ absagen?' });
    await dialog.getByText('bekommt eine Nachricht').waitFor();
    expect(await violationsOn(page, 'Veranstaltung absagen')).toEqual([]);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('button', { name: 'Veranstaltung absagen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Veranstaltung absagen' }).click();
    await page.getByText('Diese Veranstaltung ist abgesagt').waitFor();
  });

  it('does nothing behind the back: no foreign requests, no errors', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
