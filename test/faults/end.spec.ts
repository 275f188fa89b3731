import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { withClient } from '../../src/platform/database/client.js';
import {
  isRunning,
  START_SCRIPT,
  useInstallations,
  type Installation,
  type TestProcess,
} from '../support/installation.js';
import { databaseUrl } from '../support/template-database.js';
import { until } from '../support/until.js';

const ME = '{ me { staffMember { displayName } } }';
/** What npm does with a script: on many systems a shell stands between both. */
const NPM = `require('node:child_process').spawn('sh', ['-c', '"$0" --input-type=module -e "$SCRIPT"; :', process.execPath], { stdio: 'inherit' })`;
const install = useInstallations();

describe('Ctrl-C', () => {
  let house: Installation;
  beforeAll(async () => {
    house = await install();
  });

  for (const moment of ['Datenbank bereitstellen', 'Demo-Inhalte', 'Strg+C']) {
    it(`at "${moment}" of the first start ends the service and PostgreSQL`, async () => {
      const service = house.start();
      await until(moment, async () => service.output().includes(moment));
      const database = house.databasePid();
      await service.stop();
      expect(house.databasePid()).toBeUndefined();
      if (database !== undefined) expect(isRunning(database)).toBe(false);
    });
  }

  it('ends the service although somebody keeps a request open', async () => {
    const service = await house.open();
    const socket = connect(house.port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\n', resolve));
    await service.stop();
    socket.destroy();
  });

  it('reaches the service through the script that started it', async () => {
    const script = house.run(['--input-type=module', '-e', START_SCRIPT]);
    await until('the service answers', house.isAnswering);
    await script.stop();
    expect(house.databasePid()).toBeUndefined();
  });
});

describe('a start after a crash', () => {
  let house: Installation;
  let service: TestProcess;
  beforeAll(async () => {
    house = await install();
    service = await house.open();
  });
  afterEach(async () => {
    // Every test leaves a house that works.
    expect(await house.ask('author', ME)).toMatchObject({ me: { staffMember: {} } });
  });
  const kill = async (): Promise<number> => {
    const database = house.databasePid()!;
    service.signal('SIGKILL');
    await service.ended;
    return database;
  };

  it('adopts the PostgreSQL that was left behind, and Ctrl-C ends it', async () => {
    const orphan = await kill();
    expect(isRunning(orphan)).toBe(true);
    service = await house.open();
    expect(house.databasePid()).toBe(orphan);
    await service.stop();
    expect(isRunning(orphan)).toBe(false);
    service = await house.open();
  });

  it('works when PostgreSQL was killed too', async () => {
    const database = await kill();
    process.kill(database, 'SIGKILL');
    service = await house.open();
    expect(house.databasePid()).not.toBe(database);
  });

  for (const [whom, args, settings] of [
    ['the script', ['--input-type=module', '-e', START_SCRIPT], {}],
    ['the npm', ['-e', NPM], { SCRIPT: START_SCRIPT, npm_lifecycle_event: 'start' }],
  ] as const) {
    it(`works when ${whom} that started it was killed: the service does not hold the port without it`, async () => {
      await service.stop();
      const starter = house.run(args, settings);
      await until('the service answers', house.isAnswering);
      starter.signal('SIGKILL');
      await until('all has ended', async () => !(await house.isAnswering()) && house.databasePid() === undefined);
      service = await house.open();
    });
  }

  describe('whose lock file names a process id that now belongs to', () => {
    const startWithLockOf = async (foreignPid: number): Promise<void> => {
      const lock = join(house.dataDir, 'postgres', 'postmaster.pid');
      const lines = (await readFile(lock, 'utf8')).split('\n');
      await service.stop();
      await writeFile(lock, [foreignPid, ...lines.slice(1)].join('\n'));
      service = await house.open();
      expect(isRunning(foreignPid)).toBe(true);
      expect(house.databasePid()).not.toBe(foreignPid);
    };

    it('another program of somebody else', () => startWithLockOf(process.pid));

    it('another program of the same user', async () => {
      const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const sleeper = spawn('sleep', ['600'], { ...user, stdio: 'ignore' });
      await startWithLockOf(sleeper.pid!).finally(() => sleeper.kill('SIGKILL'));
    });

    it('another PostgreSQL', () =>
      withClient(databaseUrl('postgres', 'superuser'), async (client) => {
        const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await startWithLockOf(rows[0]!.pid);
      }));
  });
});

describe('a start that was killed while it made the cluster', () => {
  it('does not block the next', async () => {
    const house = await install();
    const service = house.start();
    await until('initdb has begun', async () => (await filesBelow(house.dataDir)).includes('PG_VERSION'));
    for (const pid of [service.pid, ...(await childrenOf(service.pid))]) kill(pid);
    await service.ended;
    const next = await house.open();
    await next.stop();
    expect((await readdir(house.dataDir)).filter((name) => name.startsWith('postgres'))).toEqual(['postgres']);
  });
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Processes that the process has started, and those that they have started. */
/** Those that initdb starts come and go. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.trim().split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(childrenOf))).flat()];
}
