import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { prepared } from '../../src/platform/database/prepared.js';
import { rows } from '../../src/platform/database/sql.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

const MARKED = prepared(`SELECT $1::int + 1 AS next`);
const PREPARED = `SELECT statement, generic_plans + custom_plans AS runs FROM pg_prepared_statements`;

describe('Prepared statements', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await cloneDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('are planned once for a connection, and others are not kept', async () => {
    await dataSource.transaction(async (tx) => {
      expect(await rows(tx, MARKED, [1])).toEqual([{ next: 2 }]);
      expect(await rows(tx, MARKED, [5])).toEqual([{ next: 6 }]);
      expect(await rows(tx, `SELECT $1::int AS same`, [7])).toEqual([{ same: 7 }]);
      expect(await rows(tx, PREPARED)).toEqual([{ statement: MARKED, runs: '2' }]);
    });
  });

  it('can be run on many connections at once, and after one has failed', async () => {
    await expect(rows(dataSource.manager, MARKED, ['no number'])).rejects.toThrow(/no number/);
    const answers = await Promise.all([1, 2, 3, 4].map((value) => rows(dataSource.manager, MARKED, [value])));
    expect(answers).toEqual([2, 3, 4, 5].map((next) => [{ next }]));
  });
});
