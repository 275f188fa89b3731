import { isDeepStrictEqual } from 'node:util';
import type { Settings } from 'meilisearch';
import { FACET_NAMES } from '../engine/search-engine.js';
import { facetAttribute } from './indexed-document.js';

/** More hits than these are not counted. */
export const COUNT_LIMIT = 20_000;
/** Longer than any search is waited for. A server that cuts one off answers with what it has, in a wrong order, and does not say so. */
const CUTOFF_MS = 15_000;
/** More codes than any facet has; there are some 400 jobcenters. */
const MAX_CODES = 2_000;

/**
 * The index in Meilisearch. Matching is done by filters over codes that our analyser has made; Meilisearch's own
 * tokenising, typo tolerance, prefixes, synonyms and stop words would make the two engines differ and are off. Only phrases
 * are looked for as text: a language is named for them because Meilisearch would otherwise guess one for each text, and take
 * compounds apart in those that it takes for German, so that a phrase and its document could differ. The order by relevance is made in
 * `ranking.ts`; all others are a sort.
 */
export const INDEX_SETTINGS = {
  displayedAttributes: ['*'],
  searchableAttributes: ['folded'],
  filterableAttributes: [
    'key',
    'kind',
    'readers',
    'house',
    'terms',
    'titleTerms',
    'publishedAt',
    ...FACET_NAMES.map(facetAttribute),
  ],
  sortableAttributes: ['publishedAt', 'confirmedAt', 'id'],
  rankingRules: ['sort'],
  stopWords: [],
  synonyms: {},
  dictionary: [],
  separatorTokens: [],
  nonSeparatorTokens: [],
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  faceting: { maxValuesPerFacet: MAX_CODES },
  pagination: { maxTotalHits: COUNT_LIMIT + 1 },
  searchCutoffMs: CUTOFF_MS,
} as const satisfies Record<keyof Settings, unknown> | Record<string, unknown>;

/** Lists of which the order means nothing; Meilisearch gives them back sorted. */
const SETS: ReadonlySet<string> = new Set(['filterableAttributes', 'sortableAttributes']);

/** Those of our settings that an index does not have as it should; empty when all is well. Settings that are not ours are left alone. */
export function differingSettings(current: Readonly<Record<string, unknown>>): Settings {
  const differing = Object.entries(INDEX_SETTINGS).filter(([name, wanted]) => !isSame(name, wanted, current[name]));
  return Object.fromEntries(differing) as Settings;
}

/** Of an object only what we say has to be there: Meilisearch fills in the rest. */
function isSame(name: string, wanted: unknown, current: unknown): boolean {
  if (Array.isArray(wanted) && Array.isArray(current) && SETS.has(name))
    return isDeepStrictEqual(wanted.toSorted(), current.toSorted());
  if (!isObject(wanted) || !isObject(current)) return isDeepStrictEqual(wanted, current);
  if (Object.keys(wanted).length === 0) return Object.keys(current).length === 0;
  return Object.entries(wanted).every(([key, value]) => isDeepStrictEqual(value, current[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
