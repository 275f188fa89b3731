import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Transactor } from '../../src/platform/database/transactor.js';
import { defineJob, Jobs } from '../../src/platform/jobs/jobs.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const fragile = defineJob<{ text: string }>('test.fragile', { retryLimit: 0 });
const LIST = `query ($after: String) { failedJobs(first: 1, after: $after) { nodes { id kind createdAt failedAt attempts error } pageInfo { hasNextPage endCursor } } }`;
const RETRY = `mutation ($id: ID!) { retryJob(id: $id) { __typename ... on JobRetried { id } } }`;

describe('Work that was given up', () => {
  let service: TestService;
  let broken = true;
  const done: string[] = [];

  beforeAll(async () => {
    service = await startService({}, (app) =>
      app.get(Jobs).handle(fragile, async ({ text }) => {
        if (broken) throw Object.assign(new Error(`Cannot reach ${text}`), { code: 'ECONNREFUSED' });
        done.push(text);
      }),
    );
  });
  afterAll(() => service.stop());

  const fail = (text: string): Promise<void> =>
    service.app.get(Transactor).run((tx) => service.app.get(Jobs).enqueue(tx, fragile, { text }));
  const page = async (after: string | null = null): Promise<any> =>
    (await service.ask('admin', LIST, { after })).failedJobs;
  const all = async (): Promise<any[]> =>
    (await service.ask('admin', '{ failedJobs { nodes { id kind attempts } } }')).failedJobs.nodes;

  it('is listed with its kind, the moments and the error, but nothing of what it carries', async () => {
    await fail('frau.geheim@example.org');
    const job = await until('the job has failed', async () => (await page()).nodes[0]);
    expect(job).toEqual({
      id: expect.any(String),
      kind: 'test.fragile',
      createdAt: expect.any(String),
      failedAt: expect.any(String),
      attempts: 1,
      error: 'Error ECONNREFUSED',
    });
    expect(new Date(job.failedAt).valueOf()).toBeGreaterThanOrEqual(new Date(job.createdAt).valueOf());
  });

  it('comes in pages, the latest failure first', async () => {
    const [{ id: earlier }] = await all();
    await fail('zwei');
    await until('both have failed', async () => (await all()).length === 2);
    const first = await page();
    expect(first.nodes[0].id).not.toBe(earlier);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(first.pageInfo.endCursor);
    expect(second.nodes.map(({ id }: any) => id)).toEqual([earlier]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is tried once more when an admin says so, and counted once when two say so', async () => {
    const [{ id }] = await all();
    const outcomes = await Promise.all([1, 2].map(() => service.ask('admin', RETRY, { id })));
    expect(outcomes.map(({ retryJob }) => retryJob.__typename).sort()).toEqual(['JobRetried', 'NotFound']);
    await until('it has failed again', async () => (await all()).some((job) => job.id === id && job.attempts === 2));

    broken = false;
    for (const job of await all()) await service.ask('admin', RETRY, { id: job.id });
    await until('all are done', async () => done.length === 2);
    expect(done.sort()).toEqual(['frau.geheim@example.org', 'zwei']);
    await until('the list is empty', async () => (await all()).length === 0);
    expect((await service.ask('admin', RETRY, { id })).retryJob).toEqual({ __typename: 'NotFound' });
  });

  it('leaves a line in the audit trail', async () => {
    const lines = await service.app
      .get(DataSource)
      .query(`SELECT details FROM audit_entries WHERE action = 'job.retried' ORDER BY occurred_at`);
    expect(lines).toHaveLength(3);
    expect(lines[0].details).toEqual({ kind: 'test.fragile' });
  });
});
