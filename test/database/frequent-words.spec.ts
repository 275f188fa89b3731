import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/platform/database/client.js';
import { toPageStatement } from '../../src/search/postgres/page-statement.js';
import type { QueryGroup } from '../../src/search/query/search-query-plan.js';
import { ANY_QUERY } from '../contract/search-bench.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

const RARE = 10;
const FREQUENT = 50_000;

describe('Searches for frequent words', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
    await withClient(database.url, async (client) => {
      await client.query('DELETE FROM search_documents');
      // Of 1,000 documents each second has "haus" in the title, each third "schule", each hundredth "bach"; all have them in the text.
      await client.query(`
        INSERT INTO search_documents (kind, id, search_version, network, house_ids, title, keywords, body, facets, published_at, vector, title_vector, words, folded, index_version)
        SELECT 'practice', gen_random_uuid(), 1, true, '{}', 'Titel ' || n, '', '', '{}', timestamptz '2026-01-01' + n * interval '1 minute',
          strip('baum wald'::tsvector) || concat_ws(' ', CASE WHEN n % 5 > 0 THEN 'haus:' || 7 + n % 30 || CASE WHEN n % 2 = 0 THEN ',1A' ELSE '' END END,
            'bach:4' || CASE WHEN n % 100 = 0 THEN ',2A' ELSE '' END, CASE WHEN n % 4 > 0 THEN 'schule:' || 9 + n % 3 || CASE WHEN n % 3 = 0 THEN ',3A' ELSE '' END END)::tsvector,
          concat_ws(' ', CASE WHEN n % 2 = 0 AND n % 5 > 0 THEN 'haus' END, CASE WHEN n % 100 = 0 THEN 'bach' END, CASE WHEN n % 3 = 0 AND n % 4 > 0 THEN 'schule' END)::tsvector,
          '{}', '', 1
        FROM generate_series(1, 1000) AS n`);
    });
  });
  afterAll(() => database.drop());

  const page = (words: readonly string[], documents: number, given: Partial<typeof ANY_QUERY>): Promise<string[]> => {
    const plan = {
      groups: words.map(groupOf),
      phrases: [],
      excludedPhrases: [],
      excludedTerms: [],
      hasText: true,
      onlyCommonWords: false,
    };
    const weighted = { plan, idf: (term: string) => term.length / 4, documents: () => documents };
    const { sql, values } = toPageStatement({ ...ANY_QUERY, limit: 50, ...given }, weighted, 'RARE_WORDS');
    return withClient(database.url, async (client) => {
      const found = await client.query<{ title: string }>(sql, [...values]);
      return found.rows.map(({ title }) => title);
    });
  };

  it.each([
    ['a word of many titles', ['haus'], 0],
    ['a word of many titles, on a later page', ['haus'], 150],
    ['a word of many titles, beyond those that are ranked', ['haus'], 450],
    ['a word of few titles', ['bach'], 0],
    ['all words in many documents', ['haus', 'schule'], 0],
    ['all words in many documents, on a later page', ['haus', 'schule', 'bach'], 100],
  ])('find what they would find if the words were rare: %s', async (_, words, offset) => {
    const found = await page(words, FREQUENT, { offset });
    expect(found).toHaveLength(50);
    expect(found).toEqual(await page(words, RARE, { offset }));
  });

  it('leave out nothing when few have the two rarest words of a sentence', async () => {
    const words = ['haus', 'quelle', 'schule', 'bach'];
    const found = await page(words, FREQUENT, {});
    expect(found).toHaveLength(50);
    expect(found).toEqual(await page(words, RARE, {}));
  });

  it('find those of a sentence that have its two rarest words', async () => {
    const found = await page(['schule', 'haus', 'bach', 'baum'], FREQUENT, { limit: 200 });
    const having = (word: string): Promise<string[]> => page([word], RARE, { limit: 1000 });
    const [schools, houses] = await Promise.all([having('schule'), having('haus')]);
    expect(found).toHaveLength(200);
    expect(found.filter((title) => !schools.includes(title) || !houses.includes(title))).toEqual([]);
  });
});

function groupOf(term: string): QueryGroup {
  return { typed: term, alternatives: [{ kind: 'EXACT', terms: [term], word: term }], bonusTerms: [], weight: 1 };
}
