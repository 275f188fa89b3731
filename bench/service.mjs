import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { childEnvironment } from '../dist/src/platform/config/environment.js';
import { startEmbeddedPostgres } from '../dist/src/platform/embedded/embedded-postgres.js';
import { secretOf } from '../dist/src/platform/embedded/secrets.js';

const PROJECT = join(import.meta.dirname, '..');
const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
const PROBE_MS = 10;
const LOG_CHARACTERS = 3_000;
const KIB_PER_MIB = 1_024;

/**
 * A running service in a process of its own.
 * @typedef {object} Service
 * @property {string} url its address
 * @property {number} port
 * @property {string} dataDir
 * @property {number} startMs from the start of the process until `/health/ready` said yes
 * @property {() => number} residentMiB memory of the process (RSS)
 * @property {() => Promise<void>} stop ends it with its database server; safe to call again
 */

/**
 * Where a service runs.
 * @typedef {object} Place
 * @property {string} dataDir
 * @property {string} logFile where the service's output is appended
 * @property {AsyncDisposableStack} leftovers takes what ends the service, should nobody stop it before
 */

/**
 * Starts `dist/src/main.js` with embedded parts in `dataDir` and waits until it is ready. The settings of the caller's
 * environment are not handed on, so that no real database is ever filled with generated practices.
 *
 * @param {Place & { nodeArguments?: readonly string[] }} place
 * @returns {Promise<Service>}
 * @throws Error with the end of the log when the service does not become ready
 */
export async function startService({ dataDir, logFile, leftovers, nodeArguments = [] }) {
  const port = await freePort();
  let child;
  const stop = async () => {
    if (child) await end(child);
    await stopOrphanedPostgres(dataDir);
  };
  leftovers.defer(stop);
  const log = openSync(logFile, 'a');
  const startedAt = performance.now();
  child = spawn(process.execPath, [...nodeArguments, '--enable-source-maps', 'dist/src/main.js'], {
    cwd: PROJECT,
    env: { ...childEnvironment(), DATA_DIR: dataDir, PORT: String(port), RATE_LIMIT_PER_MINUTE: '100000000' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const url = `http://localhost:${port}`;
  const service = {
    url,
    port,
    dataDir,
    startMs: 0,
    residentMiB: () => residentMiB(child.pid),
    stop,
  };
  try {
    await untilReady(url, () => child.exitCode === null && child.signalCode === null);
  } catch (error) {
    await service.stop();
    throw withLog(error, logFile);
  }
  service.startMs = performance.now() - startedAt;
  return service;
}

/**
 * Waits until `/health/ready` answers 200.
 * @param {string} url address of the service
 * @param {() => boolean} isAlive whether it is still worth waiting
 * @param {number} [timeoutMs]
 */
export async function untilReady(url, isAlive, timeoutMs = READY_TIMEOUT_MS) {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    if (!isAlive()) throw new Error('The service ended before it was ready.');
    if (performance.now() > deadline) throw new Error(`The service was not ready after ${timeoutMs} ms.`);
    await delay(PROBE_MS);
  }
}

/** The error with the end of what the service wrote. */
export function withLog(error, logFile) {
  return new Error(`${error.message}\n${readFileSync(logFile, 'utf8').slice(-LOG_CHARACTERS)}`, { cause: error });
}

/** A port of loopback that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Ends the database server of a folder whose service was killed; does nothing when none runs. */
export async function stopOrphanedPostgres(dataDir) {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(join(folder, 'postmaster.pid'))) return;
  const orphan = await startEmbeddedPostgres({ dataDir: folder, password: secretOf(dataDir, 'postgres-password') });
  await orphan.stop();
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const isOut = await Promise.race([exited.then(() => true), delay(STOP_TIMEOUT_MS, false, { ref: false })]);
  if (isOut) return;
  child.kill('SIGKILL');
  await exited;
}

function residentMiB(pid) {
  const kib =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kib) / KIB_PER_MIB);
}
