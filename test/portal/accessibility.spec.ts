import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { violationsOn } from '../support/axe.js';
import { signIn, startBrowser, visit, type Visitor } from '../support/browser.js';
import { done } from '../support/done.js';
import { eventActions } from '../support/event-actions.js';
import { keyboardOf } from '../support/keyboard.js';
import { draftPractice, publishedPractice, submittedPractice, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

/** A content with everything that the page can show. */
const RICH_CONTENT = {
  approach: '### Ablauf\n\n- Termin\n- Gespräch\n\n[Quelle](https://example.org)',
  steps: [{ description: 'Raum suchen', minutesPerCase: 20, responsible: 'Teamleitung' }],
  exclusions: [{ targetGroup: 'AELTERE_AB_55', reason: 'Der Weg ist zu weit.' }],
  successConditions: ['Ein ruhiger Platz'],
  triedAtCaseload: { ratio: 40, counted: 'eLb je Fachkraft' },
  legalBasis: [{ law: 'SGB II', section: '§ 14', asOf: '2026-07-01' }],
  result: {
    kind: 'NO_EFFECT',
    description: 'Es kamen nicht mehr als sonst.',
    metrics: [
      {
        name: 'Teilnahmen',
        value: 12.5,
        unit: '%',
        population: 'Eingeladene',
        period: '2026',
        definition: 'Erschienen',
        source: 'Liste',
      },
    ],
  },
};

/** A page as somebody sees it; `ready` is its heading. */
interface Place {
  readonly who: string | null;
  readonly path: string;
  readonly ready: string;
}

describe('every page can be used by everybody', () => {
  let service: TestService;
  let browser: Browser;
  let places: readonly Place[];
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), startBrowser()]);
    places = await prepare(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** Shows every page to the check, one session for each person. */
  const onEveryPage = async (width: number, check: (page: Page, place: Place) => Promise<void>): Promise<void> => {
    for (const who of new Set(places.map((place) => place.who))) {
      const visitor = await visit(browser, service, { width });
      visitors.push(visitor);
      const { page } = visitor;
      if (who !== null) await signIn(page, who);
      for (const place of places.filter((candidate) => candidate.who === who)) {
        await page.goto(place.path);
        await page.getByRole('heading', { level: 1, name: place.ready }).waitFor();
        await page.getByText('Wird geladen').or(page.getByText('Wird gesucht')).first().waitFor({ state: 'detached' });
        await check(page, place);
      }
      await page.context().close();
    }
  };

  it('knows a place for every address of the portal', () => {
    const routes = portalRoutes();
    expect(routes).toEqual(expect.arrayContaining(['suche', 'praxis/:slug/fassungen/:number']));
    const visited = new Set(places.map(({ path }) => routeOf(path, routes)));
    expect(routes.filter((route) => !visited.has(route))).toEqual([]);
  });

  it('has nothing that must be dragged', () => {
    const sources = globSync('portal/src/**/*.tsx');
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.filter((file) => /draggable|onDrag|onPointerMove|onMouseMove/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('has no violation of WCAG 2.2 AA that axe finds, in light and in dark colours', async () => {
    const found: string[] = [];
    await onEveryPage(1280, async (page, { path }) => {
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
      found.push(...(await violationsOn(page, path)));
      if (!path.startsWith('/schreiben/')) return;
      await page.getByRole('button', { name: 'Einreichen' }).click();
      await page.getByRole('alert').waitFor();
      found.push(...(await violationsOn(page, `${path} with problems`)));
    });
    expect(found).toEqual([]);
  }, 240_000);

  it('fits a phone of 390 pixels without scrolling sideways, and each page has a title of its own', async () => {
    const wide: string[] = [];
    const titles: string[] = [];
    await onEveryPage(390, async (page, { path }) => {
      const overhang = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (overhang > 0) wide.push(`${path}: ${overhang} pixels too wide`);
      titles.push(await page.title());
    });
    expect(wide).toEqual([]);
    expect(titles.filter((title) => !/^.+ – Kurzer Draht$/.test(title))).toEqual([]);
  }, 120_000);

  it('lets whoever works by the keyboard pass the navigation', async () => {
    const visitor = await visit(browser, service);
    visitors.push(visitor);
    const { page } = visitor;
    await signIn(page, 'seeker');
    await page.goto('/anfragen');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const keys = keyboardOf(page);
    await keys.enter(page.getByRole('link', { name: 'Zum Inhalt springen' }));
    await keys.isLedTo(page.getByRole('main'));
    await keys.press('Tab');
    await page.getByRole('main').or(page.getByRole('contentinfo')).locator(':focus').waitFor();
    await page.context().close();
  });

  it('says so when the service cannot be reached, and goes on when it can', async () => {
    const { page } = await visit(browser, service);
    await signIn(page, 'seeker');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await page.getByRole('link', { name: 'Suche', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Praxisbeispiele aus den Jobcentern durchsuchen').fill('Waschsalon');
    await page.getByRole('alert').getByText('Der Dienst ist gerade nicht erreichbar').waitFor();
    await page.getByText('Keine Verbindung zum Dienst.').waitFor();
    expect(await page.locator('.kd-facet--skeleton').count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: '1 Praxisbeispiel gefunden' }).waitFor();
    await page.getByText('Keine Verbindung zum Dienst.').waitFor({ state: 'detached' });
  });

  it('asked nothing of other origins, and nothing was blocked', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** The addresses in the route files of all features, without a slash at their beginning. */
function portalRoutes(): string[] {
  return globSync('portal/src/features/*/*.routes.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, route]) => route!),
  );
}

/** The route that shows a path: of those that match, the one with the fewest variable parts, as the router chooses. */
function routeOf(path: string, routes: readonly string[]): string | undefined {
  const variables = (route: string): number => route.split(':').length;
  const { pathname } = new URL(path, 'http://localhost');
  return routes
    .filter((route) => new RegExp(`^/${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname))
    .toSorted((one, other) => variables(one) - variables(other))[0];
}

/** Makes something for every page to show, and one account that waits for admission. */
async function prepare(service: TestService): Promise<Place[]> {
  const { slug } = await publishedPractice(service, { content: RICH_CONTENT });
  const draft = await draftPractice(service, { content: { title: 'Innovationstag', problem: '', go: '', topics: [] } });
  const submitted = await submittedPractice(service, { content: { title: 'Walk and Talk' } });
  await untilIndexed(service);
  const { published, talk } = eventActions(() => service);
  const event = await published();
  const slot = await talk(event.id);
  await requestContact(service, slug);
  const { practiceBySlug } = await service.ask('seeker', `{ practiceBySlug(slug: "${slug}") { jobcenter { id } } }`);
  const jobcenterId: string = practiceBySlug.jobcenter.id;
  await service.app
    .get(DataSource)
    .query(`UPDATE staff_members SET state = 'PENDING', jobcenter_id = NULL WHERE subject = 'organiser'`);
  return [
    { who: null, path: '/', ready: 'Jobcenter lernen voneinander' },
    { who: null, path: '/meine', ready: 'Bitte melden Sie sich an' },
    { who: null, path: '/anmeldung-fehlgeschlagen?grund=abgelaufen', ready: 'Die Anmeldung hat nicht geklappt' },
    { who: null, path: '/impressum', ready: 'Impressum' },
    { who: null, path: '/datenschutz', ready: 'Datenschutz' },
    { who: null, path: '/barrierefreiheit', ready: 'Erklärung zur Barrierefreiheit' },
    { who: null, path: '/gibt-es-nicht', ready: 'Seite nicht gefunden' },
    { who: 'organiser', path: '/', ready: 'Ihr Konto wartet auf die Freigabe' },
    { who: 'organiser', path: '/profil', ready: 'Ihr Konto wartet auf die Freigabe' },
    { who: 'seeker', path: '/', ready: 'Wer hat das schon gelöst?' },
    { who: 'seeker', path: '/suche?q=Waschsalon', ready: 'Suche' },
    { who: 'seeker', path: '/suche?q=xyzzy', ready: 'Suche' },
    { who: 'seeker', path: '/suche/vortraege?q=Waschsalon', ready: 'Suche: Vorträge' },
    { who: 'seeker', path: '/suche/veranstaltungen?q=Jahrestagung', ready: 'Suche: Veranstaltungen' },
    { who: 'seeker', path: '/suche/jobcenter?q=Ravensburg', ready: 'Suche: Jobcenter' },
    { who: 'seeker', path: `/praxis/${slug}`, ready: 'Sprechstunde im Waschsalon' },
    { who: 'seeker', path: `/praxis/${slug}/kontakt`, ready: 'Kontakt anfragen' },
    { who: 'seeker', path: `/praxis/${slug}/fassungen`, ready: 'Fassungen' },
    { who: 'seeker', path: `/praxis/${slug}/fassungen/1`, ready: 'Sprechstunde im Waschsalon' },
    { who: 'seeker', path: '/jobcenter', ready: 'Jobcenter' },
    { who: 'seeker', path: '/jobcenter?land=NW&form=APPROVED_MUNICIPAL_PROVIDER', ready: 'Jobcenter' },
    { who: 'seeker', path: `/jobcenter/${jobcenterId}`, ready: 'Jobcenter Ravensburg' },
    { who: 'seeker', path: '/anfragen', ready: 'Anfragen' },
    { who: 'seeker', path: '/profil', ready: 'Profil' },
    { who: 'seeker', path: '/veranstaltungen', ready: 'Veranstaltungen' },
    { who: 'seeker', path: '/veranstaltungen/vergangene', ready: 'Vergangene Veranstaltungen' },
    { who: 'seeker', path: '/veranstaltungen/mein-programm', ready: 'Mein Programm' },
    { who: 'seeker', path: `/veranstaltungen/${event.id}`, ready: 'Jahrestagung' },
    { who: 'seeker', path: `/vortraege/${slot.id}`, ready: 'Beratung im Waschsalon' },
    { who: 'editor', path: '/veranstaltungen/neu', ready: 'Neue Veranstaltung' },
    { who: 'editor', path: `/veranstaltungen/${event.id}/bearbeiten`, ready: 'Veranstaltung bearbeiten' },
    { who: 'editor', path: `/veranstaltungen/${event.id}/programmpunkt`, ready: 'Neuer Programmpunkt' },
    { who: 'editor', path: `/vortraege/${slot.id}/bearbeiten`, ready: 'Programmpunkt bearbeiten' },
    { who: 'editor', path: `/veranstaltungen/${event.id}/einlesen`, ready: 'Programm einlesen' },
    { who: 'editor', path: `/veranstaltungen/${event.id}/verbindungen`, ready: 'Vorschläge für Verbindungen' },
    { who: 'author', path: '/meine', ready: 'Meine Praxisbeispiele' },
    { who: 'author', path: `/praxis/${slug}/ansprechpersonen`, ready: 'Ansprechpersonen' },
    { who: 'author', path: `/praxis/id/${draft.id}`, ready: 'Innovationstag' },
    { who: 'author', path: `/schreiben/${draft.id}`, ready: 'Praxisbeispiel schreiben' },
    { who: 'author', path: '/anfragen', ready: 'Anfragen' },
    { who: 'author', path: '/profil/einblicke', ready: 'Wer sah meine Daten?' },
    { who: 'author', path: '/profil/benachrichtigungen', ready: 'Benachrichtigungen' },
    { who: 'author', path: '/profil/suchen', ready: 'Gespeicherte Suchen' },
    { who: 'author', path: '/profil/anmeldungen', ready: 'Anmeldungen' },
    { who: 'author', path: '/profil/zugang', ready: 'Zugangsschlüssel' },
    { who: 'editor', path: '/pruefung', ready: 'Prüfung' },
    { who: 'editor', path: '/verwaltung/suche', ready: 'Vergeblich gesucht' },
    { who: 'admin', path: '/verwaltung', ready: 'Personen und Rollen' },
    { who: 'admin', path: '/verwaltung/jobcenter', ready: 'Liste der Jobcenter übernehmen' },
    { who: 'admin', path: '/verwaltung/vokabulare', ready: 'Vokabulare' },
    { who: 'admin', path: '/verwaltung/synonyme', ready: 'Synonyme' },
    { who: 'admin', path: '/verwaltung/suchindex', ready: 'Suchindex neu aufbauen' },
    { who: 'admin', path: '/verwaltung/vorgaenge', ready: 'Gescheiterte Vorgänge' },
    { who: 'editor', path: `/pruefung/${submitted.id}`, ready: 'Walk and Talk' },
  ];
}

async function requestContact(service: TestService, slug: string): Promise<void> {
  await done(
    service.ask(
      'seeker',
      `mutation { setContactChannels(channels: [{ kind: PHONE, value: "0555 123" }]) { __typename } }`,
    ),
  );
  const { practiceBySlug } = await service.ask(
    'seeker',
    `query ($slug: String!) { practiceBySlug(slug: $slug) { id } }`,
    {
      slug,
    },
  );
  await done(
    service.ask(
      'seeker',
      `mutation ($id: ID!) { requestContact(input: { practiceId: $id, message: "Wie haben Sie den Raum gefunden?", offeredChannels: [PHONE], wishedChannel: VIDEO }) { __typename } }`,
      { id: practiceBySlug.id },
    ),
  );
}
