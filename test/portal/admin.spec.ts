import { glob, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { dataFile } from '../../src/platform/config/data-files.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { defineJob, Jobs } from '../../src/platform/jobs/jobs.js';
import { newAccount, newMember } from '../support/accounts.js';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { holdIndexing } from '../support/hold-indexing.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const DEFINED_JOB = /defineJob(?:<[^(]*>)?\(\s*'([^']+)'/g;
const fragile = defineJob<{ text: string }>('test.fragile', { retryLimit: 0 });

/** Keeping the network running: people, lists, words, background work. */
describe.each([1280, 390])('the administration, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let broken = true;
  const visitors: Visitor[] = [];

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

  const open = (who: string, path: string): Promise<Page> => openAs({ browser, service, visitors }, who, path, width);

  it('admits somebody who waits, to the house that they name', async () => {
    const account = await newAccount(service, `waiting-${width}`);
    const house = (await service.ask('admin', '{ jobcenters(filter: { text: "Northeim" }) { nodes { id } } }'))
      .jobcenters;
    await done(
      account.send(`mutation ($id: ID!) { updateMyProfile(input: { requestedJobcenterId: $id }) { __typename } }`, {
        id: house.nodes[0].id,
      }),
    );
    const page = await open('admin', '/verwaltung');
    await page.getByText('sagt: Jobcenter Northeim').waitFor();
    expect(await violationsOn(page, 'waiting')).toEqual([]);
    await page.getByRole('button', { name: `Freigeben: Person waiting-${width}` }).click();
    await page.getByText('Niemand wartet.').waitFor();
    expect((await account.send('{ me { state } }')).data.me.state).toBe('ACTIVE');
  });

  it('moves somebody to another house, and ends the account of who leaves', async () => {
    const [house] = (await service.ask('admin', '{ jobcenters(filter: { text: "Ravensburg" }) { nodes { id } } }'))
      .jobcenters.nodes;
    const leaver = await newMember(service, `leaver-${width}`, house.id);
    const name = `Person leaver-${width}`;
    const page = await open('admin', '/verwaltung');
    const find = async (jobcenter: string): Promise<void> => {
      await page.getByLabel('Wer geht oder wechselt?').fill(name);
      await page.getByLabel(`${name}, ${jobcenter}`).check();
    };
    await find('Jobcenter Ravensburg');
    await page.getByLabel('Neues Jobcenter').fill('Northeim');
    await page.getByLabel('Jobcenter Northeim').check();
    await page.getByRole('button', { name: 'Haus wechseln' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Haus wechseln' }).click();
    await page.getByRole('status').getByText(`${name} gehört jetzt zu: Jobcenter Northeim.`).waitFor();
    await find('Jobcenter Northeim');
    expect(await violationsOn(page, 'leaving')).toEqual([]);
    await page.getByRole('button', { name: 'Konto beenden' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Konto beenden' }).click();
    await page.getByRole('status').getByText(`Das Konto von ${name} ist beendet.`).waitFor();
    expect((await leaver.send('{ searchPractices(query: "") { totalCount } }')).errors).toHaveLength(1);
    await page.getByLabel('Wer geht oder wechselt?').fill(name);
    await page.getByText('Niemand mit diesem Namen gefunden.').waitFor();
  });

  it('gives a role and takes it away', async () => {
    const page = await open('admin', '/verwaltung');
    await page.getByLabel('Person suchen').fill('Miriam');
    await page.getByLabel('Miriam Sonnleitner-Öz, Jobcenter Ravensburg').check();
    await page.getByLabel('Rolle', { exact: true }).selectOption('Redaktion');
    await page.getByRole('button', { name: 'Rolle geben' }).click();
    await page.getByText('Die Rolle ist vergeben.').waitFor();
    const take = page.getByRole('button', { name: 'Redaktion entziehen: Miriam Sonnleitner-Öz' });
    await take.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Redaktion entziehen' }).click();
    await take.waitFor({ state: 'detached' });
    expect((await service.ask('author', '{ me { roles } }')).me.roles).toEqual([]);
  });

  it('shows what a list of the jobcenters would change, and applies it', async () => {
    const list = (await readFile(dataFile('jobcenters.csv'), 'utf8')).replace(
      'Jobcenter Bonn',
      'Jobcenter Bonn am Rhein',
    );
    const page = await open('admin', '/verwaltung/jobcenter');
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await page.getByRole('link', { name: 'Bitte wählen Sie eine Datei.' }).waitFor();
    await page
      .getByLabel('Amtliche Liste aller Jobcenter')
      .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await page.getByRole('heading', { name: 'Was sich ändern würde' }).waitFor();
    await page.getByText('Anzeigename: Jobcenter Bonn → Jobcenter Bonn am Rhein').waitFor();
    expect(await violationsOn(page, 'plan')).toEqual([]);
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText('Die Liste ist übernommen').waitFor();
    expect(await violationsOn(page, 'import done')).toEqual([]);
    await page.reload();
    await page.getByText(/^Neu: 0, geändert: 1,/).waitFor();
    const { jobcenters } = await service.ask(
      'seeker',
      '{ jobcenters(filter: { text: "Bonn am Rhein" }) { nodes { name } } }',
    );
    expect(jobcenters.nodes).toEqual([{ name: 'Jobcenter Bonn am Rhein' }]);
  });

  it('makes the search index anew and shows how far that is, also after a reload', async () => {
    const page = await open('admin', '/verwaltung/suchindex');
    await page.getByRole('button', { name: 'Neu aufbauen' }).click();
    await page.getByText('Der Suchindex ist neu aufgebaut').waitFor();
    await page.getByText(/Zuletzt neu aufgebaut: .+ Dokumente/).waitFor();
    expect(await violationsOn(page, 'index made anew')).toEqual([]);
    const release = await holdIndexing(service.database.ownerUrl);
    await page.getByRole('button', { name: 'Neu aufbauen' }).click();
    const bar = page.getByRole('progressbar', { name: 'Der Suchindex wird aufgebaut …' });
    await bar.waitFor();
    await page.reload();
    await page.getByText(/von etwa [\d.]+ Dokumenten/).waitFor();
    expect(Number(await bar.getAttribute('value'))).toBeLessThan(100);
    expect(await violationsOn(page, 'index under way')).toEqual([]);
    await release();
    await page.getByText('Der Suchindex ist neu aufgebaut').waitFor();
    await bar.waitFor({ state: 'detached' });
  });

  it('keeps a vocabulary: a new entry, other words, one for another', async () => {
    const page = await open('editor', '/verwaltung/vokabulare');
    for (const label of ['Kaffeerunde', 'Teerunde']) {
      await page.getByLabel('Bezeichnung', { exact: true }).fill(label);
      await page.getByRole('button', { name: 'Eintrag hinzufügen' }).click();
      await page.getByText(`„${label}“ ist hinzugefügt.`).waitFor();
    }
    await page.getByLabel('Eintrag finden').fill('Kaffee');
    await page.getByText('„Kaffeerunde“ ändern').click();
    expect(await violationsOn(page, 'entry')).toEqual([]);
    await page.getByLabel('Ersetzen durch').selectOption('Teerunde');
    await page.getByRole('button', { name: 'Ersetzen: Kaffeerunde' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ersetzen', exact: true }).click();
    await page.getByText('ersetzt durch: Teerunde').waitFor();
    const { vocabulary } = await service.ask('seeker', '{ vocabulary(name: TOPICS) { label aliases } }');
    expect(vocabulary).toContainEqual({ label: 'Teerunde', aliases: ['Kaffeerunde'] });
  });

  it('makes words find each other', async () => {
    const page = await open('editor', '/verwaltung/synonyme');
    await page.getByLabel('Neue Gruppe').fill('Plauderstunde\nSchnackrunde');
    await page.getByRole('button', { name: 'Gruppe hinzufügen' }).click();
    await page.getByText('Plauderstunde · Schnackrunde').waitFor();
    await page.getByRole('button', { name: 'Entfernen: Plauderstunde · Schnackrunde' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entfernen', exact: true }).click();
    await page.getByText('Plauderstunde · Schnackrunde', { exact: true }).waitFor({ state: 'detached' });
  });

  it('tries background work once more that was given up', async () => {
    broken = true;
    await service.app.get(Transactor).run((tx) => service.app.get(Jobs).enqueue(tx, fragile, { text: 'x' }));
    const failed = async (): Promise<unknown[]> =>
      (await service.ask('admin', '{ failedJobs { nodes { id } } }')).failedJobs.nodes;
    await until('the job has failed', async () => (await failed()).length === 1);
    const page = await open('admin', '/verwaltung/vorgaenge');
    await page.getByRole('heading', { name: 'test.fragile' }).waitFor();
    expect(await violationsOn(page, 'failed job')).toEqual([]);
    broken = false;
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await until('nothing is failed any more', async () => (await failed()).length === 0);
  });

  it('has words for every kind of background work', async () => {
    const labels = await readFile('portal/src/features/admin/job-labels.ts', 'utf8');
    const kinds: (string | undefined)[] = [];
    for await (const file of glob('src/**/*.ts')) {
      const source = await readFile(file, 'utf8');
      kinds.push(...[...source.matchAll(DEFINED_JOB)].map(([, kind]) => kind));
    }
    expect(kinds).toContain('practices.notify');
    expect(kinds.filter((kind) => !labels.includes(`'${kind}': msg`))).toEqual([]);
  });

  it('shows each role its own parts only', async () => {
    const page = await open('coordinator', '/verwaltung/vorgaenge');
    await page.getByText('Diesen Teil sehen Sie mit Ihren Rollen nicht.').waitFor();
    const parts = page.getByRole('navigation', { name: 'Verwaltung' }).getByRole('link');
    expect(await parts.allTextContents()).toEqual(['Personen und Rollen']);
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
