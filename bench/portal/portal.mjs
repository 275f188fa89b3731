// `npm run bench:portal`: what the portal weighs and how fast it is, against its budgets; see docs/performance.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../../test/support/chromium.ts';
import { writeToDocs } from '../report/docs.mjs';
import { toTable } from '../report/table.mjs';
import { startService } from '../service.mjs';
import { measureShifts, timeFirstResults, weighFirstView } from './first-view.mjs';
import { measureTyping } from './typing.mjs';
import { openPortal } from './visit.mjs';

const READER = 'Jana Birkenhain';
const RESULTS = '/suche?q=Termin';
const PAGES = ['/', RESULTS, '/praxis/videoberatung-ravensburg', '/jobcenter', '/anfragen'];

const loadBefore = loadavg()[0].toFixed(2);
await using leftovers = new AsyncDisposableStack();
const dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-portal-'));
leftovers.defer(() => rm(dataDir, { recursive: true, force: true }));
const { url } = await startService({ dataDir, logFile: join(dataDir, 'service.log'), leftovers });
const browser = await startBrowser();
leftovers.defer(() => browser.close());

const page = await openPortal(browser, { url, who: READER });
const storageState = await page.context().storageState();
const { scriptKb, styleKb } = await weighFirstView(page, RESULTS);
const firstResultsMs = await timeFirstResults(browser, { url, storageState, path: RESULTS });
const typing = await measureTyping(page);
const shifts = await measureShifts(browser, { url, storageState, paths: PAGES });

const rows = [
  ['JavaScript of the results, gzipped', 'kB', scriptKb, 150],
  ['CSS of the results, gzipped', 'kB', styleKb, 45],
  ['first results painted: fast 3G, processor four times slower', 'ms', firstResultsMs, 1_500],
  [`key press → new results beyond the answer, p95 of ${typing.samples}`, 'ms', typing.p95, 100],
  ...shifts.map(({ path, shift }) => [`layout shift of \`${path}\``, '', shift, 0.05]),
];
const over = rows.filter(([, , value, budget]) => value > budget);
const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.versions.node}`;
const report = [
  `${day}, demo content, ${machine}, Chromium ${browser.version()}. Browser, service and database share the machine; load before the run ${loadBefore}.`,
  '',
  ...toTable(['what', 'unit', 'measured', 'budget'], rows),
].join('\n');
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write-docs')) await writeToDocs(report, 'portal');
if (over.length > 0) {
  process.stderr.write(`\nOver budget: ${over.map(([what]) => what).join('; ')}\n`);
  process.exitCode = 1;
}
