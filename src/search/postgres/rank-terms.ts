import type { InverseFrequency } from '../query/query-plans.js';
import type { Alternative, QueryGroup } from '../query/search-query-plan.js';
import { anyOf, quote, toTsquery } from './tsquery-text.js';

const OWN_WEIGHT = 1;
const CORRECTED_WEIGHT = 0.7;
const PARTS_WEIGHT = 0.3;
const OTHER_WORDS_WEIGHT = 0.4;
const SINGLE_PART_WEIGHT = 0.4;
/** Rare words count somewhat more than their inverse document frequency says: measured on all judged sets. */
const IDF_POWER = 1.2;

/** A query for `ts_rank`, and how much its rank counts. */
export interface RankTerm {
  readonly query: string;
  readonly weight: number;
}

/** What the words of a query add to the rank of a document: the word itself, its parts, other words for it, single parts. */
export function toRankTerms(groups: readonly QueryGroup[], idf: InverseFrequency): RankTerm[] {
  return groups.flatMap((group) => {
    const own = group.alternatives.filter(isOwn);
    const others = group.alternatives.filter((alternative) => !isOwn(alternative));
    const terms = own.map((alternative) => ({
      query: toTsquery(alternative),
      weight: idfOf(alternative, idf) * weightOf(alternative),
    }));
    if (others.length > 0)
      terms.push({
        query: anyOf(others.map(toTsquery)),
        weight: OTHER_WORDS_WEIGHT * Math.max(...others.map((alternative) => idfOf(alternative, idf))),
      });
    for (const term of new Set(group.bonusTerms))
      terms.push({ query: quote(term), weight: SINGLE_PART_WEIGHT * idf(term) });
    return terms.map(({ query, weight }) => ({ query, weight: weight ** IDF_POWER }));
  });
}

/** That of its most frequent term. */
export function idfOf(alternative: Alternative, idf: InverseFrequency): number {
  return Math.min(...alternative.terms.map(idf));
}

/** The typed word and its corrections are ranked one by one: an unknown word has nothing but its corrections. */
function isOwn({ kind }: Alternative): boolean {
  return kind === 'EXACT' || kind === 'PARTS' || kind === 'CORRECTION';
}

function weightOf({ kind, terms }: Alternative): number {
  if (kind === 'EXACT') return OWN_WEIGHT;
  return kind === 'CORRECTION' && terms.length === 1 ? CORRECTED_WEIGHT : PARTS_WEIGHT;
}
