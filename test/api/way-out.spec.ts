import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const SEARCH = `query ($query: String! = "", $filter: PracticeFilter) { searchPractices(query: $query, filter: $filter) { totalCount
  wayOut { options { dropFacets dropWords replaced { kind typed word } query totalCount } corrections { typed words } nearest { practice { id } } } } }`;
const search = async (query: string, filter: object = {}, who = 'seeker'): Promise<any> =>
  (await service.ask(who, SEARCH, { query, filter })).searchPractices;
const countOf = async (query: string, filter: object = {}): Promise<number> => (await search(query, filter)).totalCount;
const nearest = ({ wayOut }: any): string[] => wayOut.nearest.map(({ practice }: any) => practice.id);

describe('A search without hits', () => {
  const [word, other] = [uniqueWord(), uniqueWord()];
  let practice: string;
  let own: string;

  beforeAll(async () => {
    const made = async (content: object, visibility: 'NETWORK' | 'JOBCENTER' = 'NETWORK') =>
      (await publishedPractice(service, { visibility, content })).id;
    practice = await made({ title: `Sprechstunde ${word}`, topics: ['SUCHT'], targetGroups: ['FRAUEN'] });
    for (const title of [`Etwas mit ${other}`, `Noch etwas mit ${other}`])
      await made({ title, topics: ['SCHULDEN'], targetGroups: ['WOHNUNGSLOSE'] });
    own = await made({ title: `Hausintern ${word}`, topics: ['SCHULDEN'] }, 'JOBCENTER');
    await untilIndexed(service);
  });

  it('has none to tell when there are hits', async () => {
    expect(await search(word)).toEqual({ totalCount: 1, wayOut: null });
  });

  it('says which filter to drop to get how many hits', async () => {
    const answer = await search(word, { topics: ['SCHULDEN'], targetGroups: ['FRAUEN'] });
    expect(answer.totalCount).toBe(0);
    expect(answer.wayOut.options[0]).toEqual({
      dropFacets: ['TOPIC'],
      dropWords: [],
      replaced: null,
      query: word,
      totalCount: 1,
    });
    expect(answer.wayOut.options).toContainEqual({
      dropFacets: ['TOPIC', 'TARGET_GROUP'],
      dropWords: [],
      replaced: null,
      query: word,
      totalCount: 1,
    });
    expect(answer.wayOut.options.some(({ dropFacets }: any) => dropFacets.join() === 'TARGET_GROUP')).toBe(false);
    expect(nearest(answer)[0]).toBe(practice);
  });

  it('leads to everything when neither the words nor the filters find anything by themselves', async () => {
    const { wayOut } = await search('qqwxyz', { years: [1999] });
    expect(wayOut.options).toEqual([
      { dropFacets: ['YEAR'], dropWords: ['qqwxyz'], replaced: null, query: '', totalCount: await countOf('') },
    ]);
    expect(wayOut.nearest).toHaveLength(3);
  });

  it('shows what houses unlike the own have with the words, when only alike ones are sought', async () => {
    const only = `query { searchPractices(query: "${word}", comparableToMine: [LAND], onlyComparable: true) { totalCount wayOut { nearest { practice { id } } } } }`;
    const { searchPractices } = await service.ask('seeker', only);
    expect(searchPractices.totalCount).toBe(0);
    expect(nearest(searchPractices)[0]).toBe(practice);
  });

  it('says which words to drop to get how many hits', async () => {
    const filter = { topics: ['SUCHT'] };
    const unknown = await search('qqwxyz zzqqyx', filter);
    expect(unknown.wayOut.options).toEqual([
      {
        dropFacets: [],
        dropWords: ['qqwxyz', 'zzqqyx'],
        replaced: null,
        query: '',
        totalCount: await countOf('', filter),
      },
    ]);
    const phrase = await search(`"${word} Sprechstunde"`);
    expect(phrase.wayOut.options[0]).toMatchObject({
      dropWords: [`"${word} Sprechstunde"`],
      query: `${word} Sprechstunde`,
    });
    expect(phrase.wayOut.options[0].totalCount).toBeGreaterThan(0);
    const excluded = await search(`${word} -Sprechstunde`);
    expect(excluded.wayOut.options[0]).toEqual({
      dropFacets: [],
      dropWords: ['-Sprechstunde'],
      replaced: null,
      query: word,
      totalCount: 1,
    });
  });

  it('counts as many hits as there are then', async () => {
    const filters: Record<string, object> = { TOPIC: { topics: ['SUCHT'] }, YEAR: { years: [1999] } };
    for (const query of [word, `"so nirgends gesagt ${word}"`, `${word} -Sprechstunde`, `"qq" ${word} -Sprechstunde`]) {
      const { wayOut } = await search(query, Object.assign({}, ...Object.values(filters)));
      expect([query, wayOut.options.length > 0]).toEqual([query, true]);
      for (const option of wayOut.options) {
        const left = Object.keys(filters).filter((facet) => !option.dropFacets.includes(facet));
        const count = await countOf(option.query, Object.assign({}, ...left.map((facet) => filters[facet])));
        expect([query, option, count]).toEqual([query, option, option.totalCount]);
      }
    }
  });

  it('offers words that look like those that nobody knows, and what they find', async () => {
    // Three letters that are in no unique word, so that nothing corrects them.
    const twisted = `${word.slice(0, 2)}yy${word.slice(3, 6)}y${word.slice(7)}`;
    const answer = await search(twisted);
    expect(answer.wayOut.corrections).toEqual([{ typed: twisted, words: [word] }]);
    expect(nearest(answer)[0]).toBe(practice);
    const replaced = { kind: 'SIMILAR', typed: twisted, word };
    expect(answer.wayOut.options).toEqual([
      { dropFacets: [], dropWords: [], replaced, query: word, totalCount: 1 },
      { dropFacets: [], dropWords: [twisted], replaced: null, query: '', totalCount: await countOf('') },
    ]);
    const { wayOut } = await search(`${twisted} qqwxyz`, { topics: ['SCHULDEN'], years: [1999] });
    expect(wayOut.options).toContainEqual({
      dropFacets: ['TOPIC', 'YEAR'],
      dropWords: [],
      replaced,
      query: `${word} qqwxyz`,
      totalCount: 1,
    });
  });

  it('offers the parts of a compound of which no practice has all', async () => {
    const topics = ['SCHULDEN'];
    for (const title of [`Mit Schülern ${other}`, `Eine Zeitung ${other}`, `Noch eine Zeitung ${other}`])
      await publishedPractice(service, { content: { title, topics } });
    await untilIndexed(service);
    const { totalCount, wayOut } = await search('Schülerzeitung qqwxyz', { topics });
    expect(totalCount).toBe(0);
    const instead = (word: string, found: number) => ({
      dropFacets: [],
      dropWords: [],
      replaced: { kind: 'PART', typed: 'Schülerzeitung', word },
      query: `${word} qqwxyz`,
      totalCount: found,
    });
    expect(wayOut.options.slice(0, 2)).toEqual([instead('Zeitung', 2), instead('Schüler', 1)]);
    expect((await search('"Schülerzeitung"', { topics })).wayOut.options.map(({ replaced }: any) => replaced)).toEqual([
      null,
    ]);
  });

  it.each([
    ['nonsense', 'qqwxyz', {}],
    ['only stop words', 'und oder', { years: [1999] }],
    ['punctuation', '?!', {}],
    ['a filter without practices', '', { years: [1999] }],
    ['all of it', '"qqw" -Etwas zzq', { years: [1999], topics: ['SUCHT'], laender: ['SL'], maturity: ['IDEA'] }],
  ])('never just ends: %s', async (_title, query, filter) => {
    const answer = await search(query, filter);
    expect(answer.totalCount).toBe(0);
    expect(nearest(answer)).toHaveLength(3);
  });

  it('shows and counts nothing of another house', async () => {
    for (const [who, found] of [
      ['seeker', []],
      ['coordinator', [own]],
    ] as const) {
      const answer = await search(`Hausintern ${word}`, { topics: ['SCHULDEN'], years: [1999] }, who);
      expect(nearest(answer).filter((id) => id === own)).toEqual(found);
    }
    const { wayOut } = await search('Hausintern', { years: [1999] });
    expect(wayOut.options.filter(({ query }: any) => query === 'Hausintern')).toEqual([]);
    expect(JSON.stringify(wayOut)).not.toContain(own);
  });
});
