import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { violationsOn } from '../support/axe.js';
import { openAs, startBrowser, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { practiceActions } from '../support/practice-actions.js';
import { changePractice, draftPractice, publishedPractice, submittedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** What editors do with a draft, and what two houses agree to. */
describe('review and dialogue, in the browser', () => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const { read, write } = practiceActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string, width?: number): Promise<Page> =>
    openAs({ browser, service, visitors }, who, path, width);

  it.each([1280, 390])(
    'goes back with remarks, comes again, and is published beside what it changes, %d pixels wide',
    async (width) => {
      const title = `Walk and Talk ${width}`;
      const published = await publishedPractice(service, { content: { title, go: 'Wenn die Sonne scheint.' } });
      const changed = (await write(published, { go: 'Wenn kein Regen fällt.' })).practice;
      await done(changePractice(service, 'author', 'submitPractice', changed));

      const editor = await open('editor', '/pruefung', width);
      await editor.getByText('wartet seit heute').first().waitFor();
      await editor.getByRole('link', { name: title }).click();
      const change = editor.getByRole('region', { name: 'Was sich gegenüber Fassung 1 ändert' });
      await change.getByRole('heading', { name: 'Go', exact: true }).waitFor();
      expect(await change.getByRole('heading', { level: 3 }).count()).toBe(1);
      expect(await change.locator('del').allTextContents()).toContain('Entfernt: die');
      expect(await change.locator('ins').allTextContents()).toContain('Neu: kein');
      expect(await violationsOn(editor, `review, ${width}`)).toEqual([]);

      await editor.getByRole('button', { name: 'Mit Anmerkung zurückgeben' }).click();
      await editor.getByRole('link', { name: /^Sagen Sie in 1 bis/ }).click();
      await editor.keyboard.type('Go: Bitte nennen Sie den Aufwand.');
      await editor.getByRole('button', { name: 'Mit Anmerkung zurückgeben' }).focus();
      await editor.keyboard.press('Enter');
      await editor.getByRole('heading', { name: 'Zurückgegeben' }).waitFor();
      await editor.getByText('hören davon per E-Mail').waitFor();

      const author = await open('author', '/meine', width);
      await author.getByText('Go: Bitte nennen Sie den Aufwand.').first().waitFor();
      await author.goto(`/schreiben/${published.id}`);
      await author.getByText('Go: Bitte nennen Sie den Aufwand.').waitFor();
      await author.getByLabel('Aufwand').fill('Zwei Stunden in der Woche.');
      await author.getByRole('button', { name: 'Einreichen' }).click();
      await author.getByRole('heading', { name: 'Eingereicht' }).waitFor();

      await editor.getByRole('link', { name: 'Was noch auf die Prüfung wartet' }).click();
      await editor.getByRole('link', { name: title }).click();
      await change.getByRole('heading', { name: 'Aufwand' }).waitFor();
      await editor.getByRole('button', { name: 'Veröffentlichen' }).focus();
      await editor.keyboard.press('Enter');
      await editor.getByRole('heading', { name: 'Veröffentlicht' }).waitFor();
      await editor.getByRole('link', { name: 'Praxisbeispiel ansehen' }).click();
      await editor.getByText('Zwei Stunden in der Woche.').waitFor();

      await editor.goto(`${new URL(editor.url()).pathname}/fassungen`);
      await editor.getByText('Geändert: Go, Aufwand').waitFor();
      await editor.getByText('Änderungen zeigen').click();
      const changes = editor.getByRole('article').filter({ hasText: 'Fassung 2' });
      expect(await changes.locator('del').allTextContents()).toContain('Entfernt: die');
      expect(await changes.locator('ins').allTextContents()).toContain('Neu: kein');
      expect(await violationsOn(editor, `revisions, ${width}`)).toEqual([]);
    },
  );

  it('waits in the queue by its age', async () => {
    const old = await submittedPractice(service, { content: { title: 'Liegt schon lange' } });
    await service.app
      .get(DataSource)
      .query(
        `UPDATE practice_drafts SET submitted_at = (now() AT TIME ZONE 'Europe/Berlin' - interval '3 days') AT TIME ZONE 'Europe/Berlin' WHERE practice_id = $1`,
        [old.id],
      );
    await submittedPractice(service, { content: { title: 'Gerade eingereicht' } });
    const editor = await open('editor', '/pruefung');
    await editor.getByText('wartet seit 3 Tagen').waitFor();
    const titles = await editor.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(titles).toEqual(['Liegt schon lange', 'Gerade eingereicht']);
    expect(await violationsOn(editor, 'queue')).toEqual([]);
  });

  it('is not decided on unread: whoever writes meanwhile shows the editor the new text, and no remark is lost', async () => {
    const draft = await submittedPractice(service, { content: { title: 'In Bewegung' } });
    const editor = await open('editor', `/pruefung/${draft.id}`);
    await editor.getByLabel('Anmerkung an die Autorinnen und Autoren').fill('Fast fertig.');
    const edited = (await write(draft, { effort: 'Eine halbe Stelle' })).practice;
    await editor.getByRole('button', { name: 'Veröffentlichen' }).click();
    await editor.getByText('Der Entwurf wurde geändert, während Sie ihn gelesen haben').waitFor();
    await editor.getByText('Eine halbe Stelle').waitFor();
    expect(await editor.getByLabel('Anmerkung an die Autorinnen und Autoren').inputValue()).toBe('Fast fertig.');
    await editor.reload();
    expect(await editor.getByLabel('Anmerkung an die Autorinnen und Autoren').inputValue()).toBe('Fast fertig.');
    expect((await read('author', draft.id, 'version draft { state }')).version).toBe(edited.version);
    await editor.getByRole('button', { name: 'Veröffentlichen' }).click();
    await editor.getByRole('heading', { name: 'Veröffentlicht' }).waitFor();
    expect(await editor.evaluate(() => JSON.stringify(localStorage))).not.toContain('Fast fertig.');
  });

  it('is nobody else’s to review', async () => {
    const draft = await submittedPractice(service);
    const author = await open('author', `/pruefung/${draft.id}`);
    await author.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
  });

  it.each([1280, 390])(
    'of two houses: invited by name, accepted, agreed by both, published, %d pixels',
    async (width) => {
      const title = `Dialog ${width}`;
      const { id } = await draftPractice(service, { content: { title } });
      const author = await open('author', `/schreiben/${id}`, width);
      await author.getByRole('combobox', { name: 'Jemanden einladen' }).fill('Tarek');
      await author.getByRole('listbox').getByRole('option').first().waitFor();
      await author.keyboard.press('Enter');
      await author.getByText('ist eingeladen und erfährt es per E-Mail.').waitFor();
      await author.getByText('eingeladen', { exact: true }).waitFor();
      // Inviting makes another version, and so does no harm to what is typed next.
      await author.getByLabel('Aufwand').fill('Wenig');
      await author
        .getByRole('status')
        .getByText(/^Gespeichert um/)
        .waitFor();

      const coauthor = await open('coauthor', '/meine', width);
      await coauthor.getByText('Einladung mitzuschreiben').first().waitFor();
      await coauthor.goto(`/schreiben/${id}`);
      await coauthor.getByRole('heading', { name: 'Sie sind eingeladen mitzuschreiben' }).waitFor();
      expect(await violationsOn(coauthor, `invitation, ${width}`)).toEqual([]);
      await coauthor.getByRole('link', { name: 'Erst lesen' }).click();
      await coauthor.getByText('Das ist ein Entwurf').waitFor();
      // Who has not said yes is not named, and where the draft is read no link leads to it.
      await coauthor.getByText('Von Miriam Sonnleitner-Öz', { exact: true }).waitFor();
      expect(await coauthor.getByRole('link', { name: 'Erst lesen' }).count()).toBe(0);
      await coauthor.goBack();
      await coauthor.getByRole('button', { name: 'Einladung annehmen' }).click();
      await coauthor.getByLabel('No-Go').fill('Nie ohne Absprache.');
      await coauthor
        .getByRole('status')
        .getByText(/^Gespeichert um/)
        .waitFor();

      await author.getByRole('button', { name: 'Einreichen' }).click();

      await author.getByText('Tarek Lindenblatt geschrieben und hier übernommen: No-Go').waitFor();

      await author.getByRole('button', { name: 'Einreichen' }).click();
      await author.getByText('Bevor es erscheint, muss noch zustimmen: Jobcenter Stuttgart').waitFor();

      const editor = await open('editor', `/pruefung/${id}`, width);
      await editor.getByText('Es fehlt noch: Jobcenter Stuttgart.').waitFor();
      expect(await editor.getByRole('button', { name: 'Veröffentlichen' }).count()).toBe(0);

      await coauthor.goto(`/praxis/id/${id}`);
      await coauthor.getByText('Jobcenter Stuttgart: hat noch nicht zugestimmt').waitFor();
      expect(await violationsOn(coauthor, `consents, ${width}`)).toEqual([]);
      await coauthor.getByRole('button', { name: 'Dieser Fassung zustimmen' }).click();
      await coauthor.getByText('Beide Häuser stimmen dieser Fassung zu').waitFor();

      await editor.reload();
      await editor.getByRole('button', { name: 'Veröffentlichen' }).click();
      await editor.getByRole('heading', { name: 'Veröffentlicht' }).waitFor();
      expect(await read('seeker', id, 'partnerJobcenter { name }')).toEqual({
        partnerJobcenter: { name: 'Jobcenter Stuttgart' },
      });
    },
  );

  it('is left by whoever declines, and shows nothing more to them', async () => {
    const { id } = await draftPractice(service, { content: { title: 'Lieber nicht' } });
    const { staffMembers } = await service.ask(
      'author',
      `{ staffMembers(filter: { text: "Tarek" }) { nodes { id } } }`,
    );
    await done(
      service.ask(
        'author',
        `mutation ($id: ID!, $who: ID!) { inviteCoAuthor(id: $id, staffMemberId: $who) { __typename } }`,
        {
          id,
          who: staffMembers.nodes[0].id,
        },
      ),
    );
    const coauthor = await open('coauthor', `/praxis/id/${id}`);
    await coauthor.getByRole('button', { name: 'Ablehnen' }).click();
    await coauthor.getByRole('heading', { level: 1, name: 'Meine Praxisbeispiele' }).waitFor();
    await coauthor.goto(`/schreiben/${id}`);
    await coauthor.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
