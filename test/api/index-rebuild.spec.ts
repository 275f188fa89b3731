import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { RebuildSupersededError, type IndexRebuild, type SearchEngine } from '../../src/search/engine/search-engine.js';
import { MeilisearchServer } from '../../src/search/meilisearch/meilisearch-server.js';
import { SearchEngines } from '../../src/search/engine/search-engines.js';
import { IndexIncompleteError, IndexRebuilder, type RebuildProgress } from '../../src/search/upkeep/index-rebuilder.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import { done } from '../support/done.js';
import { publishedPractice, uniqueWord } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const IN_USE = 'kurzer-draht-documents';
const NEXT = 'kurzer-draht-documents-next';

let double: MeilisearchDouble;
let service: TestService;
beforeAll(async () => {
  double = await MeilisearchDouble.start();
  service = await startService({
    MEILI_URL: double.url,
    MEILI_API_KEY: double.masterKey,
    MEILI_TIMEOUT_MS: '10000',
  });
  await until('Meilisearch answers', async () => !(await search('Video')).degraded, 30_000);
});
afterAll(async () => {
  await service.stop();
  await double.stop();
});

const engine = (): SearchEngine => service.app.get(SearchEngines, { strict: false }).usual;
const rebuilder = (): IndexRebuilder => service.app.get(IndexRebuilder, { strict: false });
const search = async (query: string): Promise<{ total: number; degraded: boolean }> => {
  const { searchPractices } = await service.ask(
    'seeker',
    `query ($query: String!) { searchPractices(query: $query) { totalCount engine { degraded } } }`,
    { query },
  );
  return { total: searchPractices.totalCount, degraded: searchPractices.engine.degraded };
};
const publish = (word: string) => publishedPractice(service, { content: { title: `Ein ${word}` } });
const untilIn = (index: string, id: string): Promise<unknown> =>
  until(`${id} is in ${index}`, async () => double.documentsOf(index).has(`practice_${id}`), 40_000);
const giveUp = (): Promise<unknown> =>
  service.app.get(DataSource).query(`UPDATE search_index_builds SET touched_at = touched_at - interval '1 hour'`);
const listPatches = (): string[] => double.requests.map(({ name }) => name).filter((name) => name.startsWith('PATCH'));

describe('An index in Meilisearch that is made anew', () => {
  it('gets its settings with one request before it is filled; the one that goes is sent none', async () => {
    const before = listPatches().length;
    await rebuilder().rebuild(engine());
    expect(listPatches()).toHaveLength(before + 1);
    expect(new Set(listPatches())).toEqual(new Set([`PATCH /indexes/${NEXT}/settings`]));
    expect(double.settingsOf(IN_USE)).toMatchObject({ rankingRules: ['sort'], typoTolerance: { enabled: false } });
  });

  it('is not noticed by those who search', async () => {
    const { total } = await search('');
    let isDone = false;
    const rebuilding = rebuilder()
      .rebuild(engine())
      .finally(() => (isDone = true));
    while (!isDone) expect(await search('')).toEqual({ total, degraded: false });
    expect(await rebuilding).toBeGreaterThanOrEqual(total);
    expect(double.indexNames).toEqual([IN_USE]);
  });

  it('tells how far it is', async () => {
    const told: RebuildProgress[] = [];
    const done = await rebuilder().rebuild(engine(), (progress) => void told.push(progress));
    expect(told.findLast(({ step }) => step === 'PROJECTING')).toEqual({ step: 'PROJECTING', done, compared: 0 });
    expect(told.at(-1)).toEqual({ step: 'COMPARING', done, compared: done });
    expect(told.map((progress) => progress.done + progress.compared)).toEqual(
      told.map((progress) => progress.done + progress.compared).toSorted((one, other) => one - other),
    );
  });

  it('has what was published and archived meanwhile from its first moment on', async () => {
    const [early, late] = [uniqueWord(), uniqueWord()];
    const archived = await publish(early);
    await untilIn(IN_USE, archived.id);
    const rebuild = await engine().startRebuild();
    const added = await publish(late);
    await untilIn(NEXT, added.id);
    await untilIn(IN_USE, added.id);
    await done(
      service.ask('editor', `mutation ($id: ID!) { archivePractice(id: $id) { __typename } }`, { id: archived.id }),
    );
    await until('it is gone', async () => !double.documentsOf(IN_USE).has(`practice_${archived.id}`), 40_000);
    await rebuild.finish();
    expect(await search(late)).toEqual({ total: 1, degraded: false });
    expect(await search(early)).toEqual({ total: 0, degraded: false });
    await rebuilder().rebuild(engine());
  });

  it('can be given up at any time and begun anew; only the last one is put in use', async () => {
    const { total } = await search('');
    const first = await engine().startRebuild();
    expect(double.indexNames).toEqual([IN_USE, NEXT]);
    expect(await search('')).toEqual({ total, degraded: false });
    const second: IndexRebuild = await engine().startRebuild();
    await expect(first.finish()).rejects.toThrow(RebuildSupersededError);
    await second.finish();
    await expect(second.finish()).rejects.toThrow(RebuildSupersededError);
    await rebuilder().rebuild(engine());
    expect(await search('')).toEqual({ total, degraded: false });
  });

  it('is not put in use when it does not become what the database says', async () => {
    const { total } = await search('');
    const lossy: SearchEngine = Object.assign(Object.create(engine()) as SearchEngine, {
      startRebuild: async () => {
        const { index, finish } = await engine().startRebuild();
        const put: typeof index.put = (tx, documents) => index.put(tx, documents.slice(1));
        return { index: { ...index, put }, finish };
      },
    });
    await expect(rebuilder().rebuild(lossy)).rejects.toThrow(IndexIncompleteError);
    expect(await search('')).toEqual({ total, degraded: false });
    await rebuilder().rebuild(engine());
    expect(double.indexNames).toEqual([IN_USE]);
  });

  it('is asked for when another version has made the one in use, which does not answer until then', async () => {
    const documents = double.documentsOf(IN_USE);
    documents.set('state', { ...documents.get('state'), indexVersion: 1 });
    expect((await search('Video')).degraded).toBe(true);
    expect(await engine().needsRebuild()).toBe(true);
    const rebuild = await engine().startRebuild();
    expect(await engine().needsRebuild()).toBe(false);
    await giveUp();
    expect(await engine().needsRebuild()).toBe(true);
    await rebuild.finish();
    expect(await engine().needsRebuild()).toBe(false);
  });

  it('is asked for when one was given up, which leaves nothing behind then', async () => {
    await engine().startRebuild();
    expect([await engine().needsRebuild(), double.indexNames]).toEqual([false, [IN_USE, NEXT]]);
    await giveUp();
    expect(await engine().needsRebuild()).toBe(true);
    await rebuilder().rebuild(engine());
    expect([await engine().needsRebuild(), double.indexNames]).toEqual([false, [IN_USE]]);
  });

  it('is asked for when the server has lost everything, with new keys', async () => {
    await rebuilder().rebuild(engine());
    const { total } = await search('');
    double.forget();
    expect(await search('')).toEqual({ total, degraded: true });
    expect(await engine().needsRebuild()).toBe(true);
    await rebuilder().rebuild(engine());
    expect(await search('')).toEqual({ total, degraded: false });
    expect(double.requests.filter(({ name, key }) => !name.includes('/keys') && key === double.masterKey)).toEqual([]);
  });

  it('does not keep a search waiting that gets no keys', async () => {
    double.trouble = 'silent';
    const access = { url: double.url, apiKey: double.masterKey, indexPrefix: 'kurzer-draht-' };
    const begun = new MeilisearchServer(access).search(IN_USE, [], AbortSignal.timeout(200));
    await expect(begun).rejects.toMatchObject({ code: 'timeout' });
    double.trouble = 'none';
    // Getting the keys alone may take longer than this.
  }, 8_000);

  it('is looked at again a minute later when the server is away, and no job is given up', async () => {
    const countWatches = async (state: string): Promise<number> => {
      const sql = `SELECT count(*)::int FROM pgboss.job WHERE name = 'search.watch-indexes' AND state::text = $1`;
      return (await service.app.get(DataSource).query(sql, [state]))[0].count;
    };
    const before = await countWatches('completed');
    double.trouble = 'error-500';
    const second = await createApp({ ...service.config, role: 'worker' });
    await second.init();
    await until('it has looked', async () => (await countWatches('completed')) > before);
    await second.close();
    double.trouble = 'none';
    expect(await countWatches('failed')).toBe(0);
  });

  it('never asks for what Meilisearch does not know', () => {
    expect(double.violations).toEqual([]);
  });
});
