import { expect } from '@jest/globals';
import * as fc from 'fast-check';
import { newId } from '../../src/kernel/ids.js';
import { FACET_NAMES, type FacetName, type SearchDocument } from '../../src/search/engine/search-engine.js';
import { documentOf, sortedIds, type Check } from './search-bench.js';

const WORDS = ['Wanne', 'Zelt', 'Park'] as const;
const CODES = ['ONE', 'TWO', 'THREE'] as const;
const HOUSES = [newId(), newId()] as const;
const ASKED = ['topic', 'land', 'year'] as const satisfies readonly FacetName[];

interface Question {
  readonly words: readonly string[];
  readonly houseIds: readonly string[];
  readonly filter: Partial<Record<FacetName, readonly string[]>>;
}

/** Every word, house and code in many combinations. */
const documents: readonly SearchDocument[] = Array.from({ length: 60 }, (_, index) =>
  documentOf({
    title: WORDS.filter((_word, bit) => (index >> bit) % 2 === 1).join(' '),
    network: index % 4 !== 0,
    houseIds: [HOUSES[index % 2]!],
    facets: {
      topic: CODES.filter((_code, position) => (index + position) % 3 !== 0),
      land: [CODES[index % 3]!],
      ...(index % 5 === 0 ? {} : { year: [CODES[index % 2]!] }),
    },
  }),
);

const codes = fc.subarray([...CODES]);
const questions: fc.Arbitrary<Question> = fc.record({
  words: fc.subarray([...WORDS]),
  houseIds: fc.subarray([...HOUSES]),
  filter: fc.record({ topic: codes, land: codes, year: codes }, { requiredKeys: [] }),
});

/** Whether a document answers the question; `ignored` is a facet whose selection does not count. */
function answers(document: SearchDocument, { words, houseIds, filter }: Question, ignored?: FacetName): boolean {
  const mayBeRead = document.network || document.houseIds.some((id) => houseIds.includes(id));
  const hasWord = words.length === 0 || words.some((word) => document.title.split(' ').includes(word));
  const isSelected = (name: FacetName): boolean => {
    const wanted = filter[name] ?? [];
    return wanted.length === 0 || wanted.some((code) => document.facets[name]?.includes(code));
  };
  return mayBeRead && hasWord && ASKED.every((name) => name === ignored || isSelected(name));
}

function expectedCounts(question: Question, name: FacetName): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of documents.filter((candidate) => answers(candidate, question, name)))
    for (const code of document.facets[name] ?? []) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Hits and counts against a plain reading of the documents. */
export const MODEL: readonly Check[] = [
  {
    name: 'hits, total and facets agree with a plain reading of the documents, whatever is selected',
    run: async (empty) => {
      const bench = await empty();
      await bench.put(...documents);
      await fc.assert(
        fc.asyncProperty(questions, async (question) => {
          const { words, ...rest } = question;
          const answer = await bench.search({ ...rest, text: words.join(' '), limit: 100, facets: ASKED });
          const expected = documents.filter((document) => answers(document, question));
          expect(sortedIds(answer.hits)).toEqual(sortedIds(expected));
          expect(answer.totalCount).toBe(expected.length);
          for (const name of ASKED) {
            const counts = (answer.facets[name] ?? []).map(({ code, count }) => [code, count] as const);
            expect(Object.fromEntries(counts)).toEqual(expectedCounts(question, name));
            expect(counts.map(([, count]) => count)).toEqual(
              counts.map(([, count]) => count).toSorted((left, right) => right - left),
            );
          }
        }),
        { numRuns: 60 },
      );
    },
  },
  {
    name: 'every facet filters and counts',
    run: async (empty) => {
      const bench = await empty();
      const both = FACET_NAMES.map((name) => documentOf({ facets: { [name]: ['ONE', 'a-1_B'] } }));
      await bench.put(...both);
      for (const [index, name] of FACET_NAMES.entries()) {
        const answer = await bench.search({ filter: { [name]: ['a-1_B'] }, facets: FACET_NAMES, limit: 0 });
        expect([name, answer.totalCount, answer.hits]).toEqual([name, 1, []]);
        expect(Object.keys(answer.facets).sort()).toEqual([...FACET_NAMES].sort());
        expect(answer.facets[name]).toHaveLength(2);
        expect(sortedIds((await bench.search({ filter: { [name]: ['ONE'] } })).hits)).toEqual([both[index]!.id]);
      }
    },
  },
];
