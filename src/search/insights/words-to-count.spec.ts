import { describe, expect, it } from '@jest/globals';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import { wordsToCount } from './words-to-count.js';

describe('The words of a text without hits', () => {
  const analyser = new SearchAnalyser();

  it.each([
    ['Quittengelee kochen', ['quittengelee', 'kochen']],
    ['QUITTENGELEE quittengelee', ['quittengelee']],
    ['Überbrückung für die Kund*innen', ['uberbruckung', 'kund']],
    ['U25 §16i 2026', []],
    ['Hartz4', ['hartz']],
    ['max.muster@example.org Quittengelee', ['quittengelee']],
    ['BG12345678 0171/2345678 01.01.1990 Akte', ['akte']],
    ['„genau so“ Quittengelee', []],
    ['Quittengelee -Apfel', []],
    ['Quittengelee -„genau so“', []],
    ['der die das', []],
    ['x'.repeat(41), []],
    ['eins zwei drei vier fuenf sechs sieben', ['eins', 'zwei', 'drei', 'vier', 'funf']],
    ['', []],
  ])('of "%s" are %j', (text, words) => {
    expect(wordsToCount(text, analyser)).toEqual(words);
  });
});
