// `npm run screenshots -- [FOLDER]`: pictures of the main pages with the demo content, on a desktop and on a phone, into
// docs/pictures/ unless another folder is named.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../test/support/chromium.ts';
import { openPortal, settle } from './portal/visit.mjs';
import { startService } from './service.mjs';

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '..', 'docs', 'pictures');

/** The six main pages with the demo account that sees them. */
const PAGES = [
  { name: 'start', who: 'Jana Birkenhain', path: '/' },
  { name: 'results', who: 'Jana Birkenhain', path: '/suche?q=Vidoeberatung' },
  { name: 'practice', who: 'Jana Birkenhain', path: '/suche?q=Videoberatung', open: 'FIRST_HIT' },
  { name: 'writing', who: 'Miriam Sonnleitner-Öz', path: '/schreiben/neu' },
  { name: 'requests', who: 'Miriam Sonnleitner-Öz', path: '/anfragen' },
  { name: 'jobcenters', who: 'Jana Birkenhain', path: '/jobcenter' },
];

const SIZES = [
  { size: 'desktop', width: 1280, height: 900 },
  { size: 'phone', width: 390, height: 844 },
];

await using leftovers = new AsyncDisposableStack();
const dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-screenshots-'));
leftovers.defer(() => rm(dataDir, { recursive: true, force: true }));
const service = await startService({ dataDir, logFile: join(dataDir, 'service.log'), leftovers });
const browser = await startBrowser();
leftovers.defer(() => browser.close());
await mkdir(FOLDER, { recursive: true });

await askSomething();
for (const { size, width, height } of SIZES) {
  for (const { name, who, path, open } of PAGES) {
    const page = await openPortal(browser, { url: service.url, who, width, height });
    await page.goto(path);
    await settle(page);
    if (open === 'FIRST_HIT') await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    if (open) {
      await page.waitForURL((url) => url.pathname !== new URL(path, service.url).pathname);
      await page.goto(page.url());
      await settle(page);
    }
    await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`) });
    process.stderr.write(`  ${name}-${size}.png\n`);
    await page.context().close();
  }
}

/** Sends a request from one demo account to the other, so that the requests have something to show. */
async function askSomething() {
  const page = await openPortal(browser, { url: service.url, who: 'Jana Birkenhain' });
  await page.goto('/praxis/videoberatung-ravensburg/kontakt');
  await page
    .getByLabel('Was möchten Sie wissen?')
    .fill('Wie haben Sie die Technikprobe in den Alltag bekommen? Bei uns sind es 250 je Fachkraft.');
  await page.getByRole('button', { name: 'Anfrage senden' }).click();
  await page.getByRole('link', { name: 'Zu meinen Anfragen' }).waitFor();
  await page.context().close();
}
