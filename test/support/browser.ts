import type { Browser, Page } from 'playwright-core';
import { demoPeople } from '../../src/people/sign-in/demo-accounts.js';
import type { TestService } from './service.js';

export { startBrowser } from './chromium.js';

/** Somebody in front of the portal, with a session of their own. */
export interface Visitor {
  readonly page: Page;
  /** What no page may do: requests to other origins, blocked resources, script errors. Empty when all is well. */
  readonly complaints: readonly string[];
}

export interface VisitorOptions {
  readonly width?: number;
}

const WAIT_MS = 15_000;

/** Opens the portal of the service in a fresh browser context, German, 1280 pixels wide unless asked for otherwise. */
export async function visit(browser: Browser, service: TestService, options: VisitorOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: service.url,
    locale: 'de-DE',
    viewport: { width: options.width ?? 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== service.url) complaints.push(`Foreign request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`Console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`Script error: ${error.message}`));
  await page.goto('/');
  return { page, complaints };
}

/** Signs in by the button of a demo account on the provider's page, and waits for the portal. */
export async function signIn(page: Page, who: string): Promise<void> {
  const person = demoPeople().find(({ key }) => key === who)!;
  await page.getByRole('main').getByRole('link', { name: 'Anmelden' }).click();
  await page.getByRole('button', { name: person.displayName }).click();
  await page.getByText(person.displayName).waitFor({ state: 'attached' });
}

/** Where a page is opened, and who remembers the visitors. */
export interface VisitedPortal {
  readonly browser: Browser;
  readonly service: TestService;
  readonly visitors: Visitor[];
}

/** Opens a page for somebody who signs in, in a browser of their own, and adds them to the visitors. */
export async function openAs(
  { browser, service, visitors }: VisitedPortal,
  who: string,
  path: string,
  width?: number,
): Promise<Page> {
  const visitor = await visit(browser, service, width === undefined ? {} : { width });
  visitors.push(visitor);
  await signIn(visitor.page, who);
  await visitor.page.goto(path);
  return visitor.page;
}

/** Signs out here and at the provider, and waits for the front page of strangers. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Anmelden' }).waitFor();
}
