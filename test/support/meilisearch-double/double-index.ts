import { FilterError, readFilter, type Stored } from './filter-reading.js';

/** The settings of a new index, as a server says them. */
const DEFAULTS = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [] as string[],
  sortableAttributes: [] as string[],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null as readonly { readonly locales: readonly string[] }[] | null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
};
type DoubleSettings = typeof DEFAULTS;

/** So many words and phrases of a query are read. */
const MAX_PHRASES = 10;
const KEY = /^[A-Za-z0-9_-]{1,511}$/;

/** A request or a task that a server would refuse, with its code. */
export class DoubleError extends Error {
  constructor(
    readonly code: string,
    readonly status = 400,
  ) {
    super(code);
  }
}

/** A query of a multi-search. */
export interface DoubleQuery {
  readonly q?: string;
  readonly filter?: string;
  readonly sort?: readonly string[];
  readonly facets?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly attributesToRetrieve?: readonly string[];
}

/** One index of the double: understands filters, sorts, phrases and facets, and nothing of ranking, typos or prefixes. */
export class DoubleIndex {
  readonly documents = new Map<string, Stored>();
  private settings: DoubleSettings = structuredClone(DEFAULTS);

  constructor(
    readonly primaryKey: string,
    readonly createdAt = new Date(),
  ) {}

  /** Sets are given back sorted, whatever their order was. */
  getSettings(): DoubleSettings {
    const { filterableAttributes, sortableAttributes } = this.settings;
    return {
      ...this.settings,
      filterableAttributes: filterableAttributes.toSorted(),
      sortableAttributes: sortableAttributes.toSorted(),
    };
  }

  /** Objects are merged one level deep, everything else is replaced. */
  updateSettings(changes: Partial<DoubleSettings>): void {
    const merged = Object.entries(changes).map(([name, value]) => {
      const before = (this.settings as Record<string, unknown>)[name];
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [name, isObject ? { ...(before as object), ...value } : value];
    });
    this.settings = { ...this.settings, ...Object.fromEntries(merged) };
  }

  add(documents: readonly Stored[]): void {
    for (const document of documents) {
      const key = document[this.primaryKey];
      if (typeof key !== 'string' || !KEY.test(key)) throw new DoubleError('invalid_document_id');
    }
    for (const document of documents) this.documents.set(document[this.primaryKey] as string, document);
  }

  /** Documents that pass the filter, sorted; all without one. */
  list(filter: string | undefined, sort: readonly string[]): Stored[] {
    const passes = filter === undefined ? () => true : this.readFilter(filter);
    return this.sorted([...this.documents.values()].filter(passes), sort);
  }

  search(query: DoubleQuery): object {
    if (query.sort && !this.settings.rankingRules.includes('sort')) throw new DoubleError('invalid_search_sort');
    const matching = this.list(query.filter, query.sort ?? []).filter(this.readPhrases(query.q ?? ''));
    const { maxTotalHits } = this.settings.pagination;
    const isByPage = query.page !== undefined || query.hitsPerPage !== undefined;
    const [offset, limit] = isByPage
      ? [((query.page ?? 1) - 1) * (query.hitsPerPage ?? 20), query.page === 0 ? 0 : (query.hitsPerPage ?? 20)]
      : [query.offset ?? 0, query.limit ?? 20];
    const hits = matching.slice(offset, Math.min(offset + limit, maxTotalHits));
    const total = Math.min(matching.length, maxTotalHits);
    return {
      hits: hits.map((hit) => pick(hit, query.attributesToRetrieve)),
      query: query.q ?? '',
      processingTimeMs: 0,
      ...(isByPage ? toPageInfo(query, total) : { estimatedTotalHits: total, offset, limit }),
      ...(query.facets ? { facetDistribution: this.countFacets(matching, query.facets) } : {}),
    };
  }

  private readFilter(filter: string): (document: Stored) => boolean {
    try {
      return readFilter(filter, this.settings.filterableAttributes);
    } catch (error) {
      if (error instanceof FilterError) throw new DoubleError('invalid_search_filter');
      throw error;
    }
  }

  /** Documents without the attribute come last, in whatever direction. */
  private sorted(documents: Stored[], sort: readonly string[]): Stored[] {
    const rules = sort.map((rule) => {
      const [attribute, direction] = rule.split(':') as [string, 'asc' | 'desc'];
      if (!this.settings.sortableAttributes.includes(attribute)) throw new DoubleError('invalid_search_sort');
      return { attribute, sign: direction === 'asc' ? 1 : -1 };
    });
    return documents.sort((left, right) => {
      for (const { attribute, sign } of rules) {
        const [a, b] = [left[attribute], right[attribute]] as [
          string | number | undefined,
          string | number | undefined,
        ];
        if (a === b) continue;
        if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
        return a < b ? -sign : sign;
      }
      return 0;
    });
  }

  /**
   * Knows phrases in quotes, and those behind a minus, as a server reads them: it stops behind the tenth that must occur. A
   * server takes German compounds apart, and guesses the language unless one is named.
   */
  private readPhrases(q: string): (document: Stored) => boolean {
    if (q !== '' && this.settings.localizedAttributes?.flatMap(({ locales }) => locales).join() !== 'eng')
      throw new Error('The double does not take compounds apart, so it needs the language of texts');
    const phrases = [...q.matchAll(/(-?)"([a-z0-9 ]+)"/g)];
    if (phrases.map(([all]) => all).join(' ') !== q) throw new Error(`The double does not know the query ${q}`);
    const tenth = phrases.filter(([, minus]) => minus === '')[MAX_PHRASES - 1];
    const read = tenth ? phrases.slice(0, phrases.indexOf(tenth) + 1) : phrases;
    const { searchableAttributes } = this.settings;
    const textsOf = (document: Stored): string[][] =>
      searchableAttributes.map((name) => String(document[name] ?? '').split(' '));
    return (document) =>
      read.every(([, minus, phrase]) => {
        const words = phrase!.split(' ');
        return textsOf(document).some((text) => hasPhrase(text, words)) === (minus === '');
      });
  }

  private countFacets(documents: readonly Stored[], facets: readonly string[]): Record<string, Record<string, number>> {
    return Object.fromEntries(
      facets.map((name) => {
        if (!this.settings.filterableAttributes.includes(name)) throw new DoubleError('invalid_search_facets');
        const counts: Record<string, number> = {};
        for (const document of documents)
          for (const code of [document[name] ?? []].flat() as string[]) counts[code] = (counts[code] ?? 0) + 1;
        return [
          name,
          Object.fromEntries(Object.entries(counts).sort().slice(0, this.settings.faceting.maxValuesPerFacet)),
        ];
      }),
    );
  }
}

/**
 * Whether a text has a phrase as a server sees it: it knows of each two words how near they stand to each other at best, and
 * compares three words of the phrase at a time. So a longer phrase is found in a text as well that has it in pieces only.
 */
function hasPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  const isNear = (left: string, right: string, most: number): boolean =>
    text.some((word, at) => word === left && text.slice(at + 1, at + 1 + most).includes(right));
  return phrase.every(
    (word, at) =>
      text.includes(word) && phrase.slice(at + 1, at + 3).every((other, distance) => isNear(word, other, distance + 1)),
  );
}

function toPageInfo({ page = 1, hitsPerPage = 20 }: DoubleQuery, totalHits: number): object {
  return { totalHits, page, hitsPerPage, totalPages: hitsPerPage === 0 ? 0 : Math.ceil(totalHits / hitsPerPage) };
}

/** The named fields of a document, or all. */
export function pick(document: Stored, fields: readonly string[] | undefined | null): Stored {
  return fields ? Object.fromEntries(Object.entries(document).filter(([name]) => fields.includes(name))) : document;
}
