import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../../src/platform/database/client.js';
import { createInstallation, isRunning, type Installation, type TestProcess } from '../support/installation.js';
import { databaseUrl } from '../support/template-database.js';
import { until } from '../support/until.js';

const ME = '{ me { staffMember { displayName } } }';
/** What `npm start` does when everything is installed and built. */
const START_SCRIPT = `import { become } from './scripts/prepare.mjs'; become(['dist/src/main.js'], { service: true });`;
/** What npm does with a script: on many systems a shell stands between both. */
const NPM = `require('node:child_process').spawn('sh', ['-c', '"$0" --input-type=module -e "$SCRIPT"; :', process.execPath], { stdio: 'inherit' })`;
const ENDED_WELL = { code: 0, signal: null };

const installations: Installation[] = [];
const install = async (...args: Parameters<typeof createInstallation>): Promise<Installation> => {
  const installation = await createInstallation(...args);
  installations.push(installation);
  return installation;
};
const ended = async (process: TestProcess) => ({ ...(await process.ended), output: process.output() });
const stop = async (service: TestProcess): Promise<void> => {
  service.signal('SIGINT');
  expect(await ended(service)).toMatchObject(ENDED_WELL);
};
const answersNobody = (installation: Installation): Promise<boolean> =>
  fetch(`${installation.url}/health/live`).then(
    () => false,
    () => true,
  );

afterAll(() => Promise.all(installations.map((installation) => installation.remove())));

describe('the first start, in an empty folder,', () => {
  let house: Installation;
  let service: TestProcess;

  beforeAll(async () => {
    house = await install();
    service = await house.open();
    await until('everything is said', async () => service.output().includes('Strg+C'));
  });

  it('says its steps, then the addresses and the demo sign-ins', () => {
    const output = service.output();
    for (const step of [
      'Datenbank bereitstellen',
      'auf den neuesten Stand bringen',
      'Demo-Inhalte einspielen',
      'Dienst öffnen',
    ])
      expect(output).toMatch(new RegExp(`${step} … fertig \\(\\d+,\\d s\\)`));
    expect(output).toContain(`  ${house.url}\n`);
    expect(output).toContain(`${house.url}/graphql`);
    for (const account of ['seeker', 'author', 'coauthor', 'editor', 'organiser', 'coordinator', 'admin'])
      expect(output).toMatch(new RegExp(`^ +${account} `, 'm'));
  });

  it('is followed by a second with the same data and secrets, nothing to do, and valid tokens', async () => {
    const before = await house.ask(
      'author',
      `mutation { createPractice(input: { content: { title: "Bleibt da" } }) { ... on PracticeChanged { practice { id } } } }`,
    );
    const secrets = await readSecrets(house);
    await stop(service);

    service = await house.open();
    expect(service.output()).toMatch(/neuesten Stand bringen … fertig \(.*\), nichts zu tun/);
    expect(service.output()).toMatch(/Demo-Inhalte einspielen … fertig \(.*\), nichts zu tun/);
    const after = await house.ask('author', '{ myPractices { nodes { id } } }');
    expect(after.myPractices.nodes).toContainEqual({ id: before.createPractice.practice.id });
    expect(await readSecrets(house)).toEqual(secrets);
  });

  it('keeps its secrets to itself', async () => {
    const folder = join(house.dataDir, 'secrets');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });
});

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
      await stop(service);
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
    await stop(service);
    socket.destroy();
  });

  it('reaches the service through the script that started it', async () => {
    const script = house.run(['--input-type=module', '-e', START_SCRIPT]);
    await until('the service answers', async () => !(await answersNobody(house)));
    await stop(script);
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
    await stop(service);
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
      await stop(service);
      const starter = house.run(args, settings);
      await until('the service answers', async () => !(await answersNobody(house)));
      starter.signal('SIGKILL');
      await until('all has ended', async () => (await answersNobody(house)) && house.databasePid() === undefined);
      service = await house.open();
    });
  }

  describe('whose lock file names a process id that now belongs to', () => {
    const startWithLockOf = async (foreignPid: number): Promise<void> => {
      const lock = join(house.dataDir, 'postgres', 'postmaster.pid');
      const lines = (await readFile(lock, 'utf8')).split('\n');
      await stop(service);
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
    for (const pid of [service.pid, ...(await childrenOf(service.pid))]) process.kill(pid, 'SIGKILL');
    await service.ended;
    const next = await house.open();
    await stop(next);
    expect((await readdir(house.dataDir)).filter((name) => name.startsWith('postgres'))).toEqual(['postgres']);
  });
});

describe('a start in an unfriendly place', () => {
  it('keeps umlauts under LC_ALL=C', async () => {
    const house = await install({ LC_ALL: 'C', LANG: 'C' });
    await house.open();
    const { staffMembers, searchPractices, jobcenters } = await house.ask(
      'seeker',
      `{ staffMembers(filter: { text: "öz" }) { nodes { displayName } }
         searchPractices(query: "Geflüchtete") { totalCount nodes { snippetHtml } }
         jobcenters(filter: { text: "München" }) { nodes { name } } }`,
    );
    expect(staffMembers.nodes).toContainEqual({ displayName: 'Miriam Sonnleitner-Öz' });
    expect(searchPractices.totalCount).toBeGreaterThan(0);
    expect(searchPractices.nodes[0].snippetHtml).toMatch(/<mark>Geflüchtete/);
    expect(jobcenters.nodes.map(({ name }: { name: string }) => name).join()).toContain('München');
  });

  it('works in a folder that is closed to others', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'kurzer-draht-closed-'));
    const folder = join(closed, 'tief', 'unten mit Leerzeichen');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const house = await install({}, folder);
    await house.open();
    expect(await house.ask('author', ME)).toMatchObject({ me: { staffMember: {} } });
  });

  it('says so when somebody else holds the port, and leaves nothing running', async () => {
    const house = await install();
    const somebody = createServer();
    await new Promise<void>((resolve) => somebody.listen(house.port, '127.0.0.1', resolve));
    const { code, output } = await ended(house.start());
    somebody.close();
    expect(code).toBe(1);
    expect(output).toContain(`Der Port ${house.port} ist schon belegt.`);
    expect(output).not.toMatch(/^ +at /m);
    expect(await readdir(house.dataDir)).toEqual([]);
  });

  it('ends PostgreSQL when a later step fails', async () => {
    const house = await install();
    const { code, output } = await ended(
      house.start({ MIGRATION_DATABASE_URL: `postgres://nobody:x@127.0.0.1:${house.port}/nothing` }),
    );
    expect(code).toBe(1);
    expect(output).toContain('gescheitert');
    expect(house.databasePid()).toBeUndefined();
  });
});

describe('production', () => {
  const settings = (house: Installation) => ({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://draht.example.org',
    SESSION_SECRETS: 'a-secret-of-the-production-of-32-characters',
    DATABASE_URL: databaseUrl('template_seeded', 'application'),
    OIDC_ISSUER: 'https://anmeldung.example.org',
    OIDC_CLIENT_ID: 'draht',
    OIDC_CLIENT_SECRET: 'geheim',
    SMTP_URL: `smtp://127.0.0.1:${house.port}`,
  });

  it('ends with one message that lists everything missing, and starts nothing', async () => {
    const house = await install();
    const { code, output } = await ended(house.start({ NODE_ENV: 'production' }));
    expect(code).toBe(1);
    const missing = Object.keys(settings(house)).filter((name) => name !== 'NODE_ENV');
    for (const name of missing) expect(output).toContain(`  - ${name}: fehlt\n`);
    expect(output.match(/Die Einstellungen/g)).toHaveLength(1);
    expect(output).not.toMatch(/^ +at /m);
    expect(await readdir(house.dataDir)).toEqual([]);
  });

  it('starts nothing in the place of a part that is missing', async () => {
    const house = await install();
    const refusals = (['DATABASE_URL', 'OIDC_ISSUER', 'SMTP_URL'] as const).map(async (missing) => {
      const { [missing]: _, ...others } = settings(house);
      return { missing, ...(await ended(house.start(others))) };
    });
    for (const { missing, code, output } of await Promise.all(refusals)) {
      expect(code).toBe(1);
      expect(output).toContain(`${missing}: fehlt`);
    }
    expect(await readdir(house.dataDir)).toEqual([]);
  });

  it('opens with real parts only', async () => {
    const house = await install();
    const service = await house.open(settings(house));
    expect((await fetch(`${house.url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    expect(service.output()).not.toContain('Demo');
    expect(await readdir(house.dataDir)).toEqual([]);
    service.signal('SIGTERM');
    expect(await ended(service)).toMatchObject(ENDED_WELL);
  });
});

describe('npm run cli -- migrate', () => {
  const migrate = (house: Installation) => ended(house.run(['dist/src/cli.js', 'migrate']));

  it('works in an empty folder, twice at once, and leaves nothing running', async () => {
    const house = await install();
    const both = await Promise.all([migrate(house), migrate(house)]);
    for (const outcome of both) expect(outcome).toMatchObject(ENDED_WELL);
    expect(both.filter(({ output }) => output.includes('Ausgeführt:'))).toHaveLength(1);
    expect(house.databasePid()).toBeUndefined();
  });

  it('works beside a running service, which goes on, also when the service came second', async () => {
    const house = await install();
    const [service, first] = await Promise.all([house.open(), migrate(house)]);
    expect(first).toMatchObject(ENDED_WELL);
    const database = house.databasePid();
    expect(await migrate(house)).toMatchObject({
      ...ENDED_WELL,
      output: 'Die Datenbank ist auf dem neuesten Stand.\n',
    });
    expect(house.databasePid()).toBe(database);
    expect(await house.ask('author', ME)).toMatchObject({ me: { staffMember: {} } });
    await stop(service);
    expect(house.databasePid()).toBeUndefined();
  });
});

async function readSecrets(house: Installation): Promise<Record<string, string>> {
  const folder = join(house.dataDir, 'secrets');
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Processes that the process has started, and those that they have started. */
async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.trim().split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(childrenOf))).flat()];
}
