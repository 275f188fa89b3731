import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { Transactor } from '../../src/platform/database/transactor.js';
import { defineJob, Jobs } from '../../src/platform/jobs/jobs.js';
import { newAccount } from '../support/accounts.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { keyboardOf, type Keyboard } from '../support/keyboard.js';
import { publishedPractice, submittedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { entry, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const fragile = defineJob<{ text: string }>('test.fragile', { retryLimit: 0 });

/** Whole ways through the portal without a mouse: every stop shows that it has the focus, and none is covered. */
describe('by the keyboard alone', () => {
  let service: TestService;
  let browser: Browser;
  let broken = true;
  const visitors: Visitor[] = [];
  const word = uniqueWord();
  const { setChannels, request, find } = contactActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([
      startService({}, (app) =>
        app.get(Jobs).handle(fragile, async () => {
          if (broken) throw new Error('Broken');
        }),
      ),
      startBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (who: string, path: string, width = 1280): Promise<{ page: Page; keys: Keyboard }> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, who);
    await visitor.page.goto(path);
    await title(visitor.page).waitFor();
    return { page: visitor.page, keys: keyboardOf(visitor.page) };
  };
  const title = (page: Page, name?: string): Locator =>
    page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name, exact: true }) });
  const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
  const link = (page: Page, name: string): Locator => page.getByRole('main').getByRole('link', { name, exact: true });
  const saved = (page: Page): Promise<void> =>
    page
      .getByRole('status')
      .getByText(/^Gespeichert um/)
      .waitFor();

  it.each([1280, 390])('an author begins, writes, looks at a preview and hands in, at %i pixels', async (width) => {
    const { page, keys } = await open('author', '/meine', width);
    await keys.enter(link(page, 'Neues Praxisbeispiel'));
    await keys.isLedTo(title(page, 'Praxisbeispiel schreiben'));
    await keys.fill(page.getByLabel('Titel'), 'Waschsalon');
    await keys.fill(page.getByLabel('Zusammenfassung'), 'Wir gehen hin.');
    await keys.fill(page.getByLabel('Das Problem', { exact: true }), 'Viele kommen nicht ins Haus.');
    await keys.fill(page.getByLabel('Das Vorgehen', { exact: true }), '- hingehen');
    await keys.enter(button(page, 'Vorschau: Das Vorgehen'));
    await page.getByRole('region', { name: 'So sehen es' }).getByRole('listitem').getByText('hingehen').waitFor();
    await keys.fill(page.getByLabel('Go', { exact: true }), 'Wenn es einen Ort gibt.');
    await keys.fill(page.getByLabel('No-Go'), 'Niemals Akten mitnehmen.');
    // The old word finds the entry of today.
    await keys.fill(page.getByRole('combobox', { name: 'Themen' }), 'videocoach');
    await page.getByRole('option', { name: /^Videoberatung/ }).waitFor();
    await keys.press('Enter');
    await button(page, 'Videoberatung entfernen').waitFor();
    await keys.press('Escape', 'Escape');
    await saved(page);

    await keys.enter(button(page, 'Einreichen'));
    // What is missing has the focus, and each entry of it leads to its field.
    await page.locator(':focus').getByRole('alert').getByText('Bitte ergänzen Sie noch etwas').waitFor();
    await keys.enter(page.getByRole('link', { name: /^Das Ergebnis fehlt/ }));
    await keys.isLedTo(page.getByLabel('Ergebnis', { exact: true }));
    await keys.type('Noch');
    await page.getByText('Es ist alles da, was zum Einreichen nötig ist.').waitFor();
    await keys.enter(button(page, 'Einreichen'));
    await keys.isLedTo(title(page, 'Eingereicht'));
  });

  it('an editor compares, gives one back with remarks, and publishes another', async () => {
    await submittedPractice(service, { content: { title: 'Noch nicht fertig' } });
    await submittedPractice(service, { content: { title: 'Schon fertig' } });
    const { page, keys } = await open('editor', '/pruefung');
    await keys.enter(link(page, 'Noch nicht fertig'));
    await keys.isLedTo(title(page, 'Noch nicht fertig'));
    await keys.enter(button(page, 'Mit Anmerkung zurückgeben'));
    await page.locator(':focus').getByRole('alert').waitFor();
    await keys.enter(page.getByRole('link', { name: /^Sagen Sie in 1 bis/ }));
    await keys.isLedTo(page.getByLabel('Anmerkung an die Autorinnen und Autoren'));
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toContain('remarks-error');
    await keys.type('Bitte nennen Sie den Aufwand.');
    await keys.enter(button(page, 'Mit Anmerkung zurückgeben'));
    await keys.isLedTo(title(page, 'Zurückgegeben'));
    await keys.enter(link(page, 'Was noch auf die Prüfung wartet'));
    await keys.isLedTo(title(page, 'Prüfung'));
    await keys.enter(link(page, 'Schon fertig'));
    await keys.enter(button(page, 'Veröffentlichen'));
    await keys.isLedTo(title(page, 'Veröffentlicht'));
  });

  it('an organiser enters an event, reads its programme in, publishes it and confirms what belongs together', async () => {
    const practice = await publishedPractice(service, {
      content: { title: `Sprechstunde ${word}`, topics: ['SUCHT'] },
    });
    await untilIndexed(service);
    const { page, keys } = await open('organiser', '/veranstaltungen');
    await keys.enter(link(page, 'Neue Veranstaltung'));
    await keys.isLedTo(title(page, 'Neue Veranstaltung'));
    await keys.choose(page.getByLabel('Art'), 'Fachtag');
    await keys.fill(page.getByLabel('Titel'), 'Fachtag Sucht');
    // A date that reads the same whether day or month comes first.
    for (const label of ['Erster Tag', 'Letzter Tag']) {
      await keys.walkTo(page.getByLabel(label));
      await keys.type('03032031');
    }
    await keys.fill(page.getByLabel('Ort'), 'Kassel');
    await keys.enter(button(page, 'Als Entwurf anlegen'));
    await keys.isLedTo(title(page, 'Fachtag Sucht'));
    const address = page.url();

    await keys.enter(link(page, 'Programm einlesen'));
    await keys.isLedTo(title(page, 'Programm einlesen'));
    await keys.walkTo(page.getByLabel('Datei', { exact: true }));
    const chooser = page.waitForEvent('filechooser');
    await keys.press('Space');
    const talk = { title: `Was ${word} bringt`, abstract: 'Erfahrungen mit Sucht.', date: '2031-03-03T09:00:00Z' };
    const schedule = scheduleOf([entry('a', 0, talk)]).replaceAll('2031-03-12', '2031-03-03');
    await (
      await chooser
    ).setFiles({ name: 'programm.json', mimeType: 'application/json', buffer: Buffer.from(schedule) });
    await keys.enter(button(page, 'Vergleichen'));
    await page.getByRole('heading', { level: 3, name: `Was ${word} bringt` }).waitFor();
    await keys.isLedTo(page.getByRole('heading', { name: 'Was sich ändert' }));
    await keys.enter(button(page, 'Übernehmen'));
    await page.getByRole('alert').getByText('Das Programm ist eingelesen').waitFor();
    await isSomewhere(page);
    await keys.enter(link(page, 'Zum Programm'));
    await keys.isLedTo(title(page, 'Fachtag Sucht'));

    await keys.enter(button(page, 'Veröffentlichen'));
    const dialog = page.getByRole('dialog');
    await keys.isLedTo(dialog.getByRole('button', { name: 'Abbrechen' }));
    await keys.enter(dialog.getByRole('button', { name: 'Veröffentlichen' }));
    await dialog.waitFor({ state: 'detached' });
    await isSomewhere(page);
    const eventId = new URL(address).pathname.split('/').at(-1);
    await until('the system has proposed a link', async () => {
      const { talkLinkProposals } = await service.ask(
        'organiser',
        `{ talkLinkProposals(eventId: "${eventId}") { nodes { practice { id } } } }`,
      );
      return talkLinkProposals.nodes.some((node: any) => node.practice.id === practice.id);
    });
    await keys.enter(link(page, 'Vorschläge für Verbindungen'));
    await keys.isLedTo(title(page, 'Vorschläge für Verbindungen'));
    await keys.choose(page.getByLabel('Der Vortrag'), 'stellt');
    await keys.enter(button(page, `Bestätigen: Sprechstunde ${word}`));
    await page.getByText('Zurzeit wartet kein Vorschlag auf Sie.').waitFor();
    await isSomewhere(page);
  });

  it('an admin admits somebody, gives a role and takes it, teaches a synonym and retries what has failed', async () => {
    const account = await newAccount(service, 'waiting');
    await service.app.get(Transactor).run((tx) => service.app.get(Jobs).enqueue(tx, fragile, { text: 'x' }));
    const failed = async (): Promise<number> =>
      (await service.ask('admin', '{ failedJobs { nodes { id } } }')).failedJobs.nodes.length;
    const { page, keys } = await open('admin', '/verwaltung');
    await keys.fill(page.getByLabel('Jobcenter suchen'), 'Northeim');
    await keys.walkTo(page.getByLabel('Jobcenter Northeim'));
    await keys.press('Space');
    await keys.enter(button(page, 'Freigeben: Person waiting'));
    await page.getByText('Niemand wartet.').waitFor();
    await isSomewhere(page);
    expect((await account.send('{ me { state } }')).data.me.state).toBe('ACTIVE');

    await keys.fill(page.getByLabel('Person suchen'), 'Miriam');
    await keys.walkTo(page.getByLabel('Miriam Sonnleitner-Öz, Jobcenter Ravensburg'));
    await keys.press('Space');
    await keys.choose(page.getByLabel('Rolle', { exact: true }), 'Redaktion');
    await keys.enter(button(page, 'Rolle geben'));
    await page.getByRole('status').getByText('Die Rolle ist vergeben.').waitFor();
    await keys.enter(button(page, 'Redaktion entziehen: Miriam Sonnleitner-Öz'));
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: 'Redaktion entziehen' }));
    await keys.isLedTo(page.getByRole('heading', { name: 'Rollen', exact: true }));

    await keys.enter(link(page, 'Synonyme'));
    await keys.isLedTo(title(page, 'Synonyme'));
    await keys.fill(page.getByLabel('Neue Gruppe'), 'Plauderstunde');
    await keys.press('Enter');
    await keys.type('Schnackrunde');
    await keys.enter(button(page, 'Gruppe hinzufügen'));
    await page.getByText('Plauderstunde · Schnackrunde').waitFor();
    await keys.enter(button(page, 'Entfernen: Plauderstunde · Schnackrunde'));
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: 'Entfernen', exact: true }));
    await keys.isLedTo(page.getByRole('heading', { name: 'Wörter einer Bedeutung' }));
    await page.getByText('Plauderstunde · Schnackrunde').waitFor({ state: 'detached' });

    await until('the job has failed', async () => (await failed()) === 1);
    await keys.enter(link(page, 'Gescheiterte Vorgänge'));
    await keys.isLedTo(title(page, 'Gescheiterte Vorgänge'));
    broken = false;
    await keys.enter(page.getByRole('button', { name: /^Noch einmal versuchen/ }));
    await until('nothing is failed any more', async () => (await failed()) === 0);
    await isSomewhere(page);
  });

  it('an author accepts a request with the channels of her choice, and declines another', async () => {
    const { id } = await publishedPractice(service);
    await setChannels('author', [
      { kind: 'PHONE', value: '0751 555 0101' },
      { kind: 'EMAIL', value: 'autorin@example.org' },
    ]);
    const first = (await request('seeker', id)).request.id;
    const { page, keys } = await open('author', '/anfragen', 390);
    await keys.walkTo(page.getByLabel('E-Mail: autorin@example.org'));
    await keys.press('Space');
    await keys.enter(button(page, 'Annehmen'));
    await page.getByText('Von Ihnen sieht Jana Birkenhain: Telefon, E-Mail.').waitFor();
    await isSomewhere(page);
    expect((await find('seeker', 'SENT', first)).disclosedChannels).toHaveLength(2);

    await done(request('coauthor', id));
    await page.reload();
    await title(page).waitFor();
    await keys.enter(page.locator('summary', { hasText: 'Ablehnen' }));
    await keys.choose(page.getByLabel('Grund'), 'Keine Zeit');
    await keys.enter(button(page, 'Ablehnen'));
    await page.getByText(/^Abgelehnt am .*: Keine Zeit/).waitFor();
    await isSomewhere(page);
  });

  it('somebody makes an access token, copies it, and takes it back', async () => {
    const { page, keys } = await open('coauthor', '/profil/zugang');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: service.url });
    await keys.enter(button(page, 'Zugangsschlüssel anlegen'));
    await page.locator(':focus').getByRole('alert').waitFor();
    await keys.enter(page.getByRole('link', { name: 'Der Name braucht 1 bis 60 Zeichen' }));
    await keys.type('Auswertung');
    await keys.enter(button(page, 'Zugangsschlüssel anlegen'));
    await keys.isLedTo(page.getByRole('heading', { name: 'Bitte jetzt kopieren' }));
    await keys.enter(button(page, 'Kopieren'));
    await page.getByRole('status').getByText('Kopiert', { exact: true }).waitFor();
    await keys.enter(button(page, 'Entfernen: Auswertung'));
    await keys.isLedTo(page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }));
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: 'Entfernen', exact: true }));
    await keys.isLedTo(page.getByRole('heading', { name: 'Ihre Zugangsschlüssel' }));
    await page.getByRole('status').getByText('„Auswertung“ gilt nicht mehr.').waitFor();
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** Waits until something within the page has the focus: whoever goes on by Tab goes on from there. */
async function isSomewhere(page: Page): Promise<void> {
  await page.getByRole('main').locator(':focus').waitFor({ state: 'attached' });
}
