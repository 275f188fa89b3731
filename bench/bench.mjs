// Measures start, memory, search, practice page, publication and statements of the built service; see docs/performance.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureFreshClone } from './measure/fresh-clone.mjs';
import { measureStarts } from './measure/start.mjs';
import { readOptions } from './options.mjs';
import { writeToDocs } from './report/docs.mjs';
import { toPage } from './report/page.mjs';
import { measureRunning } from './running.mjs';
import { round } from './statistics.mjs';

const RESULTS = join(import.meta.dirname, 'results.json');
const BUSY_LOAD = 0.5;

/** What has to be undone at the end, whatever the end is; the last first. */
const leftovers = new AsyncDisposableStack();
let cleaning;
const cleanUp = () => (cleaning ??= leftovers.disposeAsync());

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<import('./report/page.mjs').Results>}
 */
async function measure(options) {
  const loadBefore = round(loadavg()[0]);
  if (loadBefore > BUSY_LOAD)
    process.stderr.write(`  The machine is busy (load ${loadBefore}): the figures will be worse than they should.\n`);
  const folder = await mkdtemp(join(tmpdir(), 'kurzer-draht-bench-'));
  leftovers.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const results = { date: '', machine: undefined, loadBefore, common: [], runs: [] };
  const into = (measurements) => async (title, work) => {
    const startedAt = performance.now();
    process.stderr.write(`  ${title} … `);
    measurements.push(...(await work()));
    process.stderr.write(`${((performance.now() - startedAt) / 1_000).toFixed(1)} s\n`);
  };
  if (options.freshClone) await into(results.common)('fresh clone', () => measureFreshClone(folder, leftovers));
  for (const size of options.sizes) {
    // A folder for each size, so that no run finds what another has left in tables and indexes.
    const place = { dataDir: join(folder, `data-${size}`), logFile: join(folder, `service-${size}.log`), leftovers };
    const starts = size === options.sizes[0] ? results.common : [];
    await into(starts)(`first and second start (${size})`, () => measureStarts(place));
    const run = { size, measurements: [] };
    results.machine = await measureRunning({ ...options, size }, place, into(run.measurements));
    results.runs.push(run);
    await rm(place.dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return { ...results, date: new Date().toISOString() };
}

function endOn(signal, exitCode) {
  process.once(signal, () => {
    process.stderr.write(`\n  ${signal}: cleaning up …\n`);
    void cleanUp().finally(() => process.exit(exitCode));
  });
}

const options = readOptions();
endOn('SIGINT', 130);
endOn('SIGTERM', 143);
endOn('SIGHUP', 129);
try {
  const results = await measure(options);
  const page = toPage(results);
  process.stdout.write(`\n${page}`);
  await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  if (options.writeDocs) await writeToDocs(page, 'bench');
} catch (error) {
  process.exitCode = 1;
  if (cleaning === undefined) process.stderr.write(`\n${error.stack ?? error}\n`);
} finally {
  await cleanUp();
}
// Timers and sockets of the load tool must not hold the process.
process.exit();
