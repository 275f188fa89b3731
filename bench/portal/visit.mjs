const WAIT_MS = 60_000;

/**
 * Opens the portal in a fresh session and signs in by the button of a demo account.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, who?: string, width?: number, height?: number, scale?: number, colorScheme?: 'light' | 'dark' }} options
 *   `who` is the name on the button; absent for a stranger
 * @returns {Promise<import('playwright-core').Page>} the front page
 */
export async function openPortal(browser, { url, who, width = 1280, height = 900, scale = 1, colorScheme = 'light' }) {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'de-DE',
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  await page.goto('/');
  if (who === undefined) return page;
  await page.getByRole('main').getByRole('link', { name: 'Anmelden' }).click();
  await page.getByRole('button', { name: who }).click();
  await page.getByText(who).first().waitFor({ state: 'attached' });
  return page;
}

/** Waits until nothing is on its way any more: a heading is there and no skeleton, no request is under way, fonts are loaded. */
export async function settle(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.kd-skeleton') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
