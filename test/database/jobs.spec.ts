import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { Transactor } from '../../src/platform/database/transactor.js';
import { defineJob, Jobs, type BatchHandler, type JobHandler } from '../../src/platform/jobs/jobs.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { testConfig } from '../support/test-config.js';
import { until } from '../support/until.js';

interface Note {
  readonly text: string;
}
const noteDown = defineJob<Note>('test.note', { retryLimit: 2 });
const collect = defineJob<Note>('test.collect', { retryLimit: 2, batchSize: 10 });

describe('Jobs', () => {
  let database: TestDatabase;
  const apps: NestExpressApplication[] = [];

  const start = async (
    role: 'all' | 'api' | 'worker',
    handler: JobHandler<Note>,
    batchHandler: BatchHandler<Note> = async () => undefined,
  ): Promise<NestExpressApplication> => {
    const config = testConfig({ database: database.name, dataDir: '/nowhere', port: 0, settings: { ROLE: role } });
    const app = await createApp(config);
    app.get(Jobs).handle(noteDown, handler);
    app.get(Jobs).handleBatch(collect, batchHandler);
    apps.push(app);
    await app.init();
    return app;
  };
  const enqueueAs = (job: typeof noteDown, app: NestExpressApplication, texts: readonly string[]): Promise<void> =>
    app.get(Transactor).run(async (tx) => {
      for (const text of texts) await app.get(Jobs).enqueue(tx, job, { text });
    });
  const enqueue = (app: NestExpressApplication, ...texts: string[]): Promise<void> => enqueueAs(noteDown, app, texts);
  const stored = (app: NestExpressApplication): Promise<{ text: string; state: string; retries: number }[]> =>
    app
      .get(DataSource)
      .query(
        `SELECT data->>'text' AS text, state, retry_count AS retries FROM pgboss.job WHERE name = 'test.note' ORDER BY created_on`,
      );

  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) {
      await app.get(DataSource).query(`DELETE FROM pgboss.job WHERE name = 'test.note'`);
      await app.close();
    }
  });
  afterAll(() => database.drop());

  it('are there with the commit of their transaction, and never after a rollback', async () => {
    const noted: string[] = [];
    const app = await start('all', async ({ text }) => void noted.push(text));
    const failing = app.get(Transactor).run(async (tx) => {
      await app.get(Jobs).enqueue(tx, noteDown, { text: 'rolled back' });
      expect(await stored(app)).toEqual([]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await enqueue(app, 'committed');
    await until('the job is done', async () => (await stored(app))[0]?.state === 'completed');
    expect(noted).toEqual(['committed']);
    expect(await stored(app)).toHaveLength(1);
  });

  it('are one row per call, also when they are alike', async () => {
    const noted: string[] = [];
    const app = await start('all', async ({ text }) => void noted.push(text));
    await enqueue(app, 'alike', 'alike', 'alike');
    await until('all are done', async () => noted.length === 3);
  });

  it('are tried again when they fail, until they succeed', async () => {
    let attempts = 0;
    const app = await start('all', async () => {
      if (++attempts < 3) throw new Error('not yet');
    });
    await enqueue(app, 'third time lucky');
    await until('the job is done', async () => (await stored(app))[0]?.state === 'completed', 30_000);
    expect(attempts).toBe(3);
    expect(await stored(app)).toMatchObject([{ retries: 2 }]);
  });

  it('stay as failed when the last attempt has failed, with nothing of the message of the error', async () => {
    const app = await start('all', async () => {
      throw Object.assign(new TypeError('Frau Muster, 0555 123'), { code: 'E_SECRET' });
    });
    await enqueue(app, 'hopeless');
    await until('the job has failed', async () => (await stored(app))[0]?.state === 'failed', 30_000);
    const [row] = await app.get(DataSource).query(`SELECT output::text FROM pgboss.job WHERE name = 'test.note'`);
    expect(row.output).toContain('TypeError E_SECRET');
    expect(row.output).not.toContain('Muster');
  });

  it('are worked off without pauses when there are many', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `note ${index}`);
    const noted = new Set<string>();
    const api = await start('api', async () => undefined);
    await enqueue(api, ...texts);
    await start('worker', async ({ text }) => void noted.add(text));
    await until('all are done', async () => noted.size === texts.length);
  });

  it('come together when they wait and their kind allows it, and again when that failed', async () => {
    const texts = Array.from({ length: 35 }, (_, index) => `note ${index}`);
    const sizes: number[] = [];
    const collected: string[] = [];
    const api = await start('api', async () => undefined);
    await enqueueAs(collect, api, texts);
    await start(
      'worker',
      async () => undefined,
      async (notes) => {
        sizes.push(notes.length);
        if (sizes.length === 1) throw new Error('not yet');
        collected.push(...notes.map(({ text }) => text));
      },
    );
    await until('all are collected', async () => collected.length === texts.length);
    expect(collected.toSorted()).toEqual(texts.toSorted());
    expect(Math.max(...sizes)).toBe(10);
  });

  it('are left to the workers by a process that only answers requests', async () => {
    const noted: string[] = [];
    const api = await start('api', async () => void noted.push('by the api'));
    await enqueue(api, 'for the worker');
    await start('worker', async () => void noted.push('by the worker'));
    await until('the job is done', async () => (await stored(api))[0]?.state === 'completed');
    expect(noted).toEqual(['by the worker']);
  });

  it('follow their definition also when an earlier version of the program has defined them otherwise', async () => {
    const app = await start('api', async () => undefined);
    const limit = (): Promise<{ retry_limit: number }[]> =>
      app.get(DataSource).query(`SELECT retry_limit FROM pgboss.queue WHERE name = 'test.note'`);
    await app.get(DataSource).query(`UPDATE pgboss.queue SET retry_limit = 77 WHERE name = 'test.note'`);
    expect(await limit()).toEqual([{ retry_limit: 77 }]);
    await start('api', async () => undefined);
    expect(await limit()).toEqual([{ retry_limit: 2 }]);
  });

  it('cannot have two handlers', async () => {
    const app = await start('api', async () => undefined);
    expect(() => app.get(Jobs).handle(noteDown, async () => undefined)).toThrow('Two handlers for the job test.note.');
  });

  // The last: from here on no start succeeds, because definitions are for the whole process.
  it('that nobody handles keep the service from starting', async () => {
    defineJob<Note>('test.orphan', { retryLimit: 0 });
    await expect(start('api', async () => undefined)).rejects.toThrow('Jobs without a handler: test.orphan');
    await apps.pop()!.close();
  });
});
