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
  return [
    ...all.map((index) => toList(groups, [index], false)),
    ...all.map((index) => toList(groups, [index], true)),
    ...(groups.length > 1 ? [toList(groups, all, false)] : []),
  ];
}

/** Lists of two words each for words whose own lists are cut: otherwise a document with both, or with both in the title, could be missed. */
export function toPairLists(
  groups: readonly QueryGroup[],
  idf: InverseFrequency,
  found: readonly GroupList[],
): WordList[] {
  return [false, true].flatMap((inTitle) => {
    const cut = found
      .filter((list) => list.groups.length === 1 && list.inTitle === inTitle && list.hits.length === LONGEST_LIST)
      .map(({ groups: of }) => of[0]!)
      .sort((left, right) => presenceOf(groups[right]!, idf) - presenceOf(groups[left]!, idf))
      .slice(0, PAIRED_WORDS);
    return cut.flatMap((left, at) => cut.slice(at + 1).map((right) => toList(groups, [left, right], inTitle)));
  });
}

function toList(groups: readonly QueryGroup[], indexes: readonly number[], inTitle: boolean): WordList {
  const attribute = inTitle ? 'titleTerms' : 'terms';
  return { groups: indexes, inTitle, filters: indexes.map((index) => hasGroup(groups[index]!, attribute)) };
}
