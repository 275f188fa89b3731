import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { publishedPractice, uniqueWord, untilIndexed } from '../support/practices.js';
import { startService, type TestService } from '../support/service.js';

const SEARCH = `query ($query: String!, $first: Int, $after: String) {
  searchPractices(query: $query, first: $first, after: $after, facets: [TOPIC, YEAR]) {
    totalCount edges { cursor } pageInfo { hasNextPage endCursor }
    nodes { titleHtml snippetHtml matches { typed word fields } } } }`;
const RUNS = { numRuns: 60 };

let service: TestService;
const word = uniqueWord();
beforeAll(async () => {
  service = await startService();
  await publishedPractice(service, {
    content: { problem: `${word} <b>fett</b> & "Anführung" O'Neil <mark>gemalt</mark> 100 % c:\\pfad a_b :* !!` },
  });
});
afterAll(() => service.stop());

const ODD =
  `% _ ' \\ :* !! " „ - -- & | ( ) <-> * § / $1 {{ \u0001 \u001b[31m \u200b \ufeff \ue000 👩‍👩‍👧 a\u0301 ﬁ \n \t`.split(
    ' ',
  );
const LANGUAGE = ['und', 'oder', 'die', 'nicht', 'Videoberatung', '16i', 'Kolleg*innen', 'fett', 'mark', 'b', word];
/** What is no text (the character zero, half a character) is refused before a search begins. */
const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
const typed = fc
  .array(
    fc.oneof(fc.constantFrom(' ', ...ODD, ...LANGUAGE), fc.string({ unit: 'binary', maxLength: 5 }).filter(isText)),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => pieces.join('').slice(0, 500));

/** Safe HTML: nothing but escaped text and pairs of marks, none inside another. */
const SAFE = /^(?:[^<>"'&]|&(?:amp|lt|gt|quot|#39);|<mark>(?:[^<>"'&]|&(?:amp|lt|gt|quot|#39);)*<\/mark>)*$/u;

describe('Whatever is typed', () => {
  it('gets an answer whose highlights are safe HTML', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { status, errors, data } = await service.send('seeker', SEARCH, { query });
        expect([status, errors]).toEqual([200, []]);
        for (const { titleHtml, snippetHtml } of data.searchPractices.nodes) {
          expect(titleHtml).toMatch(SAFE);
          expect(snippetHtml).toMatch(SAFE);
        }
      }),
      { ...RUNS, examples: [[''], ['\u0301'], ['\u{e0100}'], [`"${word}`], [`${word} -"`], [':*'], ["' OR 1=1 --"]] },
    );
  });

  it.each([
    ['punctuation only', '!? … § % _ :* !!'],
    ['quotes without a partner', `"${word}`],
    ['control characters around a word', `\u0001${word}\u001b`],
  ])('finds what it says: %s', async (_name, query) => {
    const { errors, data } = await service.send('seeker', SEARCH, { query });
    expect(errors).toEqual([]);
    expect(data.searchPractices.totalCount).toBe(query.includes(word) ? 1 : 0);
  });

  it('is refused when it is no text', async () => {
    for (const query of ['\ud83d', `${word}\udc00`, `${word}\0`]) {
      const { errors } = await service.send('seeker', SEARCH, { query });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });

  it('is refused by name when it is longer than a search may be', async () => {
    for (const query of ['x'.repeat(501), 'ab '.repeat(4_000), '"'.repeat(10_000)]) {
      const { status, errors } = await service.send('seeker', SEARCH, { query });
      expect([status, errors[0]?.extensions]).toEqual([200, { code: 'BAD_USER_INPUT', field: 'query' }]);
    }
  });
});

describe('A cursor', () => {
  it('that was not made for this search is refused', async () => {
    const { edges } = (await service.ask('seeker', SEARCH, { query: word })).searchPractices;
    const cursor: string = edges[0].cursor;
    const forged = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }).filter(isText),
      fc.base64String({ minLength: 1 }),
      fc.integer({ min: 1, max: cursor.length - 1 }).map((at) => cursor.slice(0, at)),
      fc
        .tuple(fc.nat(cursor.length - 1), fc.constantFrom(...'ABab01'))
        .map(([at, letter]) => cursor.slice(0, at) + letter + cursor.slice(at + 1))
        // Trailing bits of base64 mean nothing: another letter may be the same cursor.
        .filter((changed) => !Buffer.from(changed, 'base64url').equals(Buffer.from(cursor, 'base64url'))),
    );
    await fc.assert(
      fc.asyncProperty(forged, async (after) => {
        const { errors } = await service.send('seeker', SEARCH, { query: word, after });
        expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
      }),
      RUNS,
    );
  });

  it('leads to pages that what is published meanwhile does not move', async () => {
    const shared = uniqueWord();
    for (const title of ['Eins', 'Zwei', 'Drei', 'Vier'])
      await publishedPractice(service, { content: { title: `${title} ${shared}` } });
    await untilIndexed(service);
    for (const sort of ['RELEVANCE', 'NEWEST', 'LAST_CONFIRMED', 'DISTANCE']) {
      const ask = async (after: string | null): Promise<any> =>
        (
          await service.ask(
            'seeker',
            `query ($query: String!, $after: String, $sort: PracticeSort!) { searchPractices(query: $query, first: 2, after: $after, sort: $sort) {
              totalCount pageInfo { hasNextPage endCursor } nodes { practice { id } } } }`,
            { query: shared, after, sort },
          )
        ).searchPractices;
      const pages = [await ask(null)];
      await publishedPractice(service, { content: { title: `Dazwischen ${shared}` } });
      await untilIndexed(service);
      while (pages.at(-1).pageInfo.hasNextPage) pages.push(await ask(pages.at(-1).pageInfo.endCursor));
      const seen = pages.flatMap(({ nodes }) => nodes.map(({ practice }: any) => practice.id));
      expect([sort, new Set(seen).size]).toEqual([sort, pages[0].totalCount]);
      expect(seen).toHaveLength(pages[0].totalCount);
      expect((await ask(null)).totalCount).toBe(pages[0].totalCount + 1);
    }
  });

  it('of the last hit gives an empty page', async () => {
    const { pageInfo, totalCount } = (await service.ask('seeker', SEARCH, { query: word, first: 50 })).searchPractices;
    const next = (await service.ask('seeker', SEARCH, { query: word, after: pageInfo.endCursor })).searchPractices;
    expect([next.edges, next.totalCount, next.pageInfo]).toEqual([
      [],
      totalCount,
      { hasNextPage: false, endCursor: null },
    ]);
  });
});
