import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/platform/database/client.js';
import { seed } from '../../src/seed.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { testConfig } from '../support/test-config.js';

let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await cloneDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-test-'));
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const run = (): Promise<string> => seed(testConfig({ database: database.name, dataDir, port: 0 }), { demo: 'ALL' });
const query = <T extends object>(statement: string): Promise<T[]> =>
  withClient(database.ownerUrl, async (client) => (await client.query<T>(statement)).rows);
/** What is announced since the last call, and how often. */
const takeAnnounced = async (): Promise<Record<string, number>> => {
  const found = await query<{ name: string; count: number }>(
    `WITH taken AS (DELETE FROM pgboss.job RETURNING name) SELECT name, count(*)::int AS count FROM taken GROUP BY name`,
  );
  return Object.fromEntries(found.map(({ name, count }) => [name, count]));
};

describe('Seeding', () => {
  it('announces what is new, and only that', async () => {
    await run();
    expect((await takeAnnounced())['search.index']).toBeGreaterThan(0);
    expect(await run()).not.toContain('neu');
    expect(await takeAnnounced()).toEqual({});

    await query(`DELETE FROM practices WHERE id = (SELECT id FROM practices WHERE demo ORDER BY id LIMIT 1)`);
    expect(await run()).toMatch(/\d+ Praxisbeispiele \(1 neu\)/);
    expect(await takeAnnounced()).toEqual({ 'search.index': 1 });
  });
});
