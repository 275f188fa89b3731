import type { TransactionHandle } from '../../src/platform/database/handles.js';
import { FACET_NAMES, SearchEngine } from '../../src/search/engine/search-engine.js';
import type {
  FacetName,
  SearchAnswer,
  SearchDocument,
  SearchHit,
  SearchKind,
  SearchEngineName,
  SearchQuery,
  StoredDocument,
} from '../../src/search/engine/search-engine.js';
import { editDistance } from '../../src/search/query/edit-distance.js';

/** Asks the engine behind it. */
type Ask = (query: SearchQuery) => Promise<SearchAnswer>;

/** One fault; what it does not name works. */
interface Fault {
  /** `seen` are all documents that were ever stored. */
  readonly search?: (query: SearchQuery, ask: Ask, seen: readonly SearchDocument[]) => Promise<SearchAnswer>;
  readonly put?: (documents: readonly SearchDocument[]) => readonly SearchDocument[];
  readonly remove?: (ids: readonly string[]) => readonly string[];
}

/** A good engine behind a fault. */
class FaultyEngine extends SearchEngine {
  override readonly name: SearchEngineName;
  override readonly indexVersion: number;
  private readonly seen: SearchDocument[] = [];

  constructor(
    private readonly engine: SearchEngine,
    private readonly fault: Fault,
  ) {
    super();
    this.name = engine.name;
    this.indexVersion = engine.indexVersion;
  }

  override async search(query: SearchQuery): Promise<SearchAnswer> {
    const ask: Ask = (asked) => this.engine.search(asked);
    return this.fault.search ? this.fault.search(query, ask, this.seen) : ask(query);
  }

  override async put(tx: TransactionHandle, documents: readonly SearchDocument[]): Promise<void> {
    this.seen.push(...documents);
    await this.engine.put(tx, this.fault.put ? this.fault.put(documents) : documents);
  }

  override async remove(tx: TransactionHandle, kind: SearchKind, ids: readonly string[]): Promise<void> {
    await this.engine.remove(tx, kind, this.fault.remove ? this.fault.remove(ids) : ids);
  }

  override findStored(kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
    return this.engine.findStored(kind, ids);
  }

  override listStored(kind: SearchKind): AsyncIterable<readonly StoredDocument[]> {
    return this.engine.listStored(kind);
  }
}

/** An engine with one fault, and the promise that it breaks at least. */
export interface BrokenEngine {
  readonly name: string;
  /** Names of checks, each of which must fail. */
  readonly breaks: readonly string[];
  readonly spoil: (engine: SearchEngine) => SearchEngine;
}

function broken(name: string, breaks: readonly string[], fault: Fault): BrokenEngine {
  return { name, breaks, spoil: (engine) => new FaultyEngine(engine, fault) };
}

/** The engine behind no fault at all, which keeps every promise. */
export const FLAWLESS_ENGINE: BrokenEngine = broken('has no fault', [], {});

const housesOf = (documents: readonly SearchDocument[]): string[] => documents.flatMap(({ houseIds }) => houseIds);
const wordsOf = (documents: readonly SearchDocument[]): string[] =>
  documents.flatMap(({ title }) => title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));

function withText(change: (text: string) => string): Fault {
  return { search: (query, ask) => ask({ ...query, text: change(query.text) }) };
}

function withAnswer(change: (answer: SearchAnswer, query: SearchQuery) => Partial<SearchAnswer>): Fault {
  return {
    search: async (query, ask) => {
      const answer = await ask(query);
      return { ...answer, ...change(answer, query) };
    },
  };
}

function withHits(change: (hit: SearchHit) => Partial<SearchHit>): Fault {
  return withAnswer(({ hits }) => ({ hits: hits.map((hit) => ({ ...hit, ...change(hit) })) }));
}

/** Adds stored words that look like a typed one. */
function alsoSimilar(isBent: (word: string) => boolean): Fault {
  return {
    search: (query, ask, seen) => {
      const typed = query.text.split(/\s+/).filter((word) => word !== '' && isBent(word));
      const similar = wordsOf(seen).filter((word) => typed.some((other) => editDistance(word, other, 1) === 1));
      return ask({ ...query, text: [query.text, ...similar].join(' ') });
    },
  };
}

const BY_VISIBILITY: readonly BrokenEngine[] = [
  broken('shows what only other houses may read', ['what only a house may read is in no hit of others'], {
    search: (query, ask, seen) => ask({ ...query, houseIds: housesOf(seen) }),
  }),
  broken('counts what only other houses may read', ['what only a house may read is in no count of others'], {
    search: async (query, ask, seen) => {
      const { totalCount, facets } = await ask({ ...query, houseIds: housesOf(seen) });
      return { ...(await ask(query)), totalCount, facets };
    },
  }),
  broken('corrects with words of other houses', ['what only a house may read teaches others no word'], {
    search: async (query, ask, seen) => {
      const answer = await ask(query);
      const words = wordsOf(seen).filter((word) => editDistance(word, query.text, 1) === 1);
      return words.length === 0 ? answer : { ...answer, corrections: [{ typed: query.text, words }] };
    },
  }),
  broken('hides what is not of the whole network', ['a house finds and counts its own besides those of the network'], {
    search: (query, ask) => ask({ ...query, houseIds: [] }),
  }),
];

const BY_CHANGES: readonly BrokenEngine[] = [
  broken('forgets deletes', ['what is removed is in no hit, no count and no facet, and its words are unknown'], {
    remove: () => [],
  }),
  broken('lets an older version win', ['an older version never replaces a newer one'], {
    put: (documents) => documents.map((document) => ({ ...document, searchVersion: 1 })),
  }),
  broken('keeps what was stored first', ['a newer version replaces the older one entirely'], {
    put: (documents) => documents.filter(({ searchVersion }) => searchVersion === 1),
  }),
];

const BY_COUNTS: readonly BrokenEngine[] = [
  broken(
    'counts only the selected codes of a facet',
    ['a facet ignores its own selection and keeps that of the others'],
    withAnswer(({ facets }, { filter }) => ({
      facets: Object.fromEntries(
        Object.entries(facets).map(([name, counts]) => {
          const codes = filter[name as FacetName] ?? [];
          return [name, codes.length === 0 ? counts : counts.filter(({ code }) => codes.includes(code))];
        }),
      ),
    })),
  ),
  broken(
    'counts facets as if nothing were selected',
    [
      'a facet ignores its own selection and keeps that of the others',
      'with a selection in two facets each counts under that of the other',
    ],
    {
      search: async (query, ask) => ({
        ...(await ask(query)),
        facets: (await ask({ ...query, filter: {} })).facets,
      }),
    },
  ),
  broken('counts all facets always', ['facets count under the text, and only those that were asked for'], {
    search: (query, ask) => ask({ ...query, facets: FACET_NAMES }),
  }),
  broken(
    'counts the hits of the page only',
    ['pages by RELEVANCE show everything once', 'a page beyond the end is empty and knows the total'],
    withAnswer(({ hits }) => ({ totalCount: hits.length })),
  ),
  broken(
    'joins the codes of a facet by AND',
    [
      'codes of one facet are joined by OR, facets by AND',
      'hits, total and facets agree with a plain reading of the documents, whatever is selected',
    ],
    {
      search: async (query, ask) => {
        const isMany = Object.values(query.filter).some((codes) => codes.length > 1);
        return ask(isMany ? { ...query, filter: { topic: ['NOTHING'] } } : query);
      },
    },
  ),
];

const BY_PAGES: readonly BrokenEngine[] = [
  broken(
    'shows the last hit of a page again',
    ['pages by NEWEST show everything once', 'a page may begin at any hit'],
    {
      search: (query, ask) => ask({ ...query, offset: Math.max(0, query.offset - 1) }),
    },
  ),
  broken('repeats the first page beyond the end', ['a page beyond the end is empty and knows the total'], {
    search: async (query, ask) => {
      const answer = await ask(query);
      return query.offset >= answer.totalCount ? ask({ ...query, offset: 0 }) : answer;
    },
  }),
  broken('takes the newest for the last confirmed', ['the last confirmed come first, those never confirmed last'], {
    search: (query, ask) => ask({ ...query, sort: query.sort === 'LAST_CONFIRMED' ? 'NEWEST' : query.sort }),
  }),
  broken(
    'knows no tiers of houses',
    [
      'tiers of houses decide before the date, whatever is selected and on whatever page',
      'by relevance an earlier tier comes first among equals, but never before what has all words',
    ],
    { search: (query, ask) => ask({ ...query, houseTiers: [] }) },
  ),
  broken(
    'finds what other houses have though it is left to some',
    ['a search that is left to some houses finds and counts nothing of others'],
    {
      search: (query, ask) =>
        ask(Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'onlyHouses')) as typeof query),
    },
  ),
  broken(
    'finds what was published since',
    ['a search for what was published by a moment finds and counts nothing newer'],
    {
      search: (query, ask) =>
        ask(Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'publishedBy')) as typeof query),
    },
  ),
  broken('ranks by date only', ['by relevance all words come before some, and the title before the body'], {
    search: (query, ask) => ask({ ...query, sort: query.sort === 'RELEVANCE' ? 'NEWEST' : query.sort }),
  }),
];

const BY_WORDS: readonly BrokenEngine[] = [
  broken(
    'corrects codes',
    ['numbers and codes are never corrected'],
    alsoSimilar((word) => /\d/.test(word)),
  ),
  broken(
    'bends words that exist',
    ['a word that exists is not bent'],
    alsoSimilar((word) => /^\p{L}{5,}$/u.test(word)),
  ),
  broken(
    'ignores the minus',
    ['a word behind a minus excludes'],
    withText((text) => text.replace(/(^|\s)-\S+/g, '')),
  ),
  broken(
    'ignores quotes',
    ['a phrase in quotes is found to the letter only'],
    withText((text) => text.replace(/["„“]/g, '')),
  ),
  broken(
    'joins the parts of a compound by OR',
    ['a compound finds its parts, but only where all of them are'],
    withText((text) => text.replace('Vertretungsplan', 'Vertretungsplan Vertretung Plan')),
  ),
  broken(
    'takes every last word for a whole one',
    ['a half-typed last word is completed'],
    withText((text) => (/\p{L}$/u.test(text) ? `${text} ` : text)),
  ),
  broken(
    'completes words that are whole',
    ['a last word with a blank behind it is not completed'],
    withText((text) => text.trim()),
  ),
  broken(
    'reads accents to the letter',
    ['umlauts are found however they are written'],
    withText((text) => text.normalize('NFD').replace(/\u0308/g, 'xxx')),
  ),
];

const BY_ANSWERS: readonly BrokenEngine[] = [
  broken(
    'does not escape the title',
    ['highlights are safe, whatever stands in the text'],
    withHits(({ titleHtml }) => ({ titleHtml: titleHtml.replaceAll('&lt;', '<').replaceAll('&gt;', '>') })),
  ),
  broken(
    'does not escape quotes in the snippet',
    ['highlights are safe, whatever stands in the text'],
    withHits(({ snippetHtml }) => ({ snippetHtml: snippetHtml.replaceAll('&#39;', `'`).replaceAll('&quot;', '"') })),
  ),
  broken(
    'marks nothing',
    ['highlights mark the words that matched and no others'],
    withHits(({ titleHtml }) => ({ titleHtml: titleHtml.replace(/<\/?mark>/g, '') })),
  ),
  broken(
    'corrects in silence',
    ['a word that nobody has written is corrected, and the answer says so'],
    withAnswer(() => ({ corrections: [] })),
  ),
  broken(
    'says of every word that it stands in the title',
    ['a hit says which words it has, how, and where'],
    withHits(({ matches }) => ({ matches: matches.map((match) => ({ ...match, fields: ['TITLE' as const] })) })),
  ),
  broken('fails on strange texts', ['whatever is typed gets an answer and leaves the index whole'], {
    search: async (query, ask) => {
      if (query.text.includes('\\')) throw new Error('syntax error');
      return ask(query);
    },
  }),
  broken(
    'finds nothing without a text',
    ['an empty text, and one of blanks, is all that the filters allow'],
    withAnswer((answer, { text }) => (text.trim() === '' ? { hits: [], totalCount: 0 } : answer)),
  ),
];

/** Engines of which the contract must catch each one. */
export const BROKEN_ENGINES: readonly BrokenEngine[] = [
  ...BY_VISIBILITY,
  ...BY_CHANGES,
  ...BY_COUNTS,
  ...BY_PAGES,
  ...BY_WORDS,
  ...BY_ANSWERS,
];
