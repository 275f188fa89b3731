import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { newId } from '../../src/kernel/ids.js';
import { Audit } from '../../src/platform/audit/audit.js';
import { sqlStateOf } from '../../src/platform/database/database-errors.js';
import type { TransactionHandle } from '../../src/platform/database/handles.js';
import { affected, rows } from '../../src/platform/database/sql.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { Facts } from '../../src/platform/jobs/facts.js';
import { practiceChanged } from '../../src/practices/practice.facts.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { testConfig } from '../support/test-config.js';

describe('The transactor', () => {
  let database: TestDatabase;
  let context: INestApplicationContext;
  let transactor: Transactor;
  let query: (statement: string, values?: unknown[]) => Promise<any[]>;

  beforeAll(async () => {
    database = await cloneDatabase();
    const config = testConfig({ database: database.name, dataDir: '/nowhere', port: 0, settings: { ROLE: 'api' } });
    context = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: false });
    transactor = context.get(Transactor);
    const dataSource = context.get(DataSource);
    query = (statement, values) => dataSource.query(statement, values);
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });
  beforeEach(() => query(`DELETE FROM seed_runs`));

  const put = (tx: TransactionHandle, name: string, hash: string) =>
    rows(
      tx,
      `INSERT INTO seed_runs VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET content_hash = seed_runs.content_hash || $2`,
      [name, hash],
    );
  const all = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await query(`SELECT name, content_hash AS hash FROM seed_runs`)).map(({ name, hash }) => [name, hash]),
    );
  /** Works call it with their first rows locked; it waits until all of the first attempts have. */
  const meetingOf = (count: number): (() => Promise<void>) => {
    let arrived = 0;
    let open: () => void;
    const all = new Promise<void>((resolve) => (open = resolve));
    return async () => {
      if (++arrived === count) open();
      if (arrived <= count) await all;
    };
  };

  it('replays a work that was the victim of a deadlock, so that both succeed', async () => {
    await query(`INSERT INTO seed_runs VALUES ('a', ''), ('b', '')`);
    const meet = meetingOf(2);
    let attempts = 0;
    const work = (first: string, second: string, mark: string) =>
      transactor.run(async (tx) => {
        attempts++;
        await put(tx, first, mark);
        await meet();
        await put(tx, second, mark);
        return mark;
      });
    expect(await Promise.all([work('a', 'b', 'x'), work('b', 'a', 'y')])).toEqual(['x', 'y']);
    // The victim may meet the other again before that one has committed.
    expect(attempts).toBeGreaterThanOrEqual(3);
    const { a, b } = await all();
    expect([a, b].map((marks) => [...marks!].toSorted())).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });

  it('replays a work that could not be serialized, so that both succeed', async () => {
    await query(`INSERT INTO seed_runs VALUES ('sum', '0')`);
    const meet = meetingOf(2);
    let attempts = 0;
    const addOne = () =>
      transactor.run(async (tx) => {
        attempts++;
        await rows(tx, 'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE');
        const [row] = await rows<{ sum: string }>(tx, `SELECT content_hash AS sum FROM seed_runs WHERE name = 'sum'`);
        await meet();
        await affected(tx, `UPDATE seed_runs SET content_hash = $1 WHERE name = 'sum'`, [Number(row!.sum) + 1]);
      });
    await Promise.all([addOne(), addOne()]);
    // The victim may meet the other again before that one has committed.
    expect(attempts).toBeGreaterThanOrEqual(3);
    expect(await all()).toEqual({ sum: '2' });
  });

  it('gives up after five attempts with the error of the last', async () => {
    let attempts = 0;
    const hopeless = transactor.run(async (tx) => {
      attempts++;
      await rows(tx, `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
    });
    await expect(hopeless.catch((error: unknown) => sqlStateOf(error))).resolves.toBe('40001');
    expect(attempts).toBe(5);
  });

  it('does not replay a work that fails otherwise', async () => {
    let attempts = 0;
    const failing = transactor.run(async (tx) => {
      attempts++;
      await rows(tx, 'SELECT 1 / 0');
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(attempts).toBe(1);
  });

  it('refuses to open a transaction inside another, which rolls back', async () => {
    const nested = transactor.run(async (tx) => {
      await put(tx, 'outer', 'x');
      await transactor.run((inner) => put(inner, 'inner', 'x'));
    });
    await expect(nested).rejects.toThrow('A transaction is already open here');
    expect(await all()).toEqual({});
    await transactor.run((tx) => put(tx, 'later', 'x'));
    expect(await all()).toEqual({ later: 'x' });
  });

  it('rolls back everything of a work that throws: rows, audit entries and jobs', async () => {
    const id = newId();
    const failing = transactor.run(async (tx) => {
      await put(tx, 'gone', 'x');
      await context.get(Audit).record(tx, { actorId: null, action: 'practice.published', objectId: id });
      await context.get(Facts).announce(tx, practiceChanged, { practiceId: id });
      expect(await rows(tx, `SELECT 1 FROM pgboss.job WHERE data->>'id' = $1`, [id])).toHaveLength(1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await all()).toEqual({});
    expect(await query(`SELECT 1 FROM audit_entries WHERE object_id = $1`, [id])).toEqual([]);
    expect(await query(`SELECT 1 FROM pgboss.job WHERE data->>'id' = $1`, [id])).toEqual([]);
  });
});
