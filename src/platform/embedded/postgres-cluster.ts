import { execFile } from 'node:child_process';
import { access, mkdir, readdir, readFile, readlink, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { asServerUser, giveToServerUser, type PostgresPrograms } from './postgres-programs.js';

const run = promisify(execFile);

const START_TIMEOUT_SECONDS = 60;
const START_ATTEMPTS = 5;
const POLL_MS = 50;

/** How a server is started. */
export interface ServerOptions {
  /** Port of loopback; a free one by default. */
  readonly port?: number | undefined;
  /** Extra `name=value` server settings. */
  readonly settings?: readonly string[] | undefined;
}

/** Makes the cluster if it is not there. It appears at once: one that was begun and not finished is never taken for one. */
export async function ensureCluster(
  programs: PostgresPrograms,
  dataDir: string,
  superuser: string,
  password: string,
): Promise<void> {
  const isThere = await access(join(dataDir, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await removeUnfinished(dataDir);
  const unfinished = `${dataDir}.${process.pid}.new`;
  const passwordFile = `${unfinished}.password`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveToServerUser(unfinished);
  await giveToServerUser(passwordFile);
  try {
    // The builtin provider makes a UTF8 cluster whatever the machine's locale is, `LC_ALL=C` included.
    await asServerUser(programs.initdb, [
      '-D',
      unfinished,
      '-U',
      superuser,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-sync',
    ]);
    await rmdir(dataDir).catch(() => undefined);
    await rename(unfinished, dataDir);
  } finally {
    await removeUnfinished(dataDir);
  }
}

/** Removes what an earlier attempt has left; what still resists now is removed by the next. */
async function removeUnfinished(dataDir: string): Promise<void> {
  const parent = dirname(dataDir);
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(dataDir)}.`) && /\.\d+\.new(\.password)?$/.test(name))
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Starts the server and returns its port. @throws Error with the end of the server's log when it does not start */
export async function startServer(
  programs: PostgresPrograms,
  dataDir: string,
  options: ServerOptions,
): Promise<number> {
  const log = join(dataDir, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const flags = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      "-c unix_socket_directories=''",
      ...(options.settings ?? []).map((setting) => `-c ${setting}`),
    ];
    const timeout = ['-w', '-t', String(START_TIMEOUT_SECONDS)];
    try {
      await asServerUser(programs.pgCtl, ['start', '-D', dataDir, '-l', log, ...timeout, '-o', flags.join(' ')]);
      return port;
    } catch (error) {
      if (attempt === START_ATTEMPTS) {
        const tail = (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-8).join('\n');
        throw new Error(`Das eingebettete PostgreSQL startet nicht:\n${tail}`, { cause: error });
      }
      // Somebody took the port meanwhile, or the last processes of a killed server are still going.
      await delay(200 * attempt);
    }
  }
}

/** Stops the server in the fast mode, which rolls open transactions back; does nothing when none runs. */
export async function stopServer(programs: PostgresPrograms, dataDir: string): Promise<void> {
  const timeout = ['-w', '-t', '30'];
  await asServerUser(programs.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', ...timeout]).catch(() => undefined);
}

/**
 * Finds the port of the server that runs on the folder, waiting for one that is just starting or stopping; undefined when
 * none runs. A lock file that was left by a crash is removed: its process id may be somebody else's by now, and the
 * server would then refuse to start.
 */
export async function findRunningServer(programs: PostgresPrograms, dataDir: string): Promise<number | undefined> {
  const lock = join(dataDir, 'postmaster.pid');
  const deadline = Date.now() + START_TIMEOUT_SECONDS * 1_000;
  for (;;) {
    const lines = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
    if (!(await isServerOf(Number(lines[0]), dataDir))) {
      await rm(lock, { force: true });
      return undefined;
    }
    if (lines[7]?.trim() === 'ready') return Number(lines[3]);
    if (Date.now() > deadline) {
      await stopServer(programs, dataDir);
      return undefined;
    }
    await delay(POLL_MS);
  }
}

async function isServerOf(pid: number, dataDir: string): Promise<boolean> {
  if (!(pid > 0)) return false;
  if (process.platform === 'win32') return isAlive(pid);
  const command = await commandOf(pid);
  if (!command.includes('postgres')) return false;
  if (command.includes(dataDir)) return true;
  // The folder may have been moved or be reached by a link; the server sits in it.
  const seat = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return seat !== undefined && seat === (await realpath(dataDir));
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return run('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
