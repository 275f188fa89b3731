import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { childEnvironment } from '../../dist/src/platform/config/environment.js';
import { freePort, stopOrphanedPostgres, untilReady, withLog } from '../service.mjs';
import { round } from '../statistics.mjs';

const PROJECT = join(import.meta.dirname, '..', '..');
const READY_TIMEOUT_MS = 15 * 60_000;
const STOP_TIMEOUT_MS = 30_000;
const MS_PER_SECOND = 1_000;

/**
 * Times `npm start` in a fresh clone of the last commit until `/health/ready` answers: packages are installed (from npm's
 * cache as far as it has them), everything is built, and the data folder is made.
 *
 * @param {string} folder where the clone goes
 * @param {AsyncDisposableStack} leftovers takes what ends the service
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureFreshClone(folder, leftovers) {
  const clone = join(folder, 'clone');
  await promisify(execFile)('git', ['clone', '--quiet', '--no-hardlinks', PROJECT, clone]);
  const port = await freePort();
  let npm;
  const stop = async () => {
    if (npm) await endGroup(npm);
    await stopOrphanedPostgres(join(clone, '.data'));
  };
  leftovers.defer(stop);
  const logFile = join(folder, 'fresh-clone.log');
  const log = openSync(logFile, 'a');
  const startedAt = performance.now();
  // A group of its own, so that one signal reaches all of it, like Ctrl-C on a terminal.
  npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...childEnvironment(), PORT: String(port) },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  await untilReady(`http://localhost:${port}`, () => npm.exitCode === null, READY_TIMEOUT_MS).catch((error) => {
    throw withLog(error, logFile);
  });
  const seconds = round((performance.now() - startedAt) / MS_PER_SECOND);
  await stop();
  return [{ name: 'start', variant: 'fresh clone, `npm start`', unit: 's', samples: 1, value: seconds }];
}

async function endGroup(npm) {
  if (npm.exitCode !== null || npm.signalCode !== null) return;
  const exited = once(npm, 'exit');
  process.kill(-npm.pid, 'SIGINT');
  const isOut = await Promise.race([exited.then(() => true), delay(STOP_TIMEOUT_MS, false, { ref: false })]);
  if (isOut) return;
  process.kill(-npm.pid, 'SIGKILL');
  await exited;
}
