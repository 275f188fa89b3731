import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withClient } from '../../src/platform/database/client.js';
import { answers, isRunning, useInstallations, type Installation, type TestProcess } from '../support/installation.js';
import { freePort } from '../support/service.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

const ME = '{ me { staffMember { displayName } } }';
const ENDED_WELL = { code: 0, signal: null };
const install = useInstallations();

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
    await service.stop();

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

describe('two starts at once in one empty folder', () => {
  it('share PostgreSQL: whoever ends first leaves it to the other', async () => {
    const house = await install();
    const secondPort = await freePort();
    const [first, second] = [house.start(), house.start({ PORT: String(secondPort) })];
    await Promise.all([answers(first, house.url), answers(second, `http://localhost:${secondPort}`)]);
    const database = house.databasePid()!;
    await second.stop();
    expect(isRunning(database)).toBe(true);
    expect(await house.ask('author', ME)).toMatchObject({ me: { staffMember: {} } });
    await first.stop();
    expect(isRunning(database)).toBe(false);
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
    const folder = join((await install()).dataDir, 'tief', 'unten mit Leerzeichen');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const house = await install({}, folder);
    await house.open();
    expect(await house.ask('author', ME)).toMatchObject({ me: { staffMember: {} } });
  });

  it('says so when somebody else holds the port, and leaves nothing running', async () => {
    const house = await install();
    const somebody = createServer();
    await new Promise<void>((resolve) => somebody.listen(house.port, '127.0.0.1', resolve));
    const { code, output } = await house.start().ended;
    somebody.close();
    expect(code).toBe(1);
    expect(output).toContain(`Der Port ${house.port} ist schon belegt.`);
    expect(output).not.toMatch(/^ +at /m);
    expect(await readdir(house.dataDir)).toEqual([]);
  });

  it('ends PostgreSQL when a later step fails', async () => {
    const house = await install();
    const { code, output } = await house.start({
      MIGRATION_DATABASE_URL: `postgres://nobody:x@127.0.0.1:${house.port}/nothing`,
    }).ended;
    expect(code).toBe(1);
    expect(output).toContain('gescheitert');
    expect(house.databasePid()).toBeUndefined();
  });
});

describe('production', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());
  const settings = (house: Installation) => ({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://draht.example.org',
    SESSION_SECRETS: 'a-secret-of-the-production-of-32-characters',
    DATABASE_URL: database.url,
    OIDC_ISSUER: 'https://anmeldung.example.org',
    OIDC_CLIENT_ID: 'draht',
    OIDC_CLIENT_SECRET: 'geheim',
    SMTP_URL: `smtp://127.0.0.1:${house.port}`,
  });

  it('ends with one message that lists everything missing, and starts nothing', async () => {
    const house = await install();
    const { code, output } = await house.start({ NODE_ENV: 'production' }).ended;
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
      return { missing, ...(await house.start(others).ended) };
    });
    for (const { missing, code, output } of await Promise.all(refusals)) {
      expect(code).toBe(1);
      expect(output).toContain(`${missing}: fehlt`);
    }
    expect(await readdir(house.dataDir)).toEqual([]);
  });

  it('asks for the migration of a database that it does not fit, and does not migrate it', async () => {
    const house = await install();
    const empty = await cloneDatabase('empty');
    const { code, output } = await house.start({ ...settings(house), DATABASE_URL: empty.url }).ended;
    expect(code).toBe(1);
    expect(output).toContain('npm run cli -- migrate');
    expect(output).not.toMatch(/^ +at /m);
    const tables = await withClient(empty.ownerUrl, (client) =>
      client.query(`SELECT 1 FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`).then(({ rowCount }) => rowCount),
    );
    expect(tables).toBe(0);
    await empty.drop();
  });

  it('opens with real parts only', async () => {
    const house = await install();
    const service = await house.open(settings(house));
    expect((await fetch(`${house.url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    expect(service.output()).not.toContain('Demo');
    expect(await readdir(house.dataDir)).toEqual([]);
    service.signal('SIGTERM');
    expect(await service.ended).toMatchObject(ENDED_WELL);
  });
});

describe('npm run cli -- migrate', () => {
  const migrate = (house: Installation) => house.run(['dist/src/cli.js', 'migrate']).ended;

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
    await service.stop();
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
