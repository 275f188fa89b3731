import { describe, expect, it } from '@jest/globals';
import type { QueryGroup } from '../query/search-query-plan.js';
import type { GroupList } from './ranking.js';
import { LONGEST_LIST, toPairLists, toWordLists } from './word-lists.js';

const RARITY: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3, d: 4, e: 5 };
const idf = (term: string): number => RARITY[term]!;
const groupsOf = (...words: string[]): QueryGroup[] =>
  words.map((word) => ({
    typed: word,
    alternatives: [{ kind: 'EXACT', terms: [word], word }],
    bonusTerms: [],
    weight: 1,
  }));
/** The lists for single words, of which those that are named are as long as a list can be: `a`, `a in title`. */
const listsOf = (groups: readonly QueryGroup[], ...cut: string[]): GroupList[] =>
  toWordLists(groups).map(({ groups: of, inTitle }) => {
    const name = `${of.map((index) => groups[index]!.typed).join('+')}${inTitle ? ' in title' : ''}`;
    const length = cut.includes(name) ? LONGEST_LIST : 3;
    return { groups: of, inTitle, hits: Array.from({ length }, (_, id) => ({ id: String(id), publishedAt: id })) };
  });
const pairsOf = (words: readonly string[], ...cut: string[]): string[] => {
  const groups = groupsOf(...words);
  return toPairLists(groups, idf, listsOf(groups, ...cut)).map(({ filters }) => filters.join(' & '));
};

describe('The lists that a search asks Meilisearch for', () => {
  it('are one for each word, one for each in the title, and one for all', () => {
    expect(toWordLists(groupsOf('a', 'b')).map(({ filters }) => filters.join(' & '))).toEqual([
      'terms IN ["a"]',
      'terms IN ["b"]',
      'titleTerms IN ["a"]',
      'titleTerms IN ["b"]',
      'terms IN ["a"] & terms IN ["b"]',
    ]);
    expect(toWordLists(groupsOf('a'))).toHaveLength(2);
  });

  it('are no more when none is cut, or a single one', () => {
    expect(pairsOf(['a', 'b'])).toEqual([]);
    expect(pairsOf(['a', 'b'], 'a', 'b in title', 'a+b')).toEqual([]);
  });

  it('are pairs of words whose lists are cut, the rare ones first, and the same in the title', () => {
    expect(pairsOf(['a', 'b', 'c'], 'a', 'b', 'a in title', 'c in title')).toEqual([
      'terms IN ["b"] & terms IN ["a"]',
      'titleTerms IN ["c"] & titleTerms IN ["a"]',
    ]);
  });

  it('are pairs of four words at most', () => {
    expect(pairsOf(['a', 'b', 'c', 'd', 'e'], 'a', 'b', 'c', 'd', 'e')).toEqual([
      'terms IN ["e"] & terms IN ["d"]',
      'terms IN ["e"] & terms IN ["c"]',
      'terms IN ["e"] & terms IN ["b"]',
      'terms IN ["d"] & terms IN ["c"]',
      'terms IN ["d"] & terms IN ["b"]',
      'terms IN ["c"] & terms IN ["b"]',
    ]);
  });
});
