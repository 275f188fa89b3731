import { gzipSync } from 'node:zlib';
import { median, round } from '../statistics.mjs';

/** Fast 3G as Lighthouse simulates it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms to the service and back; the processor four times slower. */
const FAST_3G = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 };
const SLOWER_PROCESSOR = 4;
const RUNS = 5;

/**
 * What the first view of the results weighs: every script and style sheet that the browser loads for it, each gzipped. Kilobytes.
 *
 * @param {import('playwright-core').Page} page of a member
 * @param {string} path
 * @returns {Promise<{ scriptKb: number, styleKb: number }>}
 */
export async function weighFirstView(page, path) {
  const weights = { script: 0, stylesheet: 0 };
  const bodies = [];
  const listen = (response) => {
    const type = response.request().resourceType();
    if (type in weights) bodies.push(response.body().then((body) => (weights[type] += gzipSync(body).length)));
  };
  page.on('response', listen);
  await page.goto(path);
  await page.locator('.kd-hit').first().waitFor();
  await page.waitForLoadState('networkidle');
  page.off('response', listen);
  await Promise.all(bodies);
  return { scriptKb: round(weights.script / 1_000), styleKb: round(weights.stylesheet / 1_000) };
}

/**
 * How long it takes on a slow phone from opening the results until the first of them is painted, with an empty cache and a
 * session. Milliseconds, the median of five.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, storageState: object, path: string }} options `storageState` holds the session
 */
export async function timeFirstResults(browser, { url, storageState, path }) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ baseURL: url, storageState, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(rememberFirstHit);
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.firstHitAt !== undefined);
    times.push(await page.evaluate(() => globalThis.firstHitAt));
    await context.close();
  }
  return median(times);
}

/**
 * The sum of layout shifts of pages on a slow phone, from opening until nothing is on its way any more.
 *
 * @returns {Promise<{ path: string, shift: number }[]>}
 */
export async function measureShifts(browser, { url, storageState, paths }) {
  const shifts = [];
  for (const path of paths) {
    const context = await browser.newContext({ baseURL: url, storageState, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(addUpShifts);
    await page.goto(path);
    await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.kd-skeleton'));
    await page.waitForLoadState('networkidle');
    shifts.push({ path, shift: round(await page.evaluate(() => globalThis.layoutShift)) });
    await context.close();
  }
  return shifts;
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
}

/** Runs in the page. A task after the next frame is the first that comes after the paint. */
function rememberFirstHit() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.kd-hit') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.firstHitAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function addUpShifts() {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
