import { describe, expect, it } from '@jest/globals';
import { GermanAnalyser } from '../analysis/german-analyser.js';
import { Lexicon } from '../analysis/lexicon.js';
import { emphasisOf } from './emphasis.js';

const analyser = new GermanAnalyser(Lexicon.load());

describe('the emphasis of words', () => {
  it('is on nouns where capital letters tell them', () => {
    expect(emphasesIn('Kunden abends beraten in der Sprechstunde')).toEqual({
      Kunden: 1,
      abends: 0.7,
      beraten: 0.7,
      Sprechstunde: 1,
    });
    expect(emphasesIn('Wer hat die Sprechstunde verlängert')).toEqual({ Sprechstunde: 1, verlängert: 0.7 });
  });
  it.each([
    'montags sprechstunde abends',
    'Montags sprechstunde abends',
    'MONTAGS SPRECHSTUNDE ABENDS',
    '16i montags abends',
  ])('is on all words where capital letters tell nothing: %s', (query) => {
    expect(Object.values(emphasesIn(query))).toEqual([1, 1, 1]);
  });
  it('is not on what questions are asked with', () => {
    expect(emphasesIn('welche art von sprechstunde')).toEqual({ art: 0.5, sprechstunde: 1 });
  });
  it('is on both of two words', () => {
    expect(emphasesIn('negatives Ergebnis')).toEqual({ negatives: 1, Ergebnis: 1 });
  });
  it('is on the pieces of a hyphenated word, and on the whole where a piece is a single letter', () => {
    expect(emphasesIn('Video-Sprechstunde')).toEqual({ Video: 1, VideoSprechstunde: 0.25, Sprechstunde: 1 });
    expect(emphasesIn('E-Bike')).toEqual({ E: 1, EBike: 1, Bike: 1 });
  });
});

function emphasesIn(query: string): Record<string, number> {
  const words = analyser.analyse(query);
  return Object.fromEntries(
    words.filter((word) => !word.isStopWord).map((word) => [word.text, emphasisOf(word, words)]),
  );
}
