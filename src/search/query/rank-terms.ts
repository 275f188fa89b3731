import type { InverseFrequency } from './query-plans.js';
import type { Alternative, QueryGroup } from './search-query-plan.js';

const OWN_WEIGHT = 1;
const CORRECTED_WEIGHT = 0.7;
const PARTS_WEIGHT = 0.3;
const OTHER_WORDS_WEIGHT = 0.4;
const SINGLE_PART_WEIGHT = 0.4;
/** What two words add that stand near each other, of what the more frequent one adds. */
const NEAR_SHARE = 0.12;
/** Rare words count somewhat more than their inverse document frequency says: measured on all judged sets. */
const IDF_POWER = 1.2;
/** Steps between whole numbers: a power of two, so that equals stay equal in floating point. */
const STEPS = 2 ** 20;
/** Longer queries are sentences: which of their words are missing says little. */
const ALL_WORDS_FIRST_UP_TO = 3;

/** So many of the best of the first stage are ranked in full: more of them changed nothing on any judged set. */
export const RANKED = 200;
/** How much the presence of words adds to how they are had. */
export const PRESENCE_SHARE = 0.0205;
/** How much more a word adds when it is in the title, as a share of what its presence adds. */
export const TITLE_SHARE = 0.5;
/** So much better is a hit of the first tier of houses than one of the last. */
export const TIER_LIFT = 0.5;
/** Weights of the places of a term: title, parts in the title, text, parts in the text. */
export const PLACE_WEIGHTS: Readonly<Record<'A' | 'B' | 'C' | 'D', number>> = { A: 1, B: 0.6, C: 0.5, D: 0.3 };
/**
 * How a document has its words counts the less the more distinct terms it has: by the logarithm of their number and this one,
 * which keeps a text of one sentence from being all the better for it.
 */
export const TERMS_OF_A_SHORT_TEXT = 200;

/** What a document is ranked by besides which words it has: how it has one of the alternatives, and how much that counts. */
export interface RankTerm {
  /** Lists of terms that belong together. Never empty. */
  readonly alternatives: readonly (readonly string[])[];
  readonly weight: number;
}

/** What the words of a query add to the rank of a document: the word itself, its parts, other words for it, single parts. */
export function toRankTerms(groups: readonly QueryGroup[], idf: InverseFrequency): RankTerm[] {
  return groups.flatMap((group) => {
    const own = group.alternatives.filter(isOwn);
    const others = group.alternatives.filter((alternative) => !isOwn(alternative));
    const terms: RankTerm[] = own.map((alternative) => ({
      alternatives: [alternative.terms],
      weight: idfOf(alternative, idf) * weightOf(alternative),
    }));
    if (others.length > 0)
      terms.push({
        alternatives: others.map((alternative) => alternative.terms),
        weight: OTHER_WORDS_WEIGHT * Math.max(...others.map((alternative) => idfOf(alternative, idf))),
      });
    for (const term of new Set(group.bonusTerms))
      terms.push({ alternatives: [[term]], weight: SINGLE_PART_WEIGHT * idf(term) });
    return terms.map(({ alternatives, weight }) => ({ alternatives, weight: group.weight * weight ** IDF_POWER }));
  });
}

/** What two neighbouring words of a query add by standing near each other in a document, if both are known as they were typed. */
export function toNearTerms(groups: readonly QueryGroup[], idf: InverseFrequency): RankTerm[] {
  return groups.slice(1).flatMap((right, index) => {
    const pair = [groups[index]!, right].map((group) => ({ term: typedTerm(group), rarity: presenceOf(group, idf) }));
    const [first, second] = pair.map(({ term }) => term);
    if (first === undefined || second === undefined) return [];
    const weight = NEAR_SHARE * Math.min(...pair.map(({ rarity }) => rarity)) ** IDF_POWER;
    return [{ alternatives: [[first, second]], weight }];
  });
}

/** Whether documents with all words come before all others: in queries of two or three words that all count in full. */
export function putsAllWordsFirst(groups: readonly QueryGroup[]): boolean {
  return groups.length > 1 && groups.length <= ALL_WORDS_FIRST_UP_TO && groups.every(({ weight }) => weight === 1);
}

/** How much a word of the query adds for being there at all: as its rarest alternative. In steps that any sum of them is exact of, whatever their order. */
export function presenceOf({ alternatives, weight }: QueryGroup, idf: InverseFrequency): number {
  const own = alternatives.filter(({ kind }) => kind !== 'ROOT');
  const rarity = Math.max(0, ...own.map((alternative) => idfOf(alternative, idf)));
  return Math.round(weight * rarity * STEPS) / STEPS;
}

/** How rare an alternative is: as its most frequent term. */
function idfOf(alternative: Alternative, idf: InverseFrequency): number {
  return Math.min(...alternative.terms.map(idf));
}

function typedTerm({ alternatives }: QueryGroup): string | undefined {
  const [first] = alternatives;
  const isCorrected = alternatives.some(({ kind }) => kind === 'CORRECTION');
  return first?.kind === 'EXACT' && first.terms.length === 1 && !isCorrected ? first.terms[0] : undefined;
}

/** The typed word and its corrections are ranked one by one: an unknown word has nothing but its corrections. */
function isOwn({ kind }: Alternative): boolean {
  return kind === 'EXACT' || kind === 'PARTS' || kind === 'CORRECTION';
}

function weightOf({ kind, terms }: Alternative): number {
  if (kind === 'EXACT') return OWN_WEIGHT;
  return kind === 'CORRECTION' && terms.length === 1 ? CORRECTED_WEIGHT : PARTS_WEIGHT;
}
