import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { dataFile } from '../../src/platform/config/data-files.js';
import { withClient } from '../../src/platform/database/client.js';
import { done } from '../support/done.js';
import { answers, createInstallation, type Installation, type TestProcess } from '../support/installation.js';
import { holdIndexing } from '../support/hold-indexing.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { publishedPractice } from '../support/practices.js';
import { freePort } from '../support/service.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';
import { uploadCsv } from '../support/upload-file.js';

describe('A job whose worker is killed while it works', () => {
  let database: TestDatabase;
  let house: Installation;
  let server: MailServer;

  const workers: TestProcess[] = [];
  const startWorker = async (): Promise<TestProcess> => {
    const port = await freePort();
    const worker = house.start({ ROLE: 'worker', PORT: String(port) });
    workers.push(worker);
    await answers(worker, `http://localhost:${port}`);
    return worker;
  };

  beforeAll(async () => {
    database = await cloneDatabase();
    const mailPort = await freePort();
    server = await startMailServer(mailPort, 'HANG');
    house = await createInstallation({
      ROLE: 'api',
      DATABASE_URL: database.url,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    });
    await house.open();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) {
      worker.signal('SIGKILL');
      await worker.ended;
    }
  });
  afterAll(async () => {
    await house.remove();
    await server.stop();
    await database.drop();
  });

  it('runs again in another worker', async () => {
    const first = await startWorker();
    const { id } = await publishedPractice(house);
    await done(
      house.ask('seeker', `mutation ($input: RequestContactInput!) { requestContact(input: $input) { __typename } }`, {
        input: { practiceId: id, message: 'Wie fing es an?', offeredChannels: [], wishedChannel: 'PHONE' },
      }),
    );
    await until('the worker is sending the mail', async () => server.offered() === 1);
    first.signal('SIGKILL');
    await first.ended;
    server.behave('TAKE');
    expect(server.mails).toEqual([]);

    await startWorker();
    await until('the mail has come', async () => server.mails.length === 1, 40_000);
    const jobs = await until('the job is done', () =>
      withClient(database.ownerUrl, async (client) => {
        const { rows } = await client.query(`SELECT state, retry_count FROM pgboss.job WHERE name = 'contacts.notify'`);
        return rows.every(({ state }) => state === 'completed') && rows;
      }),
    );
    expect(jobs).toEqual([{ state: 'completed', retry_count: 1 }]);
  });

  describe('that makes the search index anew', () => {
    const latest = async (): Promise<any> =>
      (await house.ask('admin', `{ reindexing { id state progress attempts problem } }`)).reindexing;
    const start = async (): Promise<any> =>
      (await house.ask('admin', `mutation { startReindexing { __typename } }`)).startReindexing;

    it('begins again in another worker', async () => {
      const release = await holdIndexing(database.ownerUrl);
      await start();
      expect(await latest()).toMatchObject({ state: 'RUNNING', progress: 0, attempts: 0 });
      const worker = await startWorker();
      await until('it is under way', async () => (await latest()).attempts === 1);
      worker.signal('SIGKILL');
      await worker.ended;
      await release();
      expect(await latest()).toMatchObject({ state: 'RUNNING', attempts: 1 });

      await startWorker();
      const done = await until('it is done', async () => (await latest()).state === 'DONE' && latest(), 60_000);
      expect(done).toMatchObject({ progress: 100, attempts: 2, problem: null });
    });

    it('says that it has failed when it was given up, and can be begun anew', async () => {
      await start();
      const { id } = await latest();
      await withClient(database.ownerUrl, (client) =>
        client.query(
          `UPDATE pgboss.job SET state = 'failed', completed_on = now() WHERE name = 'search.reindex' AND state = 'created'`,
        ),
      );
      expect(await latest()).toMatchObject({ id, state: 'FAILED', problem: expect.stringContaining('unerwartet') });
      expect(await start()).toEqual({ __typename: 'ReindexingStarted' });
      expect(await latest()).toMatchObject({ state: 'RUNNING' });
      expect((await latest()).id).not.toBe(id);
    });
  });

  describe('that imports the directory', () => {
    it('carries it out in another worker, once', async () => {
      const list = (await readFile(dataFile('jobcenters.csv'), 'utf8')).replace(
        'Jobcenter Bonn',
        'Jobcenter Bonn am Rhein',
      );
      const input = { uploadId: await uploadCsv(house, 'admin', list) };
      const { planJobcenterImport } = await house.ask(
        'admin',
        `mutation ($input: JobcenterImportInput!) { planJobcenterImport(input: $input) { ... on JobcenterImportPlanned { plan { fingerprint } } } }`,
        { input },
      );
      const hold = new Client({ connectionString: database.ownerUrl });
      await hold.connect();
      await hold.query(`BEGIN`);
      await hold.query(`SELECT id FROM jobcenters FOR UPDATE`);
      const { applyJobcenterImport } = await house.ask(
        'admin',
        `mutation ($input: JobcenterImportInput!, $fingerprint: String!) { applyJobcenterImport(input: $input, fingerprint: $fingerprint) { ... on JobcenterImportStarted { run { id } } } }`,
        { input, fingerprint: planJobcenterImport.plan.fingerprint },
      );
      const run = async (): Promise<any> =>
        (
          await house.ask('admin', `query ($id: ID!) { jobcenterImportRun(id: $id) { state progress } }`, {
            id: applyJobcenterImport.run.id,
          })
        ).jobcenterImportRun;
      const worker = await startWorker();
      await until('it is under way', async () => (await run()).progress > 30);
      worker.signal('SIGKILL');
      await worker.ended;
      await hold.end();
      expect((await run()).state).toBe('RUNNING');

      await startWorker();
      await until('it is applied', async () => (await run()).state === 'APPLIED', 60_000);
      const { rows } = await withClient(database.ownerUrl, (client) =>
        client.query(`SELECT count(*)::int FROM audit_entries WHERE action = 'jobcenter.imported'`),
      );
      expect(rows).toEqual([{ count: 1 }]);
    });
  });
});
