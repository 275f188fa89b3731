import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startService, type TestService } from '../support/service.js';

describe('An idempotency key', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const create = async (who: string, idempotencyKey: string, title: string): Promise<any> =>
    (
      await service.ask(
        who,
        `mutation ($input: CreatePracticeInput!) { createPractice(input: $input) { __typename ... on PracticeChanged { practice { id version } } } }`,
        { input: { content: { title }, idempotencyKey } },
      )
    ).createPractice;
  const count = async (who: string): Promise<number> =>
    (await service.ask(who, '{ myPractices(first: 100) { nodes { id } } }')).myPractices.nodes.length;

  it('makes one practice of ten requests at the same moment, and answers all with it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => create('author', 'ten-at-once', 'Zehnmal dasselbe')),
    );
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['PracticeChanged']));
    expect(new Set(answers.map(({ practice }) => practice.id)).size).toBe(1);
    expect(await count('author')).toBe(1);
    const audited = await service.app
      .get(DataSource)
      .query(`SELECT count(*)::int AS count FROM audit_entries WHERE action = 'practice.created'`);
    expect(audited).toEqual([{ count: 1 }]);
  });

  it('is refused for other input, and nothing is made', async () => {
    const before = await count('author');
    expect((await create('author', 'reused', 'Das eine')).__typename).toBe('PracticeChanged');
    expect((await create('author', 'reused', 'Das andere')).__typename).toBe('IdempotencyKeyReused');
    expect(await count('author')).toBe(before + 1);
  });

  it('wins for one of two inputs that come at the same moment', async () => {
    const before = await count('author');
    const kinds = await Promise.all(
      ['Links', 'Rechts'].map(async (title) => (await create('author', 'one-of-two', title)).__typename),
    );
    expect(kinds.toSorted()).toEqual(['IdempotencyKeyReused', 'PracticeChanged']);
    expect(await count('author')).toBe(before + 1);
  });

  it('belongs to one person', async () => {
    const [mine, hers] = [await create('author', 'shared', 'Gleich'), await create('coauthor', 'shared', 'Gleich')];
    expect(hers.practice.id).not.toBe(mine.practice.id);
  });

  it('is free again after 24 hours', async () => {
    const first = await create('author', 'yesterday', 'Gestern');
    await service.app
      .get(DataSource)
      .query(
        `UPDATE idempotency_keys SET created_at = created_at - interval '24 hours 1 minute' WHERE key = 'yesterday'`,
      );
    const second = await create('author', 'yesterday', 'Heute');
    expect(second.__typename).toBe('PracticeChanged');
    expect(second.practice.id).not.toBe(first.practice.id);
  });
});
