import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DataSource } from 'typeorm';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit } from '../support/browser.js';
import { publishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const REVISIONS = 43;

/** A practice that was published often. */
describe('many revisions of a practice, in the browser', () => {
  let service: TestService;
  let browser: Browser;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it.each([1280, 390])(
    'are listed page by page, each with what it changed, and every one can be read, at %i pixels',
    async (width) => {
      const { id, slug } = await publishedPractice(service, { content: { title: 'Oft überarbeitet' } });
      await service.app.get(DataSource).query(
        `INSERT INTO practice_revisions (id, practice_id, number, content, html, published_at, published_by, organisation_form)
       SELECT gen_random_uuid(), practice_id, number + more, content || jsonb_build_object('effort', 'Aufwand ' || more), html,
              published_at + more * interval '1 day', published_by, organisation_form
       FROM practice_revisions, generate_series(1, $2) AS more WHERE practice_id = $1`,
        [id, REVISIONS - 1],
      );
      const { page, complaints } = await visit(browser, service, { width });
      await signIn(page, 'seeker');
      await page.goto(`/praxis/${slug}/fassungen`);
      const numbers = async (): Promise<number[]> =>
        (await page.getByRole('heading', { level: 2, name: /^Fassung/ }).allTextContents()).map((text) =>
          Number(/\d+/.exec(text)![0]),
        );
      await page.getByRole('heading', { name: 'Fassung 43' }).waitFor();
      expect((await numbers()).at(-1)).toBe(24);
      await page.getByRole('article').last().getByText('Geändert: Aufwand').waitFor();
      await page.getByRole('button', { name: 'Mehr anzeigen' }).click();
      await page.getByRole('heading', { name: /^Fassung 4 / }).waitFor();
      await page.getByRole('button', { name: 'Mehr anzeigen' }).click();
      await page.getByText('Erste Veröffentlichung').waitFor();
      expect(await numbers()).toEqual(Array.from({ length: REVISIONS }, (_, index) => REVISIONS - index));
      expect(await page.getByRole('button', { name: 'Mehr anzeigen' }).count()).toBe(0);
      expect(await violationsOn(page, 'revisions')).toEqual([]);

      await page.getByRole('link', { name: /^Fassung 2 vom/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Oft überarbeitet' }).waitFor();
      await page.getByText('Aufwand 1', { exact: true }).waitFor();
      for (const number of ['44', '0', 'zwei']) {
        await page.goto(`/praxis/${slug}/fassungen/${number}`);
        await page.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
      }
      expect(complaints).toEqual([]);
    },
  );
});
