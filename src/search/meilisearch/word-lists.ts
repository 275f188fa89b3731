import type { InverseFrequency } from '../query/query-plans.js';
import { presenceOf } from '../query/rank-terms.js';
import type { QueryGroup } from '../query/search-query-plan.js';
import type { Filter } from './filter.js';
import { hasGroup } from './plan-filter.js';
import type { GroupList } from './ranking.js';

/** Pages go up to here, so no list has to be longer. */
export const LONGEST_LIST = 1_000;
/** Of words that are too frequent for one list, so many of the rarest are asked for in pairs as well. */
const PAIRED_WORDS = 4;

/** A list that is asked for: the newest documents that pass the filters besides those of the search. */
export type WordList = Omit<GroupList, 'hits'> & { readonly filters: readonly Filter[] };

/** A list for each word, one for each in the title, and one for all words. */
export function toWordLists(groups: readonly QueryGroup[]): WordList[] {
  const all = groups.map((_, index) => index);
  const listOf = (index: number, inTitle: boolean): WordList => ({
    groups: [index],
    inTitle,
    filters: [hasGroup(groups[index]!, inTitle ? 'titleTerms' : 'terms')],
  });
  return [
    ...all.map((index) => listOf(index, false)),
    ...all.map((index) => listOf(index, true)),
    ...(groups.length > 1 ? [listOfSeveral(groups, all)] : []),
  ];
}

/** Lists of two words each for words whose own lists are cut: otherwise a document with both could be missed. */
export function toPairLists(
  groups: readonly QueryGroup[],
  idf: InverseFrequency,
  found: readonly GroupList[],
): WordList[] {
  const cut = found
    .filter(({ groups: of, inTitle, hits }) => of.length === 1 && !inTitle && hits.length === LONGEST_LIST)
    .map(({ groups: of }) => of[0]!)
    .sort((left, right) => presenceOf(groups[right]!, idf) - presenceOf(groups[left]!, idf))
    .slice(0, PAIRED_WORDS);
  return cut.flatMap((left, index) => cut.slice(index + 1).map((right) => listOfSeveral(groups, [left, right])));
}

function listOfSeveral(groups: readonly QueryGroup[], indexes: readonly number[]): WordList {
  return { groups: indexes, inTitle: false, filters: indexes.map((index) => hasGroup(groups[index]!, 'terms')) };
}
