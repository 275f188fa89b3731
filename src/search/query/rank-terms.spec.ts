import { describe, expect, it } from '@jest/globals';
import { presenceOf, putsAllWordsFirst, toNearTerms, toRankTerms } from './rank-terms.js';
import type { Alternative, QueryGroup } from './search-query-plan.js';

const RARITY: Readonly<Record<string, number>> = { video: 1.1, beratung: 0.3, abends: 2.7 };
const idf = (term: string): number => RARITY[term] ?? 5;

describe('what a document is ranked by', () => {
  it('is how it has a word, and half as much by a word of half the weight', () => {
    const [full] = toRankTerms([group('abends')], idf);
    const [half] = toRankTerms([{ ...group('abends'), weight: 0.5 }], idf);
    expect(full).toMatchObject({ alternatives: [['abends']] });
    expect(half!.weight).toBeCloseTo(full!.weight / 2);
  });
  it('is how near neighbouring words stand to each other, by the more frequent of both', () => {
    const near = toNearTerms([group('video'), group('beratung'), group('abends')], idf);
    expect(near.map(({ alternatives }) => alternatives)).toEqual([[['video', 'beratung']], [['beratung', 'abends']]]);
    expect(near[0]!.weight).toBe(near[1]!.weight);
  });
  it('is no nearness to a word that was corrected', () => {
    const corrected = group('vidoe', [{ kind: 'CORRECTION', terms: ['video'], word: 'Video' }]);
    expect(toNearTerms([corrected, group('beratung')], idf)).toEqual([]);
  });
  it('is the presence of words, the same in whatever order it is added up', () => {
    const [one, two, three] = ['video', 'beratung', 'abends'].map((term) => presenceOf(group(term), idf));
    expect(one! + two! + three!).toBe(three! + two! + one!);
    expect(one!).toBeCloseTo(1.1);
  });
});

describe('documents with all words', () => {
  it('come first for two or three words that count in full', () => {
    expect(putsAllWordsFirst([group('video'), group('beratung'), group('abends')])).toBe(true);
    expect(putsAllWordsFirst([group('video')])).toBe(false);
    expect(putsAllWordsFirst([group('video'), { ...group('abends'), weight: 0.7 }])).toBe(false);
    expect(putsAllWordsFirst(['a', 'b', 'c', 'd'].map((term) => group(term)))).toBe(false);
  });
});

function group(term: string, others: readonly Alternative[] = []): QueryGroup {
  return {
    typed: term,
    alternatives: [{ kind: 'EXACT', terms: [term], word: term }, ...others],
    bonusTerms: [],
    weight: 1,
  };
}
