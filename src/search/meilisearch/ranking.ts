import type { InverseFrequency } from '../query/query-plans.js';
import {
  PLACE_WEIGHTS,
  PRESENCE_SHARE,
  presenceOf,
  putsAllWordsFirst,
  TERMS_OF_A_SHORT_TEXT,
  TIER_LIFT,
  TITLE_SHARE,
  toRankTerms,
  type RankTerm,
} from '../query/rank-terms.js';
import type { QueryGroup } from '../query/search-query-plan.js';
import { termCode } from './term-code.js';

/** A list of hits that has been asked for, and which words of the query all of its hits have. */
export interface GroupList {
  readonly groups: readonly number[];
  /** Whether they have them in the title. */
  readonly inTitle: boolean;
  readonly hits: readonly ListedHit[];
}

/** A hit in a list. */
export interface ListedHit {
  readonly id: string;
  readonly publishedAt: number;
  readonly house?: string;
}

/** A document that may be shown, with what the first stage says of it. */
export interface Candidate extends ListedHit {
  readonly hasAll: boolean;
  readonly coverage: number;
  /** By how much the tier of its house lifts it, 1 for not at all. */
  readonly lift: number;
}

/** How much a term weighs that stands at these places (`12A`), as `ts_rank` of PostgreSQL reckons for a single term: each further place counts less. */
export function termWeight(places: readonly string[]): number {
  const weights = places.map((place) => PLACE_WEIGHTS[place.at(-1) as keyof typeof PLACE_WEIGHTS]);
  const best = weights.indexOf(Math.max(...weights));
  const share = (weight: number, index: number): number => weight / (index + 1) ** 2;
  const sum = weights.reduce((total, weight, index) => total + share(weight, index), 0);
  return (weights[best]! + sum - share(weights[best]!, best)) / (Math.PI ** 2 / 6);
}

/**
 * The first stage: all hits of the lists, each once. Those with all words first (if the query is no sentence), then by which
 * words they have and whether in the title, the rare ones counting more, then the newest, then by id.
 */
export function orderCandidates(
  groups: readonly QueryGroup[],
  idf: InverseFrequency,
  lists: readonly GroupList[],
  houseTiers: readonly (readonly string[])[],
): Candidate[] {
  const weights = groups.map((group) => presenceOf(group, idf));
  const found = new Map<string, { hit: ListedHit; text: Set<number>; title: Set<number> }>();
  for (const list of lists)
    for (const hit of list.hits) {
      const entry = found.get(hit.id) ?? { hit, text: new Set<number>(), title: new Set<number>() };
      found.set(hit.id, entry);
      for (const group of list.groups) {
        entry.text.add(group);
        if (list.inTitle) entry.title.add(group);
      }
    }
  const lifts = liftsByHouse(houseTiers);
  const allWordsFirst = putsAllWordsFirst(groups);
  const sumOf = (indexes: ReadonlySet<number>): number => [...indexes].reduce((sum, index) => sum + weights[index]!, 0);
  return [...found.values()]
    .map(({ hit, text, title }): Candidate => ({
      ...hit,
      hasAll: !allWordsFirst || text.size === groups.length,
      coverage: sumOf(text) + TITLE_SHARE * sumOf(title),
      lift: lifts.get(hit.house ?? '') ?? 1,
    }))
    .sort(
      (left, right) =>
        Number(right.hasAll) - Number(left.hasAll) ||
        right.coverage * right.lift - left.coverage * left.lift ||
        right.publishedAt - left.publishedAt ||
        (left.id < right.id ? -1 : 1),
    );
}

/** The second stage: by the weights of the terms as well. Hits without weights, which have gone meanwhile, count as if they had none. Keeps the order of equals. */
export function rank(
  groups: readonly QueryGroup[],
  idf: InverseFrequency,
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Candidate[] {
  const terms = toRankTerms(groups, idf);
  return candidates
    .map((candidate) => {
      const own = weights.get(candidate.id);
      const score = own ? terms.reduce((sum, term) => sum + term.weight * rankOf(term, own), 0) : 0;
      const length = Math.log(TERMS_OF_A_SHORT_TEXT + (own?.size ?? 0));
      return { candidate, score: (candidate.coverage * PRESENCE_SHARE + score / length) * candidate.lift };
    })
    .sort((left, right) => Number(right.candidate.hasAll) - Number(left.candidate.hasAll) || right.score - left.score)
    .map(({ candidate }) => candidate);
}

/** What `ts_rank` says: the mean over all terms that alternatives have, of several terms that belong together how they stand together. */
function rankOf({ alternatives }: RankTerm, weights: ReadonlyMap<string, number>): number {
  const weightOf = (term: string): number => weights.get(termCode(term)) ?? 0;
  const [first] = alternatives;
  if (alternatives.length === 1 && first!.length > 1) return together(first!.map(weightOf));
  const terms = [...new Set(alternatives.flat())];
  return terms.reduce((sum, term) => sum + weightOf(term), 0) / terms.length;
}

/** The geometric mean; nothing when one is missing. Where the terms stand is not known here. */
function together(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all * weight, 1) ** (1 / weights.length);
}

function liftsByHouse(tiers: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    tiers.flatMap((houses, tier) =>
      houses.map((house) => [house, 1 + (TIER_LIFT / tiers.length) * (tiers.length - tier)] as const),
    ),
  );
}
