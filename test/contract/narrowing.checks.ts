import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { FacetCount, SearchAnswer } from '../../src/search/engine/search-engine.js';
import { documentOf, idsOf, sortedIds, type Check, type SearchBench } from './search-bench.js';

const HERE = newId();
const THERE = newId();

const sucht = documentOf({ title: 'Sprechstunde', facets: { topic: ['SUCHT', 'COACHING'], land: ['BW'] } });
const schulden = documentOf({ title: 'Sprechstunde', facets: { topic: ['SCHULDEN', 'COACHING'], land: ['NI'] } });
const umzug = documentOf({ title: 'Hausbesuch', facets: { topic: ['UMZUG'], land: ['NI'] } });

async function withThree(empty: () => Promise<SearchBench>): Promise<SearchBench> {
  const bench = await empty();
  await bench.put(sucht, schulden, umzug);
  return bench;
}

function countsOf(counts: readonly FacetCount[] | undefined): Record<string, number> {
  return Object.fromEntries((counts ?? []).map(({ code, count }) => [code, count]));
}

function foundIn(answer: SearchAnswer): string[] {
  return idsOf(answer).sort();
}

const FILTERS: readonly Check[] = [
  {
    name: 'codes of one facet are joined by OR, facets by AND',
    run: async (empty) => {
      const bench = await withThree(empty);
      const found = async (filter: object) => foundIn(await bench.search({ filter }));
      expect(await found({ topic: ['SUCHT'] })).toEqual([sucht.id]);
      expect(await found({ topic: ['SUCHT', 'UMZUG'] })).toEqual(sortedIds([sucht, umzug]));
      expect(await found({ topic: ['COACHING'], land: ['NI'] })).toEqual([schulden.id]);
      expect(await found({ topic: ['SUCHT'], land: ['NI'] })).toEqual([]);
    },
  },
  {
    name: 'a facet with an empty list is no condition',
    run: async (empty) => {
      const bench = await withThree(empty);
      expect((await bench.search({ filter: { topic: [], land: ['NI'] } })).totalCount).toBe(2);
      expect((await bench.search({ filter: { topic: [] } })).totalCount).toBe(3);
    },
  },
  {
    name: 'filters narrow a search with a text',
    run: async (empty) => {
      const bench = await withThree(empty);
      const answer = await bench.search({ text: 'Sprechstunde', filter: { land: ['NI'] } });
      expect([foundIn(answer), answer.totalCount]).toEqual([[schulden.id], 1]);
    },
  },
  {
    name: 'a code is found in its own facet only',
    run: async (empty) => {
      const bench = await withThree(empty);
      expect((await bench.search({ filter: { instrument: ['SUCHT'] } })).totalCount).toBe(0);
    },
  },
  {
    name: 'whatever stands in a code stays a value',
    run: async (empty) => {
      const bench = await withThree(empty);
      for (const code of [
        `'`,
        `"`,
        '\\',
        `SUCHT' OR 'a' = 'a`,
        `SUCHT" OR topic = "UMZUG`,
        '}',
        '{,}',
        'NULL',
        '*',
        '',
      ])
        expect([code, (await bench.search({ filter: { topic: [code] } })).totalCount]).toEqual([code, 0]);
    },
  },
];

const FACETS: readonly Check[] = [
  {
    name: 'facets count the codes of all that matches, the most frequent first',
    run: async (empty) => {
      const bench = await withThree(empty);
      const { facets } = await bench.search({ facets: ['topic', 'land'], limit: 1 });
      expect(facets.topic?.[0]).toEqual({ code: 'COACHING', count: 2 });
      expect(countsOf(facets.topic)).toEqual({ COACHING: 2, SUCHT: 1, SCHULDEN: 1, UMZUG: 1 });
      expect(facets.land).toEqual([
        { code: 'NI', count: 2 },
        { code: 'BW', count: 1 },
      ]);
    },
  },
  {
    name: 'a facet ignores its own selection and keeps that of the others',
    run: async (empty) => {
      const bench = await withThree(empty);
      const { facets, totalCount } = await bench.search({ filter: { land: ['BW'] }, facets: ['topic', 'land'] });
      expect(totalCount).toBe(1);
      expect(countsOf(facets.land)).toEqual({ BW: 1, NI: 2 });
      expect(countsOf(facets.topic)).toEqual({ SUCHT: 1, COACHING: 1 });
    },
  },
  {
    name: 'with a selection in two facets each counts under that of the other',
    run: async (empty) => {
      const bench = await withThree(empty);
      const filter = { land: ['BW'], topic: ['UMZUG'] };
      const { facets, totalCount } = await bench.search({ filter, facets: ['topic', 'land', 'year'] });
      expect(totalCount).toBe(0);
      expect(countsOf(facets.land)).toEqual({ NI: 1 });
      expect(countsOf(facets.topic)).toEqual({ SUCHT: 1, COACHING: 1 });
      expect(facets.year).toEqual([]);
    },
  },
  {
    name: 'facets count under the text, and only those that were asked for',
    run: async (empty) => {
      const bench = await withThree(empty);
      const { facets } = await bench.search({ text: 'Sprechstunde', facets: ['land'] });
      expect(Object.keys(facets)).toEqual(['land']);
      expect(countsOf(facets.land)).toEqual({ BW: 1, NI: 1 });
    },
  },
];

const open = documentOf({ title: 'Sprechstunde im Zelt', facets: { topic: ['SUCHT'] } });
const own = documentOf({
  title: 'Sprechstunde im Quokkagehege',
  facets: { topic: ['UMZUG'] },
  network: false,
  houseIds: [HERE],
});

const VISIBILITY: readonly Check[] = [
  {
    name: 'what only a house may read is in no hit of others',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(open, own);
      for (const text of ['Sprechstunde', 'Quokkagehege', '', '"im Quokkagehege"', '-Zelt Sprechstunde'])
        for (const houseIds of [[], [THERE]])
          expect(idsOf(await bench.search({ text, houseIds }))).not.toContain(own.id);
    },
  },
  {
    name: 'what only a house may read is in no count of others',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(open, own);
      for (const text of ['Sprechstunde', '']) {
        const answer = await bench.search({ text, houseIds: [THERE], facets: ['topic'] });
        expect([answer.totalCount, countsOf(answer.facets.topic)]).toEqual([1, { SUCHT: 1 }]);
      }
      expect((await bench.search({ filter: { topic: ['UMZUG'] }, facets: ['topic'] })).totalCount).toBe(0);
    },
  },
  {
    name: 'what only a house may read teaches others no word',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(open, own);
      for (const text of ['Quokkagehge', 'Quokkage', 'Quokkagehege'])
        expect(JSON.stringify(await bench.search(text)).toLowerCase()).not.toContain('quokkagehege"');
    },
  },
  {
    name: 'a house finds and counts its own besides those of the network',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(open, own);
      const answer = await bench.search({ text: 'Sprechstunde', houseIds: [THERE, HERE], facets: ['topic'] });
      expect([foundIn(answer), answer.totalCount]).toEqual([sortedIds([open, own]), 2]);
      expect(countsOf(answer.facets.topic)).toEqual({ SUCHT: 1, UMZUG: 1 });
      expect(idsOf(await bench.search({ text: 'Quokkagehege', houseIds: [HERE] }))).toEqual([own.id]);
    },
  },
  {
    name: 'what is taken back from the network is gone for others, words included',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(open, { ...own, network: true });
      expect(idsOf(await bench.search('Quokkagehege'))).toEqual([own.id]);
      await bench.put({ ...own, searchVersion: 2 });
      const answer = await bench.search('Quokkagehge');
      expect([answer.hits, answer.totalCount, answer.corrections]).toEqual([[], 0, []]);
    },
  },
];

/** Filters, facets and who may see what. */
export const NARROWING: readonly Check[] = [...FILTERS, ...FACETS, ...VISIBILITY];
