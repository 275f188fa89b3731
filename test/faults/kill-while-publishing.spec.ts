import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/platform/database/client.js';
import { inParallel } from '../support/in-parallel.js';
import { holdIndexing } from '../support/hold-indexing.js';
import { createInstallation, type Installation, type TestProcess } from '../support/installation.js';
import {
  changePractice,
  publishedPractice,
  submittedPractice,
  uniqueWord,
  type MadePractice,
} from '../support/practices.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

const DRAFTS = 200;
const AT_ONCE = 8;

describe('A service that is killed while 200 publications run', () => {
  let database: TestDatabase;
  let house: Installation;
  let service: TestProcess;
  let drafts: (MadePractice & { readonly word: string })[];
  const acknowledged = new Set<string>();

  const query = <Row extends object>(statement: string): Promise<Row[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query<Row>(statement)).rows);
  const revisions = async (): Promise<Map<string, number[]>> => {
    const rows = await query<{ id: string; numbers: number[] }>(
      `SELECT practice_id AS id, array_agg(number) AS numbers FROM practice_revisions GROUP BY practice_id`,
    );
    return new Map(rows.map(({ id, numbers }) => [id, numbers]));
  };
  const publish = (draft: MadePractice): Promise<{ __typename: string }> =>
    changePractice(house, 'editor', 'publishPractice', draft);
  const findByItsWord = ({ id, word }: { id: string; word: string }): Promise<true> =>
    until(`${word} is found`, async () => {
      const { searchPractices } = await house.ask(
        'seeker',
        `query ($word: String!) { searchPractices(query: $word) { nodes { practice { id revision { number } } } } }`,
        { word },
      );
      const found: { practice: object }[] = searchPractices.nodes;
      if (found.length === 0) return false;
      expect(found).toEqual([{ practice: { id, revision: { number: 1 } } }]);
      return true;
    });
  const command = (name: string): TestProcess => house.run(['dist/src/cli.js', name]);
  const expectIndexAsDatabase = async (): Promise<void> => {
    await until(
      'the jobs of the index are done',
      async () => {
        const [waiting] = await query<{ count: number }>(
          `SELECT count(*)::int AS count FROM pgboss.job WHERE name LIKE 'search.%' AND state IN ('created', 'retry', 'active')`,
        );
        return waiting!.count === 0;
      },
      60_000,
    );
    const { code, output } = await command('verify-search').ended;
    expect(output).toContain('Der Suchindex stimmt mit der Datenbank überein.');
    expect(code).toBe(0);
  };

  beforeAll(async () => {
    database = await cloneDatabase();
    house = await createInstallation({
      DATABASE_URL: database.url,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      RATE_LIMIT_PER_MINUTE: '100000',
    });
    service = await house.open();
    const words = Array.from({ length: DRAFTS }, uniqueWord);
    drafts = await inParallel(AT_ONCE, words, async (word) => ({
      word,
      ...(await submittedPractice(house, { content: { approach: `Wir nennen es ${word}.` } })),
    }));
    let isKilled = false;
    await inParallel(AT_ONCE, drafts, async (draft) => {
      try {
        if ((await publish(draft)).__typename === 'PracticeChanged') acknowledged.add(draft.id);
      } catch (error) {
        if (!isKilled) throw error;
      }
      if (acknowledged.size === DRAFTS / 2) {
        isKilled = true;
        service.signal('SIGKILL');
      }
    });
    await service.ended;
    service = await house.open();
  });
  afterAll(async () => {
    await house.remove();
    await database.drop();
  });

  it('was killed in the middle', () => {
    expect(acknowledged.size).toBeGreaterThanOrEqual(DRAFTS / 2);
    expect(acknowledged.size).toBeLessThan(DRAFTS / 2 + AT_ONCE);
  });

  it('has published every acknowledged one exactly once, as revision 1', async () => {
    const numbers = await revisions();
    for (const id of acknowledged) expect(numbers.get(id)).toEqual([1]);
  });

  it('makes every acknowledged one findable after the next start', async () => {
    await inParallel(
      AT_ONCE,
      drafts.filter(({ id }) => acknowledged.has(id)),
      findByItsWord,
    );
  });

  it('has published none of the others twice, and those that it has not can still be published', async () => {
    const before = await revisions();
    const open = drafts.filter(({ id }) => !acknowledged.has(id));
    await inParallel(AT_ONCE, open, async (draft) => {
      const outcome = (await publish(draft)).__typename;
      expect(outcome).toBe(before.has(draft.id) ? 'PracticeChangedMeanwhile' : 'PracticeChanged');
    });
    const after = await revisions();
    for (const { id } of drafts) expect(after.get(id)).toEqual([1]);
    await inParallel(AT_ONCE, open, findByItsWord);
    const [audited] = await query(
      `SELECT count(*)::int AS entries, count(DISTINCT object_id)::int AS practices FROM audit_entries WHERE action = 'practice.published'
       AND object_id IN (SELECT id FROM practices WHERE NOT demo)`,
    );
    expect(audited).toEqual({ entries: DRAFTS, practices: DRAFTS });
  });

  it('leaves an index in which nothing differs from the database', expectIndexAsDatabase);

  it('nor does anything differ after it and a rebuild of the index are killed while that runs', async () => {
    const release = await holdIndexing(database.ownerUrl);
    const rebuild = command('reindex');
    await until(
      'the rebuild is in the midst of its work',
      async () => {
        const [held] = await query<{ count: number }>(
          `SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
        return held!.count > 0;
      },
      60_000,
    );
    const word = uniqueWord();
    const { id } = await publishedPractice(house, { content: { approach: `Wir nennen es ${word}.` } });
    for (const killed of [rebuild, service]) {
      killed.signal('SIGKILL');
      await killed.ended;
    }
    await release();
    service = await house.open();
    await findByItsWord({ id, word });
    await inParallel(AT_ONCE, drafts, findByItsWord);
    await expectIndexAsDatabase();
  });
});
