import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { newMember } from '../support/accounts.js';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { publishedPractice, type PublishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** Authors are not overrun: deputies, a pause, and no more than they can bear. */
describe.each([1280, 390])('who answers requests to a practice, in a browser of %i pixels', (width) => {
  let service: TestService;
  let browser: Browser;
  let practice: PublishedPractice;
  const deputy = 'Person deputy';
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    practice = await publishedPractice(service, {});
    const { me } = await service.ask('author', '{ me { staffMember { jobcenter { id } } } }');
    await newMember(service, 'deputy', me.staffMember.jobcenter.id);
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

  it('is said by the author: a name, a deputy, a pause and a limit', async () => {
    const page = await open('author');
    await page.getByRole('link', { name: 'Ansprechpersonen und Pausen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ansprechpersonen' }).waitFor();
    await page.getByLabel('Unter diesem Namen').fill('Team Waschsalon');
    await page.getByRole('combobox', { name: 'Noch jemand antwortet' }).fill('deputy');
    await page.getByRole('option', { name: deputy }).click();
    await page.getByRole('status').getByText(`${deputy} antwortet auch, sobald Sie speichern.`).waitFor();
    await page.getByLabel('Pause bis').fill('2099-07-31');
    await page.getByLabel('Höchstens so viele offene Anfragen').fill('viele');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('alert').getByRole('link').waitFor();
    expect(await violationsOn(page, 'the offer')).toEqual([]);
    await page.getByLabel('Höchstens so viele offene Anfragen').fill('2');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('status').getByText('Gespeichert').waitFor();
    await page.getByRole('button', { name: `${deputy} entfernen` }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('status').getByText('Gespeichert').waitFor();
    const { practiceBySlug } = await service.ask(
      'author',
      `{ practiceBySlug(slug: "${practice.slug}") { contactOffer { functionLabel pausedUntil maxOpenRequests seats { displayName } } } }`,
    );
    expect(practiceBySlug.contactOffer).toEqual({
      functionLabel: 'Team Waschsalon',
      pausedUntil: '2099-07-31',
      maxOpenRequests: 2,
      seats: [{ displayName: 'Miriam Sonnleitner-Öz' }],
    });
  });

  it('is seen by a reader, who cannot change it', async () => {
    const page = await open('seeker');
    await page.getByText('Team Waschsalon').waitFor();
    await page.getByText('nicht erreichbar bis 31. Juli 2099').waitFor();
    expect(await page.getByRole('link', { name: 'Ansprechpersonen und Pausen' }).count()).toBe(0);
    await page.goto(`/praxis/${practice.slug}/ansprechpersonen`);
    await page.getByText('Das Kontaktangebot pflegen die Autorinnen und Autoren').waitFor();
  });

  it('asked nothing of other origins, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
