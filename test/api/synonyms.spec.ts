import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids.js';
import { publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const PROBLEM = '... on InputInvalid { violations { field message } }';
const add = async (...words: string[]): Promise<any> =>
  (
    await service.ask(
      'editor',
      `mutation ($words: [String!]!) { addSynonyms(words: $words) { __typename ${PROBLEM} ... on SynonymsAdded { synonymGroup { id words shipped createdAt } } } }`,
      { words },
    )
  ).addSynonyms;
const remove = async (id: string): Promise<string> =>
  (await service.ask('editor', `mutation ($id: ID!) { removeSynonyms(id: $id) { __typename } }`, { id })).removeSynonyms
    .__typename;
const list = async (first: number, after?: string | null): Promise<any> =>
  (
    await service.ask(
      'editor',
      `query ($first: Int, $after: String) { synonyms(first: $first, after: $after) { nodes { id words shipped createdAt } pageInfo { hasNextPage endCursor } } }`,
      { first, after },
    )
  ).synonyms;
const found = async (query: string): Promise<any[]> =>
  (
    await service.ask(
      'seeker',
      `query ($query: String!) { searchPractices(query: $query) { nodes { practice { id } matches { typed kind word } } } }`,
      { query },
    )
  ).searchPractices.nodes;

describe('Synonyms of the editors', () => {
  it('work for the next search, until they are removed', async () => {
    const [spoken, official] = [uniqueWord(), uniqueWord()];
    const practice = await publishedPractice(service, { content: { title: `Etwas mit ${official}` } });
    await untilIndexed(service);
    expect(await found(spoken)).toEqual([]);
    const { synonymGroup } = await add(`  ${spoken} `, official, official);
    expect(synonymGroup).toEqual({
      id: expect.any(String),
      words: [spoken, official].sort((left, right) => left.localeCompare(right, 'de')),
      shipped: false,
      createdAt: expect.any(String),
    });
    expect(await found(spoken)).toEqual([
      { practice: { id: practice.id }, matches: [{ typed: spoken, kind: 'SYNONYM', word: official }] },
    ]);
    expect(await remove(synonymGroup.id)).toBe('SynonymsRemoved');
    expect(await found(spoken)).toEqual([]);
    expect(await remove(synonymGroup.id)).toBe('NotFound');
    const entries = await service.app
      .get(DataSource)
      .query(`SELECT action, details FROM audit_entries WHERE object_id = $1 ORDER BY id`, [synonymGroup.id]);
    expect(entries).toEqual([
      { action: 'synonyms.added', details: { words: 2 } },
      { action: 'synonyms.removed', details: {} },
    ]);
  });

  it('are found inside of compounds as if they had been typed', async () => {
    const spoken = uniqueWord();
    const practice = await publishedPractice(service, { content: { title: 'Der Videoberatungstermin am Abend' } });
    await untilIndexed(service);
    const { synonymGroup } = await add(spoken, 'Videoberatung');
    expect(await found(spoken)).toContainEqual({
      practice: { id: practice.id },
      matches: [{ typed: spoken, kind: 'SYNONYM', word: 'Videoberatung' }],
    });
    await remove(synonymGroup.id);
  });

  it('that another process has added work within a second', async () => {
    const [spoken, official] = [uniqueWord(), uniqueWord()];
    const practice = await publishedPractice(service, { content: { title: `Etwas mit ${official}` } });
    await untilIndexed(service);
    expect(await found(spoken)).toEqual([]);
    const id = newId();
    const { manager } = service.app.get(DataSource);
    await manager.query(`INSERT INTO synonym_groups (id, words, created_at) VALUES ($1, $2, now())`, [
      id,
      [spoken, official],
    ]);
    await delay(1_000);
    expect((await found(spoken)).map((hit) => hit.practice.id)).toEqual([practice.id]);
    await manager.query(`DELETE FROM synonym_groups WHERE id = $1`, [id]);
    await delay(1_000);
    expect(await found(spoken)).toEqual([]);
  });

  it('may be expressions of several words', async () => {
    const [first, second, official] = [uniqueWord(), uniqueWord(), uniqueWord()];
    const practice = await publishedPractice(service, { content: { title: `Etwas mit ${official}` } });
    await untilIndexed(service);
    await add(`${first} ${second}`, official);
    expect((await found(`${first} ${second}`)).map((hit) => hit.practice.id)).toEqual([practice.id]);
  });

  it.each<[string, string[]]>([
    ['none', []],
    ['one word', ['Handy']],
    ['the same word twice', ['Handy', ' Handy ']],
    ['two forms of one word', ['Beratung', 'Beratungen']],
    ['an empty word', ['Handy', '']],
    ['only punctuation', ['Handy', '?!']],
    ['too long a word', ['Handy', 'x'.repeat(61)]],
    ['a sentence', ['Handy', 'das kleine Telefon von mir']],
    ['a mail address', ['Handy', 'a@b']],
    ['a case number', ['Handy', '12345']],
    ['a tag', ['Handy', '<b>Telefon']],
    ['too many', Array.from({ length: 21 }, (_, index) => `Wort${index}`)],
  ])('are refused: %s', async (_title, words) => {
    const outcome = await add(...words);
    expect(outcome.__typename).toBe('InputInvalid');
    expect(outcome.violations[0].field).toMatch(/^words/);
  });

  it('are refused by the place in which a word was given', async () => {
    const outcome = await add('Zug', '?!', 'Bahn', 'x'.repeat(61));
    expect(outcome.violations.map(({ field }: any) => field)).toEqual(['words.1', 'words.3']);
  });

  it('are stored once, whatever the order of the words', async () => {
    const [one, two] = [uniqueWord(), uniqueWord()];
    const both = await Promise.all([add(one, two), add(two, one)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InputInvalid', 'SynonymsAdded']);
  });

  it('are listed page by page, the newest first, before those that ship with the project', async () => {
    const added = [];
    for (let count = 0; count < 3; count++) added.push((await add(uniqueWord(), uniqueWord())).synonymGroup);
    const all: any[] = [];
    let after: string | null = null;
    do {
      const page: any = await list(7, after);
      all.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(all.slice(0, 3)).toEqual(added.toReversed());
    const shipped = all.filter((group) => group.shipped);
    expect(shipped.length).toBeGreaterThan(5);
    expect(all.slice(-shipped.length)).toEqual(shipped);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(shipped[0]).toMatchObject({ createdAt: null, words: expect.any(Array) });
    expect(await remove(shipped[0].id)).toBe('NotFound');
    const { errors } = await service.send('editor', `{ synonyms(after: "nonsense") { nodes { id } } }`);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});
