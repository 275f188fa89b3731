import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const LOCK_POLL_MS = 50;

/**
 * Makes a file with its content at once, for this user only, unless it is there. Whoever reads it never sees a part of it,
 * whatever is killed meanwhile. Returns whether it was made.
 */
export function createFileOnce(file: string, content: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content, { mode: 0o600, flush: true });
  try {
    linkSync(unfinished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Runs a work while no other process runs one under the same lock file. The lock of a process that has died is void. */
export async function withProcessLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const me = (await signatureOf(process.pid))!;
  while (!createFileOnce(file, me)) {
    const holder = await readFile(file, 'utf8').catch(() => undefined);
    if (holder === undefined) continue;
    if (await lives(holder)) await delay(LOCK_POLL_MS);
    else await rm(file, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Notes in a folder that this process uses what the folder stands for. */
export async function enter(folder: string): Promise<void> {
  const file = join(folder, String(process.pid));
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  createFileOnce(file, (await signatureOf(process.pid))!);
}

/** Takes this process, and those that have died, out of the folder again; returns whether nobody is left. */
export async function leave(folder: string): Promise<boolean> {
  await rm(join(folder, String(process.pid)), { force: true });
  let isEmpty = true;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if (await lives(await readFile(file, 'utf8').catch(() => ''))) isEmpty = false;
    else await rm(file, { force: true });
  }
  return isEmpty;
}

async function lives(signature: string): Promise<boolean> {
  return signature !== '' && (await signatureOf(Number.parseInt(signature, 10))) === signature;
}

/** Names a running process so that another one that gets its id later is not taken for it; undefined when none runs. */
async function signatureOf(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (process.platform !== 'linux') return String(pid);
  // After the name in parentheses, which may hold anything: the state, and as the twentieth the time of the start.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isGone = stat === '' || fields[0] === 'Z';
  return isGone ? undefined : `${pid} ${fields[19]}`;
}
