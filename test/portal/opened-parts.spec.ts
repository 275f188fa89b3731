import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { dataFile } from '../../src/platform/config/data-files.js';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { contactActions } from '../support/contact-actions.js';
import { done } from '../support/done.js';
import { eventActions, type Made } from '../support/event-actions.js';
import { germanDay } from '../support/german-day.js';
import { practiceActions } from '../support/practice-actions.js';
import {
  changePractice,
  draftPractice,
  publishedPractice,
  untilIndexed,
  type MadePractice,
  type PublishedPractice,
} from '../support/practices.js';
import { entry, scheduleActions, scheduleOf } from '../support/schedule-actions.js';
import { startService, type TestService } from '../support/service.js';

const PHONE = 390;
/** What opens a part of a page, as the sources write it. */
const OPENS = /<(?:Dialog|ConfirmButton|Combobox|Picker|details)\b|\bexpanded=|role="listbox"/g;

/** More than a facet shows at first. */
const TOPICS = [
  'BERATUNG_UND_GESPRAECHSFUEHRUNG',
  'VIDEOBERATUNG',
  'TELEFONBERATUNG',
  'AUFSUCHENDE_BERATUNG',
  'WALK_UND_TALK',
  'GRUPPENBERATUNG',
  'COACHING',
];

/** Something that is not there until somebody opens it. */
interface Part {
  /** Source file that has it, below `portal/src`; once for each that the file has. */
  readonly of: string;
  readonly what: string;
  readonly who: string;
  readonly width?: number;
  readonly path: () => string;
  /** What has to happen on the page before. */
  readonly before?: (page: Page) => Promise<void>;
  /** What is pressed to open it, and has the focus again when it is closed. */
  readonly opener: (page: Page) => Locator;
  /** Opens it; by pressing Enter on the opener where nothing else is said. */
  readonly open?: (page: Page) => Promise<void>;
  /** What has opened; a dialogue where nothing else is said. */
  readonly shown?: (page: Page) => Locator;
}

/** Dialogues, menus, lists and folded texts: what nobody sees who only looks at the pages. */
describe('everything that opens', () => {
  let service: TestService;
  let browser: Browser;
  let practice: PublishedPractice;
  let draft: MadePractice;
  let disputed: MadePractice;
  let event: Made;
  let coming: Made;
  let slot: Made;
  let unseen: Made;
  const visitors: Visitor[] = [];
  const pages = new Map<string, Page>();
  const events = eventActions(() => service);
  const { write } = practiceActions(() => service);
  const { setChannels, request, accept } = contactActions(() => service);
  const { importFile } = scheduleActions(() => service);

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    practice = await publishedPractice(service, { content: { topics: TOPICS } });
    const second = (await write(practice, { go: 'Wenn der Waschsalon zustimmt.' })).practice;
    await changePractice(service, 'author', 'submitPractice', second).then(({ practice: submitted }) =>
      changePractice(service, 'editor', 'publishPractice', submitted),
    );
    draft = await draftPractice(service, { content: { title: 'Nur ein Versuch' } });
    disputed = await draftPractice(service, { content: { title: 'Zu zweit' } });
    event = await events.draft();
    coming = await events.published({ title: 'Fachtag' });
    slot = await events.talk(coming.id);
    unseen = await events.talk(event.id);
    await importFile(event.id, scheduleOf([entry('a')]));
    // Nothing within the network is fetched, but the address is kept.
    await done(
      service.ask(
        'organiser',
        `mutation { rememberScheduleSource(eventId: "${event.id}", url: "http://127.0.0.1:9/p.json") { __typename } }`,
      ),
    );
    await done(
      service.ask('editor', `mutation { addSynonyms(words: ["Plauderstunde", "Schnackrunde"]) { __typename } }`),
    );
    await done(service.ask('seeker', `mutation { saveSearch(input: { query: "Handy kaputt" }) { __typename } }`));
    await done(
      service.ask(
        'author',
        `mutation { createAccessToken(input: { name: "Auswertung", scopes: [READ], expiresOn: "${germanDay(1)}" }) { __typename } }`,
      ),
    );
    await service.ask('author', `mutation { renewMyCalendar { programmeUrl } }`);
    await setChannels('author', [
      { kind: 'PHONE', value: '0751 555 0101' },
      { kind: 'EMAIL', value: 'autorin@example.org' },
    ]);
    const accepted = await request('seeker', practice.id);
    await done(accept('author', accepted.request.id));
    await done(request('coauthor', practice.id));
    await untilIndexed(service);
    await visitAs('author', 1280);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** A page of the person's own; made once for each width. */
  const visitAs = async (who: string, width: number): Promise<Page> => {
    const visitor = await visit(browser, service, { width });
    visitors.push(visitor);
    await signIn(visitor.page, who);
    return visitor.page;
  };
  const pageOf = async (who: string, width = 1280): Promise<Page> => {
    const key = `${who} ${width}`;
    if (!pages.has(key)) pages.set(key, await visitAs(who, width));
    return pages.get(key)!;
  };
  const typeInto =
    (name: string | RegExp, text: string) =>
    async (page: Page): Promise<void> => {
      await page.getByRole('combobox', { name }).focus();
      await page.keyboard.type(text);
    };
  const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name });
  const summary = (text: string | RegExp) => (page: Page) => page.locator('summary', { hasText: text }).first();
  const folded = (text: string | RegExp) => (page: Page) =>
    page.locator('details[open]').filter({ has: page.locator('summary', { hasText: text }) });
  const writing = () => `/schreiben/${draft.id}`;
  const picker = (of: string, label: string, text: string): Part => ({
    of: `features/practices/writing/${of}.section.tsx`,
    what: `the list of „${label}“`,
    who: 'author',
    path: writing,
    opener: (page) => page.getByRole('combobox', { name: label }),
    open: typeInto(label, text),
    shown: (page) => page.getByRole('listbox'),
  });

  const findLeaver = async (page: Page): Promise<void> => {
    await page.getByLabel('Wer geht oder wechselt?').fill('Tarek');
    await page.getByLabel('Tarek Lindenblatt, Jobcenter Stuttgart').check();
  };

  const parts: readonly Part[] = [
    {
      of: 'features/contacts/answerer.field.tsx',
      what: 'the list of colleagues who might answer',
      who: 'author',
      path: () => `/praxis/${practice.slug}/ansprechpersonen`,
      opener: (page) => page.getByRole('combobox', { name: 'Noch jemand antwortet' }),
      open: typeInto('Noch jemand antwortet', 'Lothar'),
      shown: (page) => page.getByRole('listbox'),
    },
    {
      of: 'features/practices/practice-keeping.view.tsx',
      what: 'the question before a practice is archived',
      who: 'author',
      path: () => `/praxis/${practice.slug}`,
      opener: button('Archivieren'),
    },
    {
      of: 'features/admin/synonyms.page.tsx',
      what: 'the question before synonyms go',
      who: 'editor',
      path: () => '/verwaltung/synonyme',
      opener: button('Entfernen: Plauderstunde · Schnackrunde'),
    },
    {
      of: 'features/admin/roles.view.tsx',
      what: 'the question before a role goes',
      who: 'admin',
      path: () => '/verwaltung',
      opener: button(/^Redaktion entziehen: /),
    },
    {
      of: 'features/admin/leaving.view.tsx',
      what: 'the question before an account ends',
      who: 'admin',
      path: () => '/verwaltung',
      before: findLeaver,
      opener: button('Konto beenden'),
    },
    {
      of: 'features/admin/leaving.view.tsx',
      what: 'the question before somebody moves to another house',
      who: 'admin',
      path: () => '/verwaltung',
      before: async (page) => {
        await findLeaver(page);
        await page.getByLabel('Neues Jobcenter').fill('Northeim');
        await page.getByLabel('Jobcenter Northeim').check();
      },
      opener: button('Haus wechseln'),
    },
    {
      of: 'features/admin/vocabulary-entry.view.tsx',
      what: 'the forms of an entry',
      who: 'editor',
      path: () => '/verwaltung/vokabulare',
      opener: summary('„Videoberatung“ ändern'),
      shown: folded('„Videoberatung“ ändern'),
    },
    {
      of: 'features/admin/vocabulary-entry.view.tsx',
      what: 'the question before an entry is replaced',
      who: 'editor',
      path: () => '/verwaltung/vokabulare',
      before: async (page) => {
        await page.getByText('„Videoberatung“ ändern').click();
        await page.getByLabel('Ersetzen durch').selectOption({ index: 1 });
      },
      opener: button('Ersetzen: Videoberatung'),
    },
    {
      of: 'features/admin/vocabulary-entry.view.tsx',
      what: 'the question before an entry ends',
      who: 'editor',
      path: () => '/verwaltung/vokabulare',
      before: (page) => page.getByText('„Videoberatung“ ändern').click(),
      opener: button('Beenden: Videoberatung'),
    },
    {
      of: 'features/admin/import-plan.view.tsx',
      what: 'a part of the plan for the directory',
      who: 'admin',
      path: () => '/verwaltung/jobcenter',
      before: async (page) => {
        const list = readFileSync(dataFile('jobcenters.csv'), 'utf8').replaceAll('Jobcenter B', 'JC B');
        await page
          .getByLabel('Amtliche Liste aller Jobcenter')
          .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
        await page.getByRole('button', { name: 'Prüfen' }).click();
        await page.getByRole('heading', { name: 'Was sich ändern würde' }).waitFor();
      },
      opener: (page) => page.locator('details:not([open]) > summary').first(),
      shown: (page) => page.getByRole('main').locator('details[open]').last(),
    },
    {
      of: 'features/search/saved-searches.page.tsx',
      what: 'the question before a search goes',
      who: 'seeker',
      path: () => '/profil/suchen',
      opener: button('Löschen: Handy kaputt'),
    },
    {
      of: 'features/search/suggestion-list.view.tsx',
      what: 'the suggestions',
      who: 'seeker',
      path: () => '/suche',
      opener: (page) => page.locator('#suche'),
      open: typeInto('Praxisbeispiele aus den Jobcentern durchsuchen', 'Waschs'),
      shown: (page) => page.getByRole('listbox'),
    },
    {
      of: 'features/search/search.page.tsx',
      what: 'the filters on a phone',
      who: 'seeker',
      width: PHONE,
      path: () => '/suche',
      opener: button('Filter'),
      shown: (page) => page.locator('#filter'),
    },
    {
      of: 'features/search/facet-group.view.tsx',
      what: 'a folded facet',
      who: 'seeker',
      path: () => '/suche',
      opener: (page) => page.locator('.kd-facet:not([open]) > summary').last(),
      shown: (page) => page.locator('.kd-facet[open]').last(),
    },
    {
      of: 'features/search/facet-group.view.tsx',
      what: 'all values of a facet',
      who: 'seeker',
      path: () => '/suche',
      opener: (page) => page.getByRole('button', { name: /^Alle \d+ anzeigen/ }).first(),
      shown: (page) => page.locator('.kd-facet', { hasText: 'Weniger anzeigen' }),
    },
    {
      of: 'app/header.tsx',
      what: 'the menu of a phone',
      who: 'seeker',
      width: PHONE,
      path: () => '/anfragen',
      opener: button('Menü'),
      shown: (page) => page.getByRole('navigation', { name: 'Hauptnavigation' }),
    },
    {
      of: 'features/events/event.page.tsx',
      what: 'the question before an event appears',
      who: 'organiser',
      path: () => `/veranstaltungen/${event.id}`,
      opener: button('Veröffentlichen'),
    },
    {
      of: 'features/events/event.page.tsx',
      what: 'the question before the draft of an event goes',
      who: 'organiser',
      path: () => `/veranstaltungen/${event.id}`,
      opener: button('Entwurf löschen'),
    },
    {
      of: 'features/events/propose-link.form.tsx',
      what: 'the form that proposes a link',
      who: 'seeker',
      path: () => `/vortraege/${slot.id}`,
      opener: button('Praxisbeispiel dazu nennen'),
      shown: (page) => page.locator('form').filter({ hasText: 'Vorschlagen' }),
    },
    {
      of: 'features/events/propose-link.form.tsx',
      what: 'the list of practices to link',
      who: 'seeker',
      path: () => `/vortraege/${slot.id}`,
      before: (page) => page.getByRole('button', { name: 'Praxisbeispiel dazu nennen' }).click(),
      opener: (page) => page.getByRole('combobox', { name: 'Praxisbeispiel' }),
      open: typeInto('Praxisbeispiel', 'Waschsalon'),
      shown: (page) => page.getByRole('listbox'),
    },
    {
      of: 'features/events/event.page.tsx',
      what: 'the question before an event is cancelled',
      who: 'organiser',
      path: () => `/veranstaltungen/${coming.id}`,
      opener: button('Veranstaltung absagen'),
    },
    {
      of: 'features/events/end-talk.button.tsx',
      what: 'the question before a talk is cancelled',
      who: 'organiser',
      path: () => `/vortraege/${slot.id}`,
      opener: button('Programmpunkt absagen'),
    },
    {
      of: 'features/events/end-talk.button.tsx',
      what: 'the question before a talk of a draft goes',
      who: 'organiser',
      path: () => `/vortraege/${unseen.id}`,
      opener: button('Programmpunkt löschen'),
    },
    {
      of: 'features/events/calendar-links.view.tsx',
      what: 'the programme for other programs',
      who: 'seeker',
      path: () => `/veranstaltungen/${coming.id}`,
      opener: summary('Programm für andere Programme'),
      shown: folded('Programm für andere Programme'),
    },
    {
      of: 'features/events/my-calendar.view.tsx',
      what: 'the addresses of the own calendar',
      who: 'author',
      path: () => '/veranstaltungen/mein-programm',
      opener: summary('Im eigenen Kalender zeigen'),
      shown: folded('Im eigenen Kalender zeigen'),
    },
    {
      of: 'features/events/my-calendar.view.tsx',
      what: 'the question before the addresses change',
      who: 'author',
      path: () => '/veranstaltungen/mein-programm',
      before: (page) => page.getByText('Im eigenen Kalender zeigen').click(),
      opener: button('Adressen erneuern'),
    },
    {
      of: 'features/events/import/import-progress.view.tsx',
      what: 'what is said when the programme has changed meanwhile',
      who: 'organiser',
      path: () => `/veranstaltungen/${event.id}/einlesen`,
      before: async (page) => {
        const file = {
          name: 'programm.json',
          mimeType: 'application/json',
          buffer: Buffer.from(scheduleOf([entry('b')])),
        };
        await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
        await page.getByRole('button', { name: 'Vergleichen' }).click();
        await page.getByRole('heading', { level: 3, name: 'Vortrag b' }).waitFor();
        await events.talk(event.id);
      },
      opener: button('Übernehmen'),
    },
    {
      of: 'features/events/import/remembered-source.view.tsx',
      what: 'the question before an address is no longer fetched',
      who: 'organiser',
      path: () => `/veranstaltungen/${event.id}/einlesen`,
      opener: button('Nicht mehr abrufen'),
    },
    {
      of: 'features/contacts/share.form.tsx',
      what: 'further channels of one’s own',
      who: 'author',
      path: () => '/anfragen',
      opener: summary('Weitere eigene Kontaktwege zeigen'),
      shown: folded('Weitere eigene Kontaktwege zeigen'),
    },
    {
      of: 'features/contacts/answer.form.tsx',
      what: 'the reasons to decline',
      who: 'author',
      path: () => '/anfragen',
      opener: summary('Ablehnen'),
      shown: folded('Ablehnen'),
    },
    {
      of: 'features/practices/revisions.page.tsx',
      what: 'what a revision has changed',
      who: 'seeker',
      path: () => `/praxis/${practice.slug}/fassungen`,
      opener: summary('Änderungen zeigen'),
      shown: folded('Änderungen zeigen'),
    },
    {
      of: 'features/practices/authors/invite.field.tsx',
      what: 'the list of colleagues',
      who: 'author',
      path: writing,
      opener: (page) => page.getByRole('combobox', { name: 'Jemanden einladen' }),
      open: typeInto('Jemanden einladen', 'Tarek'),
      shown: (page) => page.getByRole('listbox'),
    },
    picker('audience', 'Geeignet für', 'a'),
    picker('manner', 'Themen', 'video'),
    picker('manner', 'Zugangswege', 'e'),
    picker('manner', 'Arbeitsformen', 'e'),
    picker('manner', 'Instrumente', 'e'),
    {
      of: 'features/practices/writing/markdown.field.tsx',
      what: 'the preview of a text',
      who: 'author',
      path: writing,
      opener: button('Vorschau: Das Vorgehen'),
      shown: (page) => page.getByRole('region', { name: 'So sehen es Leserinnen und Leser: Das Vorgehen' }),
    },
    {
      of: 'features/practices/writing/markdown.field.tsx',
      what: 'how to structure a text',
      who: 'author',
      path: writing,
      opener: summary('So gliedern Sie den Text'),
      shown: folded('So gliedern Sie den Text'),
    },
    {
      of: 'features/practices/writing/delete-draft.button.tsx',
      what: 'the question before a draft goes',
      who: 'author',
      path: writing,
      opener: button('Entwurf löschen'),
    },
    {
      of: 'features/practices/writing/conflict.dialog.tsx',
      what: 'two versions of a text',
      who: 'author',
      path: () => `/schreiben/${disputed.id}`,
      before: async (page) => {
        await page.getByLabel('Titel').waitFor();
        await done(write(disputed, { title: 'Titel der anderen' }));
        await page.getByLabel('Titel').fill('Mein Titel');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
      },
      opener: button('Beide Fassungen vergleichen'),
    },
    {
      of: 'features/people/sessions.page.tsx',
      what: 'the question before a session ends',
      who: 'author',
      path: () => '/profil/anmeldungen',
      opener: (page) => page.getByRole('button', { name: /^Beenden: / }).first(),
    },
    {
      of: 'features/people/sessions.page.tsx',
      what: 'the question before all other sessions end',
      who: 'author',
      path: () => '/profil/anmeldungen',
      opener: button('Alle anderen beenden'),
    },
    {
      of: 'features/people/access-tokens.page.tsx',
      what: 'the question before an access token goes',
      who: 'author',
      path: () => '/profil/zugang',
      opener: button('Entfernen: Auswertung'),
    },
  ];

  it('is visited here, each part of each source file', () => {
    const named = (file: string): number => parts.filter(({ of }) => of === file).length;
    const found = partsInSources();
    expect([...found.keys()]).toEqual(
      expect.arrayContaining([
        'features/people/sessions.page.tsx',
        'app/header.tsx',
        'features/contacts/share.form.tsx',
      ]),
    );
    expect([...found].filter(([file, count]) => named(file) !== count)).toEqual([]);
  });

  it.each(parts)('has no violation that axe finds, in light and in dark: $what', async (part) => {
    const page = await pageOf(part.who, part.width);
    await page.goto(part.path());
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await part.before?.(page);
    const opener = part.opener(page);
    await opener.focus();
    await (part.open?.(page) ?? page.keyboard.press('Enter'));
    const shown = part.shown?.(page) ?? page.getByRole('dialog');
    await shown.waitFor();
    const place = await shown.evaluate((element) => {
      element.setAttribute('data-opened', '');
      return element.contains(element.ownerDocument.activeElement);
    });
    expect(await violationsOn(page, part.what, '[data-opened]')).toEqual([]);
    if (part.shown) return;

    expect(place).toBe(true);
    const hasFocusAgain = opener.and(page.locator(':focus'));
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'detached' });
    await hasFocusAgain.waitFor();
    await page.keyboard.press('Enter');
    await shown.waitFor();
    // The focus is on the way out.
    await page.keyboard.press('Enter');
    await shown.waitFor({ state: 'detached' });
    await hasFocusAgain.waitFor();
  });

  it('is no check that finds nothing: what is wrong in light or in dark is found, and within the part only', async () => {
    const page = await pageOf('author');
    await page.goto('/profil/zugang');
    await page.getByRole('button', { name: 'Entfernen: Auswertung' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('section').evaluate((element) => {
      element.insertAdjacentHTML('beforeend', '<input /><div><button>Los</button><button>Halt</button></div>');
      element.querySelector('p')!.style.opacity = '0.4';
      for (const small of element.querySelectorAll('button')) {
        small.setAttribute('aria-label', 'Anders');
        small.style.cssText = 'font-size: 6px; padding: 0; border: 0';
      }
    });
    const found = (await violationsOn(page, 'dialogue', 'dialog')).map((violation) => violation.split(' at ')[0]);
    expect(found).toEqual([
      'dialogue (light): color-contrast',
      'dialogue (light): label-content-name-mismatch',
      'dialogue (light): label',
      'dialogue (light): target-size',
      'dialogue (dark): color-contrast',
    ]);
    expect(await violationsOn(page, 'dialogue', 'dialog footer')).toEqual([]);
  });

  it('asked nothing of other origins, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** How many parts each source file of the portal's pages has that open. */
function partsInSources(): ReadonlyMap<string, number> {
  const files = globSync('portal/src/{app,features}/**/*.tsx');
  const counted = files.map((file): [string, number] => [
    relative('portal/src', file),
    readFileSync(file, 'utf8').match(OPENS)?.length ?? 0,
  ]);
  return new Map(counted.filter(([, count]) => count > 0));
}
