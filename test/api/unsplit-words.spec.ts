import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids.js';
import { publishedPractice, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const add = async (word: string): Promise<any> =>
  (
    await service.ask(
      'editor',
      `mutation ($word: String!) { addUnsplitWord(word: $word) { __typename ... on InputInvalid { violations { field message } } ... on UnsplitWordAdded { unsplitWord { id word createdAt } } } }`,
      { word },
    )
  ).addUnsplitWord;
const remove = async (id: string): Promise<string> =>
  (await service.ask('editor', `mutation ($id: ID!) { removeUnsplitWord(id: $id) { __typename } }`, { id }))
    .removeUnsplitWord.__typename;
const list = async (first: number, after?: string | null): Promise<any> =>
  (
    await service.ask(
      'editor',
      `query ($first: Int, $after: String) { unsplitWords(first: $first, after: $after) { nodes { id word } pageInfo { hasNextPage endCursor } } }`,
      { first, after },
    )
  ).unsplitWords;
const found = async (query: string): Promise<string[]> =>
  (
    await service.ask(
      'seeker',
      `query ($query: String!) { searchPractices(query: $query) { nodes { practice { id } } } }`,
      { query },
    )
  ).searchPractices.nodes.map(({ practice }: any) => practice.id);

describe('Words that stay whole', () => {
  it('are no longer sought by their parts from the next search on, and documents agree soon, until the word is removed', async () => {
    const parts = await publishedPractice(service, { content: { title: 'Ein Plan für die Vertretung' } });
    const whole = await publishedPractice(service, { content: { title: 'Unser Vertretungsplan' } });
    await untilIndexed(service);
    const both = [parts.id, whole.id];
    const foundOf = async (query: string): Promise<string[]> => {
      const ids = await found(query);
      return both.filter((id) => ids.includes(id));
    };
    expect(await foundOf('Vertretungsplan.')).toEqual(both);
    expect(await foundOf('Vertretung.')).toEqual(both);

    const { unsplitWord } = await add('  Vertretungspläne ');
    expect(unsplitWord).toEqual({ id: expect.any(String), word: 'Vertretungspläne', createdAt: expect.any(String) });
    expect(await foundOf('Vertretungsplan.')).toEqual([whole.id]);
    await until('the document is projected anew', async () => !(await foundOf('Vertretung.')).includes(whole.id));
    expect(await foundOf('Vertretung.')).toEqual([parts.id]);

    expect(await remove(unsplitWord.id)).toBe('UnsplitWordRemoved');
    expect(await foundOf('Vertretungsplan.')).toEqual(both);
    await until('the document is projected anew', async () => (await foundOf('Vertretung.')).includes(whole.id));
    expect(await foundOf('Vertretung.')).toEqual(both);
    expect(await remove(unsplitWord.id)).toBe('NotFound');
  });

  it('are listed in pages, the newest first', async () => {
    const words = ['Handtuch', 'Bahnhof', 'Augenblick'];
    for (const word of words) expect((await add(word)).__typename).toBe('UnsplitWordAdded');
    const first = await list(2);
    expect(first.nodes.map(({ word }: any) => word)).toEqual(['Augenblick', 'Bahnhof']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await list(2, first.pageInfo.endCursor);
    expect(second.nodes[0].word).toBe('Handtuch');
  });

  it.each(['', '  ', '!', 'zwei Wörter', 'Video-Beratung', '16i', 'x'.repeat(61), '<b>'])(
    'are single words of letters: %j is refused',
    async (word) => {
      const answer = await add(word);
      expect([answer.__typename, answer.violations?.[0]?.field]).toEqual(['InputInvalid', 'word']);
    },
  );

  it('are there once, in whatever form', async () => {
    expect((await add('Zeitraum')).__typename).toBe('UnsplitWordAdded');
    expect(await add('Zeitraums')).toEqual({
      __typename: 'InputInvalid',
      violations: [{ field: 'word', message: 'Dieses Wort steht schon in der Liste.' }],
    });
  });

  it('leave a trace without the word when they change', async () => {
    const { unsplitWord } = await add('Feierabend');
    await remove(unsplitWord.id);
    expect(await remove(newId())).toBe('NotFound');
    const trace = await service.app
      .get(DataSource)
      .query(`SELECT action FROM audit_entries WHERE object_id = $1 ORDER BY id`, [unsplitWord.id]);
    expect(trace).toEqual([{ action: 'unsplit-word.added' }, { action: 'unsplit-word.removed' }]);
  });
});
