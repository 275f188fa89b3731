import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { verifySearchCommand } from '../../src/cli/verify-search.command.js';
import { IndexRebuilder } from '../../src/search/upkeep/index-rebuilder.js';
import { IndexVerifier } from '../../src/search/upkeep/index-verifier.js';
import { PostgresSearchEngine } from '../../src/search/postgres/postgres-search-engine.js';
import { publishedPractice, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const COUNT = 6;

let service: TestService;
let ids: string[];
/** Practices and jobcenters. */
let documents: number;
beforeAll(async () => {
  service = await startService();
  ids = [];
  for (let count = 0; count < COUNT; count++)
    ids.push((await publishedPractice(service, { content: { title: `Waschsalon ${count}` } })).id);
  await untilIndexed(service);
  [{ documents }] = await query(`SELECT count(*)::int AS documents FROM search_documents`);
});
afterAll(() => service.stop());

const query = (sql: string, values: unknown[] = []): Promise<any[]> => service.app.get(DataSource).query(sql, values);
const engine = (): PostgresSearchEngine => service.app.get(PostgresSearchEngine, { strict: false });
const countOutdated = async (): Promise<number> => {
  const { indexVersion } = engine();
  const [{ count }] = await query(`SELECT count(*)::int FROM search_documents WHERE index_version <> $1`, [
    indexVersion,
  ]);
  return count;
};
const countFound = async (): Promise<number> =>
  (await service.ask('seeker', `{ searchPractices(query: "Waschsalon") { totalCount } }`)).searchPractices.totalCount;
/** Runs the work beside a second process of the role. */
const beside = async (role: 'api' | 'worker', work: () => Promise<void>): Promise<void> => {
  const second = await createApp({ ...service.config, role });
  await second.init();
  try {
    await work();
  } finally {
    await second.close();
  }
};

describe('An index of another version', () => {
  it('is made anew by the worker that begins next, while searches are answered', async () => {
    await query(`UPDATE search_documents SET index_version = 1, vector = vector || 'bogus:1'::tsvector`);
    expect(await countOutdated()).toBe(documents);
    await beside('worker', async () => {
      await until('the index is of this version', async () => {
        expect(await countFound()).toBe(COUNT);
        return (await countOutdated()) === 0;
      });
    });
    const [{ count }] = await query(`SELECT count(*)::int FROM search_documents WHERE vector @@ 'bogus'::tsquery`);
    expect(count).toBe(0);
  });

  it('is left alone by a process that does not work on jobs, and makes no job when it is of this version', async () => {
    const countJobs = async () =>
      (await query(`SELECT count(*)::int FROM pgboss.job WHERE name = 'search.rebuild'`))[0].count;
    await until('no rebuild is under way', async () => {
      const open = `SELECT id FROM pgboss.job WHERE name = 'search.rebuild' AND state <> 'completed'`;
      return (await query(open)).length === 0;
    });
    const before = await countJobs();
    await beside('worker', async () => expect(await countJobs()).toBe(before));
    await query(`UPDATE search_documents SET index_version = 1`);
    await beside('api', async () => expect(await countJobs()).toBe(before));
    expect(await countOutdated()).toBe(documents);
  });
});

describe('reindex', () => {
  it('makes the counts of words anew as well', async () => {
    await query(`DELETE FROM search_words`);
    await query(`DELETE FROM search_terms`);
    await service.app.get(IndexRebuilder, { strict: false }).rebuild(engine());
    expect(await engine().countWrong()).toBe(0);
    const { searchPractices } = await service.ask(
      'seeker',
      `{ searchPractices(query: "Waschsallon") { totalCount corrections { words } } }`,
    );
    expect(searchPractices).toEqual({ totalCount: COUNT, corrections: [{ words: ['Waschsalon'] }] });
  });
});

describe('verify-search', () => {
  const verifier = (): IndexVerifier => service.app.get(IndexVerifier, { strict: false });
  const compare = async () => (await verifier().compare(engine())).get('practice')!;
  const NOTHING = { missing: [], surplus: [], outdated: [], otherIndexVersion: [] };

  it('finds what differs, repairs it, and finds nothing then', async () => {
    await verifier().repair(engine(), await verifier().compare(engine()));
    expect(await compare()).toEqual(NOTHING);
    const gone = '0190a0a0-0000-7000-8000-000000000000';
    await query(`DELETE FROM search_documents WHERE id = $1`, [ids[0]]);
    await query(`UPDATE search_documents SET id = $2 WHERE id = $1`, [ids[1], gone]);
    await query(`UPDATE search_documents SET search_version = search_version + 5, title = 'Falsch' WHERE id = $1`, [
      ids[2],
    ]);
    await query(`UPDATE search_documents SET search_version = search_version - 1 WHERE id = $1`, [ids[3]]);
    await query(`UPDATE search_documents SET index_version = 1 WHERE id = $1`, [ids[4]]);
    const differences = await verifier().compare(engine());
    expect(differences.get('practice')).toEqual({
      missing: [ids[0], ids[1]],
      surplus: [gone],
      outdated: [ids[2], ids[3]],
      otherIndexVersion: [ids[4]],
    });
    expect(await verifier().repair(engine(), differences)).toBe(6);
    expect(await compare()).toEqual(NOTHING);
    expect(await query(`SELECT title FROM search_documents WHERE id = $1`, [ids[2]])).toEqual([
      { title: 'Waschsalon 2' },
    ]);
    expect(await countFound()).toBe(COUNT);
  });

  it('finds and repairs a document that was made unfindable', async () => {
    await query(`UPDATE search_documents SET vector = '' WHERE id = $1`, [ids[0]]);
    const differences = await verifier().compare(engine());
    expect(differences.get('practice')).toEqual({ ...NOTHING, outdated: [ids[0]] });
    await verifier().repair(engine(), differences);
    expect([await compare(), await countFound()]).toEqual([NOTHING, COUNT]);
  });

  it('finds words that are counted wrongly, and counts them anew as they are spelt', async () => {
    const words = () => query(`SELECT * FROM search_words ORDER BY word`);
    const terms = () => query(`SELECT * FROM search_terms ORDER BY term`);
    await engine().recount();
    const before = [await words(), await terms()];
    expect(await engine().countWrong()).toBe(0);
    await query(`DELETE FROM search_words WHERE word = 'waschsalon'`);
    await query(`UPDATE search_words SET documents = documents + 1 WHERE word = 'haus'`);
    await query(`INSERT INTO search_words VALUES ('gibtesnicht', 'Gibtesnicht', 1)`);
    await query(`DELETE FROM search_terms WHERE term = 'waschsalon'`);
    expect(await engine().countWrong()).toBe(4);
    await engine().recount();
    expect(await engine().countWrong()).toBe(0);
    expect([await words(), await terms()]).toEqual(before);
    expect(before[0]).toContainEqual({ word: 'waschsalon', spelling: 'Waschsalon', documents: COUNT });
  });

  it('tells its progress', async () => {
    const told: number[] = [];
    await verifier().compare(engine(), (compared) => void told.push(compared));
    expect(told.at(-1)).toBe(documents);
  });

  it('is a command that takes --repair and nothing else', () => {
    expect(verifySearchCommand).toMatchObject({ name: 'verify-search', maxArguments: 0 });
    expect(Object.keys(verifySearchCommand.options)).toEqual(['repair']);
  });
});
