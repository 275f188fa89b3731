import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { eventActions } from '../support/event-actions.js';
import { draftPractice, publishedPractice, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { __typename } }`;

describe('the front page of a member', () => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const { published, change } = eventActions(() => service);
  const { request } = contactActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    const practice = await publishedPractice(service, { content: { topics: ['SCHULDEN'] } });
    await publishedPractice(service, { content: { title: 'Ein anderes Thema', topics: ['GLEICHSTELLUNG'] } });
    await draftPractice(service, { content: { title: 'Halb geschrieben' } });
    await untilIndexed(service);
    await done(request('seeker', practice.id));
    await published({ title: 'Jahrestagung' });
    await done(change('organiser', 'cancelEvent', await published({ title: 'Fällt aus' })));
    await done(service.ask('seeker', SAVE, { input: { filter: { topics: ['SCHULDEN'] } } }));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = async (who: string): Promise<Page> => {
    const visitor = await visit(browser, service);
    visitors.push(visitor);
    await signIn(visitor.page, who);
    await visitor.page.goto('/');
    return visitor.page;
  };
  const entriesOf = async (page: Page, title: string): Promise<string[]> => {
    const panel = page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });
    await panel.getByRole('link').first().waitFor();
    return panel.getByRole('link').allTextContents();
  };

  it('has the focus in the search box, and shows what is new in their topics and the events to come', async () => {
    const page = await open('seeker');
    await page.locator('#suche:focus').waitFor();
    expect(await entriesOf(page, 'Neu in Ihren Themen')).toEqual(['Sprechstunde im Waschsalon']);
    expect(await entriesOf(page, 'Nächste Veranstaltungen')).toEqual(['Jahrestagung']);
    expect(await entriesOf(page, 'Ihre offenen Anfragen')).toEqual(['Sprechstunde im Waschsalon']);
  });

  it('shows an author what was asked and what is half written', async () => {
    const page = await open('author');
    expect(await entriesOf(page, 'Anfragen an Sie')).toEqual(['Sprechstunde im Waschsalon']);
    expect(await entriesOf(page, 'Ihre Entwürfe')).toEqual(['Halb geschrieben']);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
