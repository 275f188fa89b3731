import { percentiles } from '../statistics.mjs';

/** Words whose beginnings all find something in the demo content. */
const WORDS = ['videoberatung', 'termin', 'sprachkurs', 'gesundheit', 'kinderbetreuung', 'handy'];

/**
 * How long a key press takes until its results are painted, beyond what the service needed for its answer: from the event of
 * the key to the paint, without the time of the request. Milliseconds.
 *
 * @param {import('playwright-core').Page} page of a member
 * @returns {Promise<{ samples: number, p50: number, p95: number, p99: number }>}
 */
export async function measureTyping(page) {
  await page.addInitScript(timeKeys);
  await page.goto('/suche');
  await page.locator('.kd-hit').first().waitFor();
  const box = page.locator('#suche');
  for (const word of WORDS) {
    await box.fill('');
    for (const letter of word) {
      await box.press(letter);
      await page.waitForFunction(() => globalThis.keyUnderWay === undefined);
    }
  }
  return percentiles(await page.evaluate(() => globalThis.keyTimes));
}

/** Runs in the page: follows a key from its event over the request for hits to the paint of the answer. */
function timeKeys() {
  globalThis.keyTimes = [];
  globalThis.keyUnderWay = undefined;
  addEventListener(
    'input',
    (event) => {
      // An emptied box may show what is known already, without a request.
      if (event.target.value !== '') globalThis.keyUnderWay = { at: event.timeStamp };
    },
    true,
  );
  const send = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const key = String(options?.body).includes('query SearchPractices') ? globalThis.keyUnderWay : undefined;
    const startedAt = performance.now();
    const response = await send(address, options);
    if (!key) return response;
    // The body is part of the answer; it is read once and handed on.
    const text = await response.text();
    key.answerMs = performance.now() - startedAt;
    requestAnimationFrame(() => setTimeout(() => finish(key)));
    return new Response(text, { status: response.status, headers: response.headers });
  };
  const finish = (key) => {
    const list = document.querySelector('.kd-results__list');
    // The frame after the answer may come before React has drawn it.
    if (list?.getAttribute('aria-busy') === 'true') return requestAnimationFrame(() => setTimeout(() => finish(key)));
    globalThis.keyTimes.push(performance.now() - key.at - key.answerMs);
    globalThis.keyUnderWay = undefined;
  };
}
