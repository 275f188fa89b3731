import { newId } from '../../src/kernel/ids.js';
import type { SearchAnswer, SearchDocument, SearchQuery } from '../../src/search/engine/search-engine.js';

/** An engine over an index of its own, with everything a check needs of it. */
export interface SearchBench {
  /** Stores documents; they are found from now on. */
  put(...documents: SearchDocument[]): Promise<void>;
  /** Removes documents. */
  remove(...ids: string[]): Promise<void>;
  /** Searches as somebody of no house, for the first 20 hits by relevance, unless told otherwise. */
  search(query: string | Partial<SearchQuery>): Promise<SearchAnswer>;
}

/** Makes a bench with an empty index. The one before it is not used any more. */
export type BenchFactory = () => Promise<SearchBench>;

/** One promise of the port, as a sentence, with a function that throws when it is broken. */
export interface Check {
  readonly name: string;
  readonly run: (empty: BenchFactory) => Promise<void>;
}

/** What a query is when a check says nothing of it. */
export const ANY_QUERY: SearchQuery = {
  kind: 'practice',
  text: '',
  filter: {},
  houseIds: [],
  sort: 'RELEVANCE',
  offset: 0,
  limit: 20,
  facets: [],
};

/** A document of the whole network; what is not given is empty. */
export function documentOf(given: Partial<SearchDocument> = {}): SearchDocument {
  return {
    kind: 'practice',
    id: newId(),
    searchVersion: 1,
    network: true,
    houseIds: [],
    title: 'Ohne Titel',
    keywords: '',
    body: '',
    facets: {},
    publishedAt: new Date('2026-01-01T12:00:00Z'),
    confirmedAt: null,
    ...given,
  };
}

/** The ids of the hits in their order. */
export function idsOf(answer: SearchAnswer): string[] {
  return answer.hits.map(({ id }) => id);
}

/** The ids of the documents, sorted, for comparing where the order does not matter. */
export function sortedIds(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id).sort();
}

/** Checks of the same form: documents with these titles, and which of them each text must find, in any order. */
export function findsCheck(
  name: string,
  titles: readonly string[],
  expected: Readonly<Record<string, readonly string[]>>,
): Check {
  return {
    name,
    run: async (empty) => {
      const bench = await empty();
      const documents = titles.map((title) => documentOf({ title }));
      await bench.put(...documents);
      for (const [text, found] of Object.entries(expected)) {
        const answer = await bench.search(text);
        const titlesFound = idsOf(answer).map((id) => documents.find((document) => document.id === id)?.title);
        sameOrThrow(text, titlesFound.sort(), [...found].sort());
        sameOrThrow(`${text} (number)`, [answer.totalCount], [found.length]);
      }
    },
  };
}

function sameOrThrow(what: string, actual: readonly unknown[], expected: readonly unknown[]): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`"${what}" gives ${left}, not ${right}`);
}
