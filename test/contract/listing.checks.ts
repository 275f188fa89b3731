import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { SearchDocument, SearchSort } from '../../src/search/engine/search-engine.js';
import { documentOf, idsOf, sortedIds, type Check, type SearchBench } from './search-bench.js';

const SORTS: readonly SearchSort[] = ['RELEVANCE', 'NEWEST', 'LAST_CONFIRMED'];

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

const CHANGES: readonly Check[] = [
  {
    name: 'what is removed is in no hit, no count and no facet, and its words are unknown',
    run: async (empty) => {
      const bench = await empty();
      const [left, gone] = [documentOf({ title: 'Sprechstunde' }), documentOf({ title: 'Sprechstunde Zebrastreifen' })];
      await bench.put({ ...left, facets: { land: ['NI'] } }, { ...gone, facets: { land: ['BW'] } });
      expect(idsOf(await bench.search('Zebrastreifen'))).toEqual([gone.id]);
      await bench.remove(gone.id);
      const answer = await bench.search({ text: 'Sprechstunde', facets: ['land'] });
      expect([idsOf(answer), answer.totalCount]).toEqual([[left.id], 1]);
      expect(answer.facets.land).toEqual([{ code: 'NI', count: 1 }]);
      const byTypo = await bench.search('Zebrastriefen');
      expect([byTypo.totalCount, byTypo.corrections]).toEqual([0, []]);
    },
  },
  {
    name: 'removing what is not there is no error',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Sprechstunde' });
      await bench.put(document);
      await bench.remove(documentOf().id);
      await bench.remove();
      await bench.remove(document.id, document.id);
      await bench.remove(document.id);
      expect((await bench.search('')).totalCount).toBe(0);
    },
  },
  {
    name: 'an older version never replaces a newer one',
    run: async (empty) => {
      const bench = await empty();
      const newer = documentOf({ title: 'Neuer Titel', searchVersion: 3 });
      const older = { ...newer, title: 'Alter Titel', searchVersion: 2 };
      for (const order of [[newer], [older], [newer, older]]) {
        await bench.put(...order);
        expect(idsOf(await bench.search('Neuer'))).toEqual([newer.id]);
        expect((await bench.search('Alter')).totalCount).toBe(0);
        expect((await bench.search('')).hits[0]?.titleHtml).toBe('Neuer Titel');
      }
    },
  },
  {
    name: 'of several versions in one call the newest is stored',
    run: async (empty) => {
      const bench = await empty();
      const newer = documentOf({ title: 'Zebrastreifen', searchVersion: 2 });
      await bench.put(newer, { ...newer, title: 'Wanne', searchVersion: 1 });
      expect((await bench.search('')).hits[0]?.titleHtml).toBe('Zebrastreifen');
      await bench.remove(newer.id);
      expect((await bench.search('Zebrastriefen')).corrections).toEqual([]);
    },
  },
  {
    name: 'a newer version replaces the older one entirely',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Zebrastreifen', facets: { land: ['NI'] } });
      await bench.put(document);
      await bench.put({ ...document, title: 'Fahrradweg', facets: { land: ['BW'] }, searchVersion: 2 });
      expect((await bench.search('Zebrastreifen')).totalCount).toBe(0);
      const answer = await bench.search({ text: 'Fahrradweg', facets: ['land'] });
      expect([answer.totalCount, answer.facets.land]).toEqual([1, [{ code: 'BW', count: 1 }]]);
    },
  },
  {
    name: 'storing the same once more changes nothing',
    run: async (empty) => {
      const bench = await empty();
      const document = documentOf({ title: 'Zebrastreifen' });
      await bench.put(document);
      await bench.put(document);
      const answer = await bench.search('Zebrastreifen');
      expect([idsOf(answer), answer.totalCount]).toEqual([[document.id], 1]);
      await bench.remove(document.id);
      expect((await bench.search('Zebrastriefen')).corrections).toEqual([]);
    },
  },
];

const many: readonly SearchDocument[] = Array.from({ length: 23 }, (_, index) =>
  documentOf({
    title: `Sprechstunde ${'sehr '.repeat(index % 3)}oft`,
    publishedAt: day(1 + (index % 4)),
    confirmedAt: index % 3 === 0 ? null : day(1 + (index % 5)),
  }),
);

async function withMany(empty: () => Promise<SearchBench>): Promise<SearchBench> {
  const bench = await empty();
  await bench.put(...many);
  return bench;
}

const PAGES: readonly Check[] = [
  ...SORTS.flatMap((sort) =>
    ['Sprechstunde', ''].map((text) => ({
      name: `pages by ${sort}${text === '' ? ' without a text' : ''} show everything once`,
      run: async (empty: () => Promise<SearchBench>) => {
        const bench = await withMany(empty);
        const seen: string[] = [];
        for (let offset = 0; offset < many.length; offset += 5) {
          const answer = await bench.search({ text, sort, offset, limit: 5 });
          expect(answer.totalCount).toBe(many.length);
          seen.push(...idsOf(answer));
        }
        expect(seen.toSorted()).toEqual(sortedIds(many));
      },
    })),
  ),
  {
    name: 'a page may begin at any hit',
    run: async (empty) => {
      const bench = await withMany(empty);
      const all = idsOf(await bench.search({ text: 'Sprechstunde', limit: 23 }));
      expect(idsOf(await bench.search({ text: 'Sprechstunde', offset: 3, limit: 4 }))).toEqual(all.slice(3, 7));
    },
  },
  {
    name: 'a page beyond the end is empty and knows the total',
    run: async (empty) => {
      const bench = await withMany(empty);
      for (const offset of [23, 24, 999])
        for (const text of ['Sprechstunde', '']) {
          const { hits, totalCount, totalCountIsLowerBound } = await bench.search({ text, offset });
          expect([hits, totalCount, totalCountIsLowerBound]).toEqual([[], 23, false]);
        }
    },
  },
  {
    name: 'a search for what was published by a moment finds and counts nothing newer',
    run: async (empty) => {
      const bench = await empty();
      const [before, then, after] = [9, 10, 11].map((number) =>
        documentOf({ title: 'Sprechstunde am Morgen', publishedAt: day(number), facets: { land: ['NI'] } }),
      );
      await bench.put(before!, then!, after!);
      for (const text of ['Sprechstunde', '"am Morgen"', '']) {
        const answer = await bench.search({ text, publishedBy: day(10), sort: 'NEWEST', facets: ['land'] });
        expect([idsOf(answer), answer.totalCount]).toEqual([[then!.id, before!.id], 2]);
        expect(answer.facets.land).toEqual([{ code: 'NI', count: 2 }]);
        expect(idsOf(await bench.search({ text, publishedBy: day(9) }))).toEqual([before!.id]);
      }
    },
  },
  {
    name: 'hundreds of hits lie on their pages once each',
    run: async (empty) => {
      const bench = await empty();
      const hundreds = Array.from({ length: 320 }, () => documentOf({ title: 'Sprechstunde' }));
      await bench.put(...hundreds);
      const seen: string[] = [];
      for (let offset = 0; offset < 400; offset += 80)
        seen.push(...idsOf(await bench.search({ text: 'Sprechstunde', offset, limit: 80 })));
      expect(seen.toSorted()).toEqual(sortedIds(hundreds));
    },
  },
];

const ORDER: readonly Check[] = [
  {
    name: 'the newest come first, those of one moment by id',
    run: async (empty) => {
      const bench = await withMany(empty);
      const expected = [...many]
        .sort((left, right) => +right.publishedAt - +left.publishedAt || (left.id < right.id ? -1 : 1))
        .map(({ id }) => id);
      for (const text of ['Sprechstunde', ''])
        expect(idsOf(await bench.search({ text, sort: 'NEWEST', limit: 23 }))).toEqual(expected);
      expect(idsOf(await bench.search({ text: '', sort: 'RELEVANCE', limit: 23 }))).toEqual(expected);
    },
  },
  {
    name: 'the last confirmed come first, those never confirmed last',
    run: async (empty) => {
      const bench = await withMany(empty);
      const time = ({ confirmedAt }: SearchDocument): number => +(confirmedAt ?? 0);
      const expected = [...many]
        .sort((left, right) => time(right) - time(left) || (left.id < right.id ? -1 : 1))
        .map(({ id }) => id);
      expect(idsOf(await bench.search({ text: 'Sprechstunde', sort: 'LAST_CONFIRMED', limit: 23 }))).toEqual(expected);
    },
  },
  {
    name: 'by relevance all words come before some, and the title before the body',
    run: async (empty) => {
      const bench = await empty();
      const inBody = documentOf({ body: 'Hier gibt es einen Zebrastreifen.', publishedAt: day(9) });
      const inTitle = documentOf({ title: 'Der Zebrastreifen', publishedAt: day(2) });
      const both = documentOf({ body: 'Ein Zebrastreifen am Fahrradweg.', publishedAt: day(1) });
      await bench.put(inBody, inTitle, both, documentOf({ title: 'Etwas anderes' }));
      expect(idsOf(await bench.search('Zebrastreifen Fahrradweg '))).toEqual([both.id, inTitle.id, inBody.id]);
    },
  },
];

const HOUSE_TIERS: readonly Check[] = [
  {
    name: 'tiers of houses decide before the date, whatever is selected and on whatever page',
    run: async (empty) => {
      const bench = await empty();
      const [near, far, second, unlisted] = [newId(), newId(), newId(), newId()];
      const tiers = [[near], [], [far, second]];
      const houses = [[near], [far], [second], [unlisted], [], [second, near]];
      const documents = Array.from({ length: 24 }, (_, index) =>
        documentOf({
          title: 'Sprechstunde',
          houseIds: houses[index % 6]!,
          facets: { land: [index % 4 === 0 ? 'NI' : 'BW'] },
          publishedAt: day(1 + (index % 7)),
          confirmedAt: day(1 + (index % 5)),
        }),
      );
      await bench.put(...documents);
      const tierOf = ({ houseIds: [house] }: SearchDocument): number => {
        const tier = tiers.findIndex((ids) => ids.includes(house ?? ''));
        return tier < 0 ? tiers.length : tier;
      };
      const inOrder = (time: (document: SearchDocument) => number): SearchDocument[] =>
        [...documents].sort(
          (left, right) => tierOf(left) - tierOf(right) || time(right) - time(left) || (left.id < right.id ? -1 : 1),
        );
      const newest = inOrder(({ publishedAt }) => +publishedAt);
      const confirmed = inOrder(({ confirmedAt }) => +(confirmedAt ?? 0));
      for (const [text, sort, expected] of [
        ['', 'RELEVANCE', newest],
        ['', 'NEWEST', newest],
        ['Sprechstunde', 'NEWEST', newest],
        ['Sprechstunde', 'LAST_CONFIRMED', confirmed],
      ] as const) {
        const query = { text, sort, houseTiers: tiers };
        const paged: string[] = [];
        for (let offset = 0; offset < documents.length; offset += 5)
          paged.push(...idsOf(await bench.search({ ...query, offset, limit: 5 })));
        expect(paged).toEqual(expected.map(({ id }) => id));
        const narrowed = await bench.search({ ...query, filter: { land: ['NI'] }, facets: ['land'] });
        expect(idsOf(narrowed)).toEqual(expected.filter(({ facets }) => facets.land![0] === 'NI').map(({ id }) => id));
        expect([narrowed.totalCount, narrowed.facets.land]).toEqual([
          6,
          [
            { code: 'BW', count: 18 },
            { code: 'NI', count: 6 },
          ],
        ]);
      }
    },
  },
  {
    name: 'by relevance an earlier tier comes first among equals, but never before what has all words',
    run: async (empty) => {
      const bench = await empty();
      const [near, far] = [newId(), newId()];
      const inHouse = (houseIds: string[], title: string, publishedAt = day(1)): SearchDocument =>
        documentOf({ title, houseIds, publishedAt });
      const unlisted = inHouse([newId()], 'Zebrastreifen', day(9));
      const second = inHouse([far], 'Zebrastreifen', day(8));
      const first = inHouse([near], 'Zebrastreifen', day(7));
      const all = inHouse([newId()], 'Zebrastreifen und Fahrradweg');
      await bench.put(unlisted, second, first, all, documentOf({ title: 'Fahrradweg', houseIds: [near] }));
      const answer = await bench.search({ text: 'Zebrastreifen Fahrradweg ', houseTiers: [[near], [far]] });
      expect([idsOf(answer)[0], answer.totalCount]).toEqual([all.id, 5]);
      expect(idsOf(answer).filter((id) => [first, second, unlisted].some((other) => other.id === id))).toEqual([
        first.id,
        second.id,
        unlisted.id,
      ]);
    },
  },
  {
    name: 'a search that is left to some houses finds and counts nothing of others',
    run: async (empty) => {
      const bench = await empty();
      const [mine, other, partner] = [newId(), newId(), newId()];
      const inHouse = (houseIds: string[], land: string): SearchDocument =>
        documentOf({ title: 'Zebrastreifen', houseIds, facets: { land: [land] } });
      const kept = inHouse([mine, other], 'NI');
      await bench.put(kept, inHouse([other, mine], 'BW'), inHouse([partner], 'NI'));
      for (const text of ['', 'Zebrastreifen '])
        for (const houseTiers of [undefined, [[other], [mine]]]) {
          const query = { text, facets: ['land' as const], ...(houseTiers ? { houseTiers } : {}) };
          const answer = await bench.search({ ...query, onlyHouses: [mine] });
          expect([idsOf(answer), answer.totalCount]).toEqual([[kept.id], 1]);
          expect(answer.facets.land).toEqual([{ code: 'NI', count: 1 }]);
          expect((await bench.search({ ...query, onlyHouses: [] })).totalCount).toBe(0);
        }
    },
  },
];

/** Changes to the index, pages and their order. */
export const LISTING: readonly Check[] = [...CHANGES, ...PAGES, ...ORDER, ...HOUSE_TIERS];
