import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { openAs, signIn, startBrowser, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { draftPractice, publishedPractice } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

/** A draft keeps what is typed, whatever happens to tab, connection, session or text. */
describe('writing, in the browser', () => {
  let service: TestService;
  let browser: Browser;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const open = (who: string, path: string, width?: number): Promise<Page> =>
    openAs({ browser, service, visitors }, who, path, width);
  const stored = async (id: string): Promise<Record<string, any>> => {
    const { practice } = await service.ask(
      'author',
      `query ($id: ID!) { practice(id: $id) { draft { state version content { title summary problem effort go noGo approach exclusions { reason } steps { description } triedAtCaseload { ratio } } } } }`,
      { id },
    );
    return practice.draft;
  };
  const content = async (id: string) => (await stored(id)).content;

  describe('of something new', () => {
    const own = async (): Promise<{ id: string; title: string }[]> =>
      (await service.ask('author', '{ myPractices(first: 100) { nodes { id title } } }')).myPractices.nodes;
    const begin = async (): Promise<Page> => {
      const page = await open('author', '/meine');
      await page.getByRole('link', { name: 'Neues Praxisbeispiel' }).click();
      await page.getByLabel('Titel').waitFor();
      return page;
    };

    it('leaves nothing behind when nothing is written, and cannot be handed in', async () => {
      const before = await own();
      const page = await begin();
      await page.getByRole('button', { name: 'Einreichen' }).click();
      await page.getByText('Bitte schreiben Sie zuerst etwas').waitFor();
      expect(await violationsOn(page, 'new practice')).toEqual([]);
      await page.getByRole('link', { name: 'Meine Praxisbeispiele' }).click();
      await page.getByRole('heading', { level: 1, name: 'Meine Praxisbeispiele' }).waitFor();
      expect(await own()).toEqual(before);
    });

    it('is begun once with the first word, also when the answer is lost, and has its own address from then on', async () => {
      const before = await own();
      const page = await begin();
      let lost = 0;
      await page.route('**/graphql', async (route) => {
        const isBeginning = route.request().postData()?.includes('createPractice') ?? false;
        if (!isBeginning || lost++ > 0) return route.continue();
        await route.fetch();
        return route.abort('internetdisconnected');
      });
      await page.getByLabel('Titel').pressSequentially('Zum ersten Mal');
      await saved(page);
      expect(lost).toBe(2);
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('title');
      const added = (await own()).filter(({ id }) => before.every((known) => known.id !== id));
      expect(added).toEqual([{ id: expect.any(String), title: 'Zum ersten Mal' }]);
      expect(new URL(page.url()).pathname).toBe(`/schreiben/${added[0]!.id}`);
      await page.unroute('**/graphql');
      await page.getByRole('heading', { name: 'Wer mitschreibt' }).waitFor();
      await page.reload();
      expect(await page.getByLabel('Titel').inputValue()).toBe('Zum ersten Mal');
    });

    it('loses nothing with a closed tab', async () => {
      const page = await begin();
      await offline(page.context(), async () => {
        await page.getByLabel('Titel').fill('Nie angekommen');
        await page.getByRole('status').getByText('Noch nicht gespeichert').waitFor();
        await page.close();
      });
      const back = await page.context().newPage();
      await back.goto('/schreiben/neu');
      await back.getByRole('button', { name: 'Eingaben wiederherstellen' }).click();
      await saved(back);
      expect((await own()).filter(({ title }) => title === 'Nie angekommen')).toHaveLength(1);
      expect(await back.evaluate<number>('localStorage.length')).toBe(0);
    });

    it('is stored when somebody goes on at once, and is there when they come back', async () => {
      const page = await begin();
      await page.getByLabel('Titel').fill('Nur schnell');
      await page.getByRole('link', { name: 'Suche', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
      await until('it is stored', async () => (await own()).some(({ title }) => title === 'Nur schnell'));
      expect(new URL(page.url()).pathname).toBe('/suche');
      await page.goBack();
      await until('the title is back', async () => (await page.getByLabel('Titel').inputValue()) === 'Nur schnell');
    });
  });

  describe('of two at once', () => {
    it('puts together what they wrote in different fields, without a question', async () => {
      const { id } = await draftPractice(service);
      const [first, second] = [await open('author', `/schreiben/${id}`), await open('author', `/schreiben/${id}`)];
      await second.getByLabel('Titel').waitFor();
      await first.getByLabel('Titel').fill('Titel der ersten');
      await saved(first);
      await second.getByLabel('Aufwand').fill('Aufwand der zweiten');
      await saved(second);
      expect(await content(id)).toMatchObject({ title: 'Titel der ersten', effort: 'Aufwand der zweiten' });
      expect(await second.getByLabel('Titel').inputValue()).toBe('Titel der ersten');
      expect(await second.getByRole('dialog').count()).toBe(0);
    });

    it.each([1280, 390])('asks which text stays where both wrote, %d pixels wide', async (width) => {
      const { id } = await draftPractice(service);
      const first = await open('author', `/schreiben/${id}`, width);
      const second = await open('author', `/schreiben/${id}`, width);
      await second.getByLabel('Titel').waitFor();
      await first.getByLabel('Titel').fill('Titel der ersten');
      await first.getByLabel('Aufwand').fill('Zwei Stunden');
      await first.getByLabel('No-Go').fill('Nie allein.');
      await saved(first);

      await second.getByLabel('Titel').fill('Titel der zweiten');
      await second.getByLabel('Aufwand').fill('Drei Stunden');
      await second.getByLabel('No-Go').fill('Nie abends.');
      const dialog = second.getByRole('dialog', { name: 'Zwei Fassungen: Was soll bleiben?' });
      await dialog.getByText('Titel der ersten').waitFor();
      await dialog.getByText('Nie abends.').waitFor();
      expect(await violationsOn(second, `conflict, ${width}`)).toEqual([]);

      // Whoever puts it off loses nothing, and can go on writing.
      await second.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await second.getByLabel('Titel').inputValue()).toBe('Titel der zweiten');
      await second.getByLabel('Zusammenfassung').fill('Das geht trotzdem weiter.');
      await until('the rest is stored', async () => (await content(id))['summary'] === 'Das geht trotzdem weiter.');
      expect(await content(id)).toMatchObject({ title: 'Titel der ersten', effort: 'Zwei Stunden' });

      await second.getByRole('button', { name: 'Beide Fassungen vergleichen' }).click();
      const choose = (field: string, label: string) =>
        dialog
          .getByRole('group', { name: `Was soll bei „${field}“ bleiben?` })
          .getByLabel(label)
          .check();
      await choose('Titel', 'Meine Eingabe');
      await choose('Aufwand', 'Die andere Fassung');
      await choose('No-Go', 'Beide, eine unter der anderen');
      await dialog.getByRole('button', { name: 'Auswahl übernehmen' }).click();
      await saved(second);
      expect(await content(id)).toMatchObject({
        title: 'Titel der zweiten',
        effort: 'Zwei Stunden',
        noGo: 'Nie abends.\n\nNie allein.',
      });
    });

    it('shows what somebody else wrote before it is handed in', async () => {
      const { id, version } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`);
      await page.getByLabel('Titel').waitFor();
      await done(
        service.ask(
          'author',
          `mutation ($id: ID!, $version: Int!) { updatePractice(id: $id, expectedVersion: $version, input: { content: { title: "Von nebenan" } }) { __typename } }`,
          { id, version },
        ),
      );
      await page.getByRole('button', { name: 'Einreichen' }).click();
      await page.getByText('Noch nicht eingereicht: Der Entwurf wurde inzwischen geändert').waitFor();
      await page.getByText('geschrieben und hier übernommen: Titel').waitFor();
      expect(await page.getByLabel('Titel').inputValue()).toBe('Von nebenan');
      expect((await stored(id))['state']).toBe('DRAFT');
    });
  });

  describe('without a connection', () => {
    it.each([1280, 390])(
      'says so, keeps every word, and stores it as soon as it can, %d pixels wide',
      async (width) => {
        const { id } = await draftPractice(service);
        const page = await open('author', `/schreiben/${id}`, width);
        await page.getByLabel('Titel').waitFor();
        await page.context().setOffline(true);
        await page.getByLabel('Titel').fill('Im Zug geschrieben');
        await page
          .getByRole('status')
          .getByText(
            'Noch nicht gespeichert: keine Verbindung zum Dienst. Ihre Eingaben sind auf diesem Gerät gesichert.',
          )
          .waitFor();
        expect(await violationsOn(page, `offline, ${width}`)).toEqual([]);
        await page.getByLabel('Aufwand').fill('Eine Fahrt');
        await page.context().setOffline(false);
        await saved(page);
        expect(await content(id)).toMatchObject({ title: 'Im Zug geschrieben', effort: 'Eine Fahrt' });
      },
    );

    it.each([1280, 390])('offers again what a closed tab could not store, %d pixels wide', async (width) => {
      const { id } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`, width);
      await page.getByLabel('Titel').waitFor();
      await offline(page.context(), async () => {
        await page.getByLabel('Titel').fill('Zu früh geschlossen');
        await page.getByRole('status').getByText('Noch nicht gespeichert').waitFor();
        await page.close();
      });
      const back = await page.context().newPage();
      await back.goto(`/schreiben/${id}`);
      await back.getByText('Auf diesem Gerät liegen Eingaben, die nicht gespeichert werden konnten').waitFor();
      await back.getByText('Zu früh geschlossen').waitFor();
      expect(await violationsOn(back, `left, ${width}`)).toEqual([]);
      await back.getByRole('button', { name: 'Eingaben wiederherstellen' }).click();
      await saved(back);
      expect(await content(id)).toMatchObject({ title: 'Zu früh geschlossen' });
      await back.reload();
      expect(await back.getByLabel('Titel').inputValue()).toBe('Zu früh geschlossen');
    });

    it('asks what stays where somebody else has written meanwhile, and forgets what is thrown away', async () => {
      const { id, version } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`);
      await page.getByLabel('Titel').waitFor();
      await offline(page.context(), async () => {
        await page.getByLabel('Titel').fill('Meiner');
        await page.getByLabel('Aufwand').fill('Meiner auch');
        await page.getByRole('status').getByText('Noch nicht gespeichert').waitFor();
        await page.close();
      });
      await done(
        service.ask(
          'author',
          `mutation ($id: ID!, $version: Int!) { updatePractice(id: $id, expectedVersion: $version, input: { content: { title: "Ihrer" } }) { __typename } }`,
          { id, version },
        ),
      );
      const back = await page.context().newPage();
      await back.goto(`/schreiben/${id}`);
      await back.getByRole('button', { name: 'Eingaben wiederherstellen' }).click();
      const dialog = back.getByRole('dialog');
      await dialog.getByText('Ihrer', { exact: true }).waitFor();
      await dialog.getByLabel('Die andere Fassung').check();
      await dialog.getByRole('button', { name: 'Auswahl übernehmen' }).click();
      await saved(back);
      expect(await content(id)).toMatchObject({ title: 'Ihrer', effort: 'Meiner auch' });

      await offline(page.context(), async () => {
        await back.getByLabel('Titel').fill('Wird verworfen');
        await back.getByRole('status').getByText('Noch nicht gespeichert').waitFor();
        await back.close();
      });
      const last = await page.context().newPage();
      await last.goto(`/schreiben/${id}`);
      await last.getByRole('button', { name: 'Eingaben verwerfen' }).click();
      expect(await last.getByLabel('Titel').inputValue()).toBe('Ihrer');
      await last.reload();
      expect(await last.getByLabel('Titel').inputValue()).toBe('Ihrer');
    });

    it('lets the browser ask before it is closed, but only while something is unsaved', async () => {
      const { id } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await page.getByLabel('Titel').fill('Gespeichert');
      await saved(page);
      await page.reload();
      await page.getByLabel('Titel').waitFor();
      expect(asked).toEqual([]);
      await offline(page.context(), async () => {
        await page.getByLabel('Titel').fill('Nicht gespeichert');
        await page.getByRole('status').getByText('Noch nicht gespeichert').waitFor();
        await page.close({ runBeforeUnload: true });
        await until('the browser has asked', async () => asked.length > 0);
      });
      expect(asked).toEqual(['beforeunload']);
    });

    it('keeps what is typed when the session has ended', async () => {
      const { id } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`);
      await page.getByLabel('Titel').waitFor();
      await page.context().clearCookies();
      await page.getByLabel('Titel').fill('Nach Feierabend');
      await page.getByRole('alert').getByText('Bitte melden Sie sich an', { exact: true }).waitFor();
      await page.getByRole('status').getByText('Ihre Eingaben sind auf diesem Gerät gesichert.').waitFor();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto('/');
      await signIn(page, 'author');
      await page.goto(`/schreiben/${id}`);
      await page.getByRole('button', { name: 'Eingaben wiederherstellen' }).click();
      await saved(page);
      expect(await content(id)).toMatchObject({ title: 'Nach Feierabend' });
    });
  });

  describe('of what cannot be stored', () => {
    it('says what is wrong, keeps it, and stores all the rest', async () => {
      const { id } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`);
      await page.getByLabel('Zusammenfassung').fill('Eins. Zwei. Drei. Vier. Fünf. Sechs.');
      await page.getByText('Die Zusammenfassung hat höchstens 5 Sätze.').waitFor();
      await page.getByRole('button', { name: 'Gruppe ausschließen' }).click();
      await page.getByLabel('Gruppe', { exact: true }).selectOption('Ältere ab 55');
      await page.getByLabel('Betreuungsschlüssel 1:').fill('vierzig');
      await page.getByLabel('Titel').fill('Trotzdem gespeichert');
      await page
        .getByRole('status')
        .getByText('nicht gespeichert: Zusammenfassung, Nicht geeignet für, Betreuungsschlüssel')
        .waitFor();
      expect(await content(id)).toMatchObject({ title: 'Trotzdem gespeichert', exclusions: [], triedAtCaseload: null });

      await page.getByRole('button', { name: 'Einreichen' }).click();
      await page.getByRole('link', { name: 'Wer eine Gruppe ausschließt, nennt den Grund.' }).click();
      await page.keyboard.type('Der Weg ist zu weit.');
      await page.getByRole('link', { name: 'Der Betreuungsschlüssel ist eine ganze Zahl: n von 1:n.' }).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('40');
      await page.getByLabel('Wer wird dabei gezählt?').fill('eLb');
      await page.getByLabel('Zusammenfassung').fill('Eins. Zwei.');
      await saved(page);
      expect(await content(id)).toMatchObject({
        summary: 'Eins. Zwei.',
        exclusions: [{ reason: 'Der Weg ist zu weit.' }],
        triedAtCaseload: { ratio: 40 },
      });
    });

    it('says when a word was typed and no entry chosen', async () => {
      const { id } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`, 390);
      await page.getByRole('combobox', { name: 'Themen' }).fill('Arbeitsm');
      await page.keyboard.press('Tab');
      await page.getByText('„Arbeitsm“ ist noch nicht gewählt.').waitFor();
      await page.getByRole('combobox', { name: 'Themen' }).fill('xyzzy');
      await page.getByText('Dazu passt kein Eintrag.').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('combobox', { name: 'Themen' }).inputValue()).toBe('');
      expect(await page.getByText('ist noch nicht gewählt').count()).toBe(0);
    });

    it('keeps steps in the order that somebody gives them, with the focus at the row at hand', async () => {
      const { id } = await draftPractice(service);
      const page = await open('author', `/schreiben/${id}`);
      for (const step of ['Zuhören', 'Hingehen']) {
        await page.getByRole('button', { name: 'Schritt hinzufügen' }).click();
        await page.keyboard.type(step);
      }
      await page.getByRole('button', { name: 'Schritt 2 nach oben' }).click();
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('steps-0-description');
      await saved(page);
      expect((await content(id))['steps']).toEqual([{ description: 'Hingehen' }, { description: 'Zuhören' }]);
      await page.getByRole('button', { name: 'Schritt 2 entfernen' }).click();
      await saved(page);
      expect((await content(id))['steps']).toEqual([{ description: 'Hingehen' }]);
    });
  });

  it.each([1280, 390])('takes everything that a practice can say, %d pixels wide', async (width) => {
    const { id } = await draftPractice(service, { content: { targetGroups: ['ALLEINERZIEHENDE'] } });
    const page = await open('author', `/schreiben/${id}`, width);
    await page.getByRole('button', { name: 'Alleinerziehende entfernen' }).click();
    await page.getByRole('combobox', { name: 'Arbeitsformen' }).fill('work');
    await page.getByRole('option', { name: 'Workshop' }).click();
    await page.getByRole('button', { name: 'Partner hinzufügen' }).click();
    await page.getByLabel('Art', { exact: true }).selectOption('Schule');
    await page.getByRole('button', { name: 'Rechtsgrundlage hinzufügen' }).click();
    await page.getByLabel('Gesetz').fill('SGB II');
    await page.getByLabel('Paragraf').fill('§ 16k');
    await page.getByLabel('Rechtsstand').fill('2026-07-01');
    await page.getByLabel('Im Einsatz seit').fill('2025-03-01');
    await page.getByRole('button', { name: 'Kennzahl hinzufügen' }).click();
    for (const [label, text] of [
      ['Was wird gemessen?', 'Teilnahmen'],
      ['Wert', '12,5'],
      ['Einheit', '%'],
      ['Wer oder was wurde gezählt?', 'Eingeladene'],
      ['Zeitraum', '2026'],
      ['Wie ist sie definiert?', 'Erschienen'],
      ['Woher kommt sie?', 'Eigene Liste'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel('Nur Kolleginnen und Kollegen der schreibenden Häuser').check();
    await saved(page);
    expect(await violationsOn(page, `everything, ${width}`)).toEqual([]);
    const { practice } = await service.ask(
      'author',
      `{ practice(id: "${id}") { draft { visibility content { targetGroups { code } workingFormats { code } partners { kind { code } } legalBasis { section asOf } usedFrom result { kind metrics { value source } } } } } }`,
    );
    expect(practice.draft).toEqual({
      visibility: 'JOBCENTER',
      content: {
        targetGroups: [],
        workingFormats: [{ code: 'WORKSHOP' }],
        partners: [{ kind: { code: 'SCHULE' } }],
        legalBasis: [{ section: '§ 16k', asOf: '2026-07-01' }],
        usedFrom: '2025-03-01',
        result: { kind: 'POSITIVE', metrics: [{ value: 12.5, source: 'Eigene Liste' }] },
      },
    });
    await page.reload();
    expect(await page.getByLabel('Wert', { exact: true }).inputValue()).toBe('12,5');
  });

  it('stores what was typed when somebody goes to another page at once, and has it when they come back', async () => {
    const { id } = await draftPractice(service);
    const page = await open('author', `/meine`);
    await page.getByRole('link', { name: 'Weiterschreiben' }).first().click();
    await page.getByLabel('Titel').fill('Schnell noch etwas');
    await page.getByRole('link', { name: 'Suche', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
    await until('it is stored', async () => (await content(id))['title'] === 'Schnell noch etwas');
    await page.goBack();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Schnell noch etwas');
  });

  it('is thrown away after a question, with what was typed last', async () => {
    const { id } = await draftPractice(service, { content: { title: 'Nur ein Versuch' } });
    const page = await open('author', `/schreiben/${id}`, 390);
    await page.getByLabel('Titel').fill('Doch nicht');
    await page.getByRole('button', { name: 'Entwurf löschen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Entwurf löschen?' });
    await dialog.getByText('Er lässt sich nicht wiederherstellen.').waitFor();
    expect(await violationsOn(page, 'delete')).toEqual([]);
    await dialog.getByRole('button', { name: 'Entwurf löschen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meine Praxisbeispiele' }).waitFor();
    expect(await page.evaluate<number>('localStorage.length')).toBe(0);
    await page.goto(`/schreiben/${id}`);
    await page.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
  });

  it('begins the next version of a published practice, which readers keep until it appears', async () => {
    const { id, slug } = await publishedPractice(service);
    const page = await open('author', `/praxis/${slug}`, 390);
    await page.getByRole('link', { name: 'Überarbeiten' }).click();
    await page.getByText('Die veröffentlichte Fassung bleibt sichtbar').waitFor();
    await page.getByLabel('Titel').fill('Zweite Fassung');
    await saved(page);
    expect(await content(id)).toMatchObject({ title: 'Zweite Fassung' });
    const { practice } = await service.ask('seeker', `{ practice(id: "${id}") { title } }`);
    expect(practice.title).toBe('Sprechstunde im Waschsalon');
  });

  it('needed nothing from elsewhere, and nothing was blocked', () => {
    const complaints = visitors.flatMap((visitor) => visitor.complaints);
    // A browser without a connection says so in its console, and so does one that is not signed in.
    expect(complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|status of 401/.test(complaint))).toEqual([]);
  });
});

/** Waits until everything that is typed is stored. */
async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .getByText(/^Gespeichert um [\d:]+$/)
    .waitFor();
}

async function offline(context: BrowserContext, work: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  await work();
  await context.setOffline(false);
}
