import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { staffIdOf } from '../support/accounts.js';
import { holdIndexing } from '../support/hold-indexing.js';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const FIELDS = `{ id state step progress done compared total attempts problem startedAt endedAt }`;
const START = `mutation { startReindexing { __typename ... on ReindexingStarted { reindexing ${FIELDS} } ... on ReindexingAlreadyRunning { message reindexing ${FIELDS} } } }`;

describe('All indexes, when an admin asks for it', () => {
  let double: MeilisearchDouble;
  let service: TestService;

  beforeAll(async () => {
    double = await MeilisearchDouble.start();
    service = await startService({
      MEILI_URL: double.url,
      MEILI_API_KEY: double.masterKey,
      MEILI_TIMEOUT_MS: '10000',
    });
    await until('Meilisearch answers', async () => (await searchFor('Video')).degraded === false, 30_000);
  });
  afterAll(async () => {
    await service.stop();
    await double.stop();
  });

  const searchFor = async (query: string): Promise<{ total: number; degraded: boolean }> => {
    const { searchPractices } = await service.ask(
      'seeker',
      `query ($query: String!) { searchPractices(query: $query) { totalCount engine { degraded } } }`,
      { query },
    );
    return { total: searchPractices.totalCount, degraded: searchPractices.engine.degraded };
  };
  const start = async (): Promise<any> => (await service.ask('admin', START)).startReindexing;
  const latest = async (): Promise<any> => (await service.ask('admin', `{ reindexing ${FIELDS} }`)).reindexing;
  const untilEnded = (): Promise<any> =>
    until(
      'it has ended',
      async () => {
        const found = await latest();
        return found.state !== 'RUNNING' && found;
      },
      60_000,
    );

  it('are made anew by one rebuild at a time, which says how far it is, while searches go on', async () => {
    expect(await latest()).toBeNull();
    const { total } = await searchFor('');
    const release = await holdIndexing(service.database.ownerUrl);
    const [one, other] = await Promise.all([start(), start()]);
    const [started, refused] = one.__typename === 'ReindexingStarted' ? [one, other] : [other, one];
    expect(started.reindexing).toMatchObject({ state: 'RUNNING', progress: 0, problem: null, endedAt: null });
    expect(refused).toMatchObject({
      __typename: 'ReindexingAlreadyRunning',
      reindexing: { id: started.reindexing.id },
      message: expect.stringContaining('wird schon neu aufgebaut'),
    });

    const underWay = await until('it is under way', async () => {
      const found = await latest();
      return found.done > 0 && found;
    });
    expect(underWay).toMatchObject({ state: 'RUNNING', attempts: 1, step: 'PROJECTING', compared: 0 });
    expect(underWay.progress).toBeLessThan(50);
    expect(underWay.total).toBeGreaterThanOrEqual(2 * 404);
    expect(await searchFor('')).toEqual({ total, degraded: false });
    await release();

    const ended = await untilEnded();
    expect(ended).toMatchObject({ id: started.reindexing.id, state: 'DONE', progress: 100, problem: null });
    expect(ended).toMatchObject({ step: 'COMPARING', done: ended.total, compared: ended.total });
    expect(ended.endedAt > ended.startedAt).toBe(true);
    expect(await searchFor('')).toEqual({ total, degraded: false });
  });

  it('stay in use when one engine cannot do its part, and the rebuild says so', async () => {
    const { total } = await searchFor('');
    double.trouble = 'error-500';
    const { reindexing } = await start();
    const ended = await untilEnded();
    double.trouble = 'none';
    expect(ended).toMatchObject({
      id: reindexing.id,
      state: 'FAILED',
      problem: expect.stringContaining('Der Suchserver hat nicht getan'),
    });
    expect(ended.progress).toBeLessThan(100);
    expect((await searchFor('')).total).toBe(total);
  });

  it('can be asked for again after that', async () => {
    await until('Meilisearch answers', async () => (await searchFor('Video')).degraded === false, 30_000);
    expect(await start()).toMatchObject({ __typename: 'ReindexingStarted' });
    expect(await untilEnded()).toMatchObject({ state: 'DONE', progress: 100 });
  });

  it('leave a line in the audit trail', async () => {
    const lines = await service.app
      .get(DataSource)
      .query(
        `SELECT actor_id AS "actorId", object_id AS id FROM audit_entries WHERE action = 'reindexing.started' ORDER BY id`,
      );
    expect(lines).toHaveLength(3);
    expect(lines[2]).toEqual({ actorId: await staffIdOf(service, 'admin'), id: (await latest()).id });
  });
});
