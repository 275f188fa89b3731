// Runs on Node 20 without any package installed: brings the working copy into a state in which it can run.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(projectFolder, 'node_modules', '.cache', 'kurzer-draht');
const LOCK_POLL_MS = 200;
const LONGEST_WORK_MS = 600_000;
const inProject = (...parts) => join(projectFolder, ...parts);

/** The pinned Node 24 that npm has installed for this platform; the running Node where there is no such package. */
export function nodeBinary() {
  const pinned = inProject('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Runs a program to its end with the project's folder as its own. Rejects with its output when it fails. */
export function run(program, args, { quiet = true, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${program} ${args.join(' ')} ended with code ${code}.\n${output}`)),
    );
  });
}

/** Installs the packages if the lockfile is not the one that was installed. */
export async function ensureInstalled(report) {
  const inputs = filesOf('package-lock.json', '.npmrc');
  await doOnce('installed', inputs, cache, 'Pakete installieren (einmalig, etwa eine Minute)', report, () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
}

/** Builds the service if its sources have changed since the last build. */
export async function ensureServiceBuilt(report) {
  const inputs = filesOf('src', 'migrations', 'nest-cli.json', '.swcrc', 'package-lock.json');
  await doOnce('built-service', inputs, inProject('dist', 'src', 'main.js'), 'Dienst übersetzen', report, () =>
    run(nodeBinary(), [inProject('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build']),
  );
}

/** Builds the portal if its sources have changed since the last build. */
export async function ensurePortalBuilt(report) {
  const inputs = filesOf('portal', 'lingui.config.ts', 'package-lock.json');
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  await doOnce(
    'built-portal',
    inputs,
    inProject('portal', 'dist', 'index.html'),
    'Portal übersetzen',
    report,
    async () => {
      await run(nodeBinary(), [vite, 'build', '--config', 'portal/vite.config.ts']);
    },
  );
}

/** Does a work unless its output is there and was made of the same inputs. Of several scripts at once, one does it and the others wait. */
async function doOnce(name, inputs, output, title, report, work) {
  const marker = join(cache, name);
  const wanted = hashOf(inputs);
  const isDone = () => existsSync(output) && existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
  if (isDone()) return;
  await whileNobodyElse(async () => {
    if (isDone()) return;
    await report(title, work);
    mkdirSync(cache, { recursive: true });
    writeFileSync(marker, wanted);
  });
}

/** Runs a work under a lock of this working copy. The lock of a script that was killed is void. */
async function whileNobodyElse(work) {
  const lock = inProject('.data', 'preparing');
  mkdirSync(dirname(lock), { recursive: true });
  while (!makeLock(lock)) {
    if (isHeld(lock)) await delay(LOCK_POLL_MS);
    else rmSync(lock, { force: true });
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Makes the lock with our process id in it, at once, if it is not there; returns whether it was made. */
function makeLock(lock) {
  const unfinished = `${lock}.${process.pid}`;
  writeFileSync(unfinished, String(process.pid));
  try {
    linkSync(unfinished, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return Date.now() - statSync(lock).mtimeMs < LONGEST_WORK_MS;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function filesOf(...names) {
  return names.flatMap((name) => filesBelow(inProject(name)));
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !['dist', 'node_modules'].includes(entry.name) && !entry.name.endsWith('.spec.ts'))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    if (existsSync(file))
      hash.update(file.slice(projectFolder.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Says a step and how long it took, on standard error, so that the output of commands stays clean. */
export async function reportStep(title, work) {
  const startedAt = Date.now();
  process.stderr.write(`  ${title} … `);
  try {
    await work();
    process.stderr.write(`fertig (${((Date.now() - startedAt) / 1_000).toFixed(1).replace('.', ',')} s)\n`);
  } catch (error) {
    process.stderr.write('gescheitert\n');
    throw error;
  }
}

/** Ends this script with a sentence and a code other than 0. */
export function fail(error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_POLL_MS = 500;

/**
 * Replaces this script by a program of the project on the pinned Node: same terminal, same exit code, signals handed on.
 * A `service` is told by a closed channel when this script, or the npm that runs it, is killed.
 */
export function become(args, { service = false, env = process.env } = {}) {
  const stdio = ['inherit', 'inherit', 'inherit', ...(service ? ['ipc'] : [])];
  const child = spawn(nodeBinary(), args, { cwd: projectFolder, stdio, env });
  // On Windows a signal of ours would end the program at once; it has got Ctrl-C from the terminal already.
  for (const signal of SIGNALS) process.on(signal, () => process.platform !== 'win32' && child.kill(signal));
  child.on('error', fail);
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  if (service && process.env.npm_lifecycle_event !== undefined) {
    const npm = whoWaits();
    setInterval(() => whoWaits() !== npm && child.connected && child.disconnect(), PARENT_POLL_MS);
  }
}

/** The npm that waits for this script, or its shell and npm behind it: when one is killed, another process takes its place. */
function whoWaits() {
  const stat = existsSync('/proc/self/stat') ? readFileSync(`/proc/${process.ppid}/stat`, 'utf8') : '';
  const [, name, grandparent] = /\((.*)\) \S+ (\d+)/.exec(stat) ?? [];
  return /^(|ba|da)sh$/.test(name) ? `${process.ppid} ${grandparent}` : String(process.ppid);
}
