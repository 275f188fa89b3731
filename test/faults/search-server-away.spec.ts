import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInstallation, type Installation, type TestProcess } from '../support/installation.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import type { Trouble } from '../support/meilisearch-double/trouble.js';
import { publishedPractice, uniqueWord } from '../support/practices.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

const INDEX = 'kurzer-draht-documents';
/** Jobs that have failed several times wait up to 30 s. */
const CATCHES_UP_MS = 50_000;
const HEALS_MS = 30_000;

interface Answered {
  readonly ids: readonly string[];
  readonly engine: string;
  readonly degraded: boolean;
}

describe('While Meilisearch is away', () => {
  let database: TestDatabase;
  let double: MeilisearchDouble;
  let house: Installation;
  let service: TestProcess;

  const search = async (query: string): Promise<Answered> => {
    const { searchPractices } = await house.ask(
      'seeker',
      `query ($query: String!) { searchPractices(query: $query) { nodes { practice { id } } engine { name degraded } } }`,
      { query },
    );
    const { nodes, engine } = searchPractices;
    return { ids: nodes.map((node: any) => node.practice.id), engine: engine.name, degraded: engine.degraded };
  };
  const published = async (word: string) => publishedPractice(house, { content: { title: `Ein ${word}` } });
  const ready = async (): Promise<unknown> => (await fetch(`${house.url}/health/ready`)).json();
  const secondsBehind = async (): Promise<number> => {
    const figures = await (await fetch(`${house.url}/metrics`)).text();
    return Number(/^search_index_behind_seconds\{engine="meilisearch"\} (\S+)$/m.exec(figures)![1]);
  };
  const untilAnswering = (): Promise<unknown> =>
    until('Meilisearch answers', async () => !(await search('Video')).degraded, HEALS_MS);
  const cli = (...args: string[]) => house.run(['dist/src/cli.js', ...args]).ended;

  beforeAll(async () => {
    database = await cloneDatabase();
    double = await MeilisearchDouble.start();
    house = await createInstallation({
      DATABASE_URL: database.url,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      MEILI_URL: double.url,
      MEILI_API_KEY: double.masterKey,
      MEILI_TIMEOUT_MS: '2000',
      RATE_LIMIT_PER_MINUTE: '100000',
    });
    service = await house.open();
  });
  afterAll(async () => {
    await house.remove();
    await double.stop();
    await database.drop();
  });

  it('a service that starts for the first time makes its index by itself', async () => {
    await untilAnswering();
    expect(double.indexNames).toEqual([INDEX]);
    const { ids, engine } = await search('Video');
    expect(engine).toBe('meilisearch');
    expect(ids).not.toEqual([]);
    expect(await ready()).toEqual({ status: 'ok', database: 'up' });
    expect(await secondsBehind()).toBe(0);
  });

  it.each<Trouble>([
    'silent',
    'slow-body',
    'error-500',
    'busy-503',
    'wrong-key-403',
    'proxy-page',
    'other-json',
    'cut-off',
    'cut-off-midway',
  ])('the same request is answered by PostgreSQL (%s)', async (trouble) => {
    await untilAnswering();
    const before = await search('Beratung');
    double.trouble = trouble;
    expect(await search('Beratung')).toMatchObject({ engine: 'postgres', degraded: true });
    expect(await ready()).toEqual({ status: 'degraded', database: 'up', degraded: ['search'] });
    double.trouble = 'none';
    await untilAnswering();
    expect((await search('Beratung')).ids.toSorted()).toEqual(before.ids.toSorted());
  });

  it('a server that is killed is found again when it has been begun anew', async () => {
    await untilAnswering();
    const begin = await double.kill();
    expect(await search('Beratung')).toMatchObject({ engine: 'postgres', degraded: true });
    const word = uniqueWord();
    const { id } = await published(word);
    await until('PostgreSQL finds it', async () => (await search(word)).ids.includes(id));
    await begin();
    await until('Meilisearch finds it', async () => double.documentsOf(INDEX).has(`practice_${id}`), CATCHES_UP_MS);
    await untilAnswering();
    expect(await search(word)).toEqual({ ids: [id], engine: 'meilisearch', degraded: false });
  });

  it('a service that begins while it is away answers, and uses it when it is there', async () => {
    const begin = await double.kill();
    await service.stop();
    service = await house.open();
    expect(await search('Beratung')).toMatchObject({ engine: 'postgres', degraded: true });
    expect(await ready()).toEqual({ status: 'degraded', database: 'up', degraded: ['search'] });
    await begin();
    await untilAnswering();
    expect(await ready()).toEqual({ status: 'ok', database: 'up' });
  });

  it('it is left alone after some failures, and the service says that it is degraded', async () => {
    double.trouble = 'error-500';
    for (let count = 0; count < 5; count++) expect((await search('Video')).degraded).toBe(true);
    const asked = double.requests.filter(({ name }) => name === 'POST /multi-search').length;
    for (let count = 0; count < 20; count++) expect((await search('Video')).degraded).toBe(true);
    expect(double.requests.filter(({ name }) => name === 'POST /multi-search').length - asked).toBeLessThan(5);
    expect(await ready()).toEqual({ status: 'degraded', database: 'up', degraded: ['search'] });
    double.trouble = 'none';
    await until('it is ready without a search', async () => ((await ready()) as any).status === 'ok', HEALS_MS);
  });

  it('what is published meanwhile is found at once, and by Meilisearch when it is back', async () => {
    double.trouble = 'error-500';
    const word = uniqueWord();
    const { id } = await published(word);
    await until('PostgreSQL finds it', async () => (await search(word)).ids.includes(id));
    expect(await secondsBehind()).toBeGreaterThan(0);
    double.trouble = 'none';
    await until('Meilisearch finds it', async () => double.documentsOf(INDEX).has(`practice_${id}`), CATCHES_UP_MS);
    await untilAnswering();
    expect(await search(word)).toEqual({ ids: [id], engine: 'meilisearch', degraded: false });
    await until('nothing waits', async () => (await secondsBehind()) === 0, CATCHES_UP_MS);
  });

  it('a task that fails after it was accepted is tried again', async () => {
    double.failingTasks.push('no_space_left_on_device', 'internal');
    const word = uniqueWord();
    const { id } = await published(word);
    await until('it is found', async () => (await search(word)).ids.includes(id), CATCHES_UP_MS);
    await until('it is in the index', async () => double.documentsOf(INDEX).has(`practice_${id}`), CATCHES_UP_MS);
    expect(double.failingTasks).toEqual([]);
  });

  it('one that has lost everything, keys included, is filled again by reindex, while PostgreSQL answers', async () => {
    double.forget();
    expect(await search('Video')).toMatchObject({ engine: 'postgres', degraded: true });
    const { code, output } = await cli('reindex');
    expect([code, output]).toEqual([0, expect.stringMatching(/meilisearch: \d+ Dokumente indexiert\./)]);
    await untilAnswering();
    expect(double.indexNames).toEqual([INDEX]);
  });

  it('a reindex that is killed half-way harms nothing and can be run again', async () => {
    const release = double.holdTasks();
    const killed = house.run(['dist/src/cli.js', 'reindex']);
    await until('it has begun', async () => double.requests.at(-1)!.name.startsWith('GET /tasks'), HEALS_MS);
    killed.signal('SIGKILL');
    await killed.ended;
    expect(await search('Video')).toMatchObject({ engine: 'meilisearch', degraded: false });
    release();
    expect((await cli('reindex')).code).toBe(0);
    expect(double.indexNames).toEqual([INDEX]);
    expect(await search('Video')).toMatchObject({ engine: 'meilisearch', degraded: false });
  });

  it('verify-search says what differs, and repairs it', async () => {
    const documents = double.documentsOf(INDEX);
    const [gone, changed, old] = [...documents.keys()].filter((key) => key !== 'state') as [string, string, string];
    const whole = documents.get(changed)!;
    documents.delete(gone);
    documents.set(changed, { ...whole, contentHash: 'another' });
    documents.set(old, { ...documents.get(old), indexVersion: 1 });
    const nobody = '0190a0a0-0000-7000-8000-000000000000';
    documents.set(`practice_${nobody}`, { ...whole, key: `practice_${nobody}`, id: nobody });
    const { code, output } = await cli('verify-search');
    expect(code).toBe(1);
    expect(output).toContain('postgres: Der Suchindex stimmt mit der Datenbank überein.');
    for (const line of [
      `meilisearch: practice: 1 fehlen im Index: ${gone.slice('practice_'.length)}`,
      `meilisearch: practice: 1 stehen zu viel im Index: ${nobody}`,
      `meilisearch: practice: 1 stehen mit anderem Inhalt oder Stand im Index: ${changed.slice('practice_'.length)}`,
      `meilisearch: practice: 1 stammen von einer anderen Fassung des Index: ${old.slice('practice_'.length)}`,
    ])
      expect(output).toContain(line);
    expect((await cli('verify-search', '--repair')).code).toBe(0);
    expect((await cli('verify-search')).code).toBe(0);
    expect(documents.get(changed)).toEqual(whole);
  });

  it('a command that needs it while it is away ends with a sentence', async () => {
    double.trouble = 'error-500';
    for (const command of ['reindex', 'verify-search']) {
      const { code, output } = await cli(command);
      expect(code).toBe(1);
      expect(output).toContain('meilisearch: Der Suchserver hat nicht getan, worum er gebeten war (internal).');
      expect(output).not.toMatch(/^ +at /m);
    }
    double.trouble = 'none';
    await untilAnswering();
  });

  it('a key that is limited to the indexes is enough', async () => {
    const key = double.makeKey(
      ['search', 'documents.*', 'indexes.*', 'indexes.swap', 'settings.*', 'tasks.*'],
      ['kurzer-draht*'],
    );
    const { code, output } = await house.run(['dist/src/cli.js', 'reindex'], { MEILI_API_KEY: key }).ended;
    expect([code, output]).toEqual([0, expect.stringContaining('meilisearch: ')]);
  });

  it('nothing was sent that Meilisearch does not know, and nothing of it is in the log', async () => {
    expect(double.violations).toEqual([]);
    const own = double.requests.filter(({ name, key }) => !name.includes('/keys') && key === double.masterKey);
    expect(own).toEqual([]);
    expect(service.output()).toContain('meilisearch does not answer; PostgreSQL does.');
    expect(service.output()).not.toMatch(/127\.0\.0\.1|Beratung|quo[a-z]{10}x/);
  });
});
