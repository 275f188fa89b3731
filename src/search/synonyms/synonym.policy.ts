import { Violation } from '../../platform/graphql/problems.js';
import type { GermanAnalyser } from '../analysis/german-analyser.js';
import { tokenise } from '../analysis/normal-form.js';

const FEWEST_WORDS = 2;
const MOST_WORDS = 20;
const MOST_CHARACTERS = 60;
/** Longer expressions are sentences, and engines do not take them. */
const MOST_WORDS_OF_AN_EXPRESSION = 3;
const MOST_DIGITS = 4;

/** The words as they are stored: trimmed, without doubles, in German order. */
export function tidyWords(words: readonly string[]): string[] {
  return [...new Set(words.map(tidy))].sort((left, right) => left.localeCompare(right, 'de'));
}

/** What is wrong with the words of a new group, as they were given; empty when nothing is. */
export function checkWords(given: readonly string[], analyser: GermanAnalyser): Violation[] {
  const words = tidyWords(given);
  if (words.length > MOST_WORDS) return [new Violation('words', `Eine Gruppe hat höchstens ${MOST_WORDS} Wörter.`)];
  const violations = given.flatMap((word, index) => {
    const problem = problemOf(tidy(word));
    return problem === undefined ? [] : [new Violation(`words.${index}`, problem)];
  });
  if (violations.length > 0) return violations;
  const meanings = new Set(
    words.map((word) =>
      analyser
        .analyse(word)
        .map(({ stem }) => stem)
        .join(' '),
    ),
  );
  return meanings.size < FEWEST_WORDS
    ? [
        new Violation(
          'words',
          'Eine Gruppe braucht mindestens zwei verschiedene Wörter. Formen eines Wortes findet die Suche von selbst.',
        ),
      ]
    : [];
}

function tidy(word: string): string {
  return word.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function problemOf(word: string): string | undefined {
  if (word.length > MOST_CHARACTERS) return `Ein Wort hat höchstens ${MOST_CHARACTERS} Zeichen.`;
  const tokens = tokenise(word);
  if (tokens.length === 0 || /[\p{C}<>]/u.test(word)) return 'Ein Wort besteht aus Buchstaben oder Ziffern.';
  if (tokens.length > MOST_WORDS_OF_AN_EXPRESSION)
    return `Ein Ausdruck hat höchstens ${MOST_WORDS_OF_AN_EXPRESSION} Wörter.`;
  // What looks like a case number or a mail address is somebody's.
  if (word.includes('@') || (word.match(/\d/g)?.length ?? 0) > MOST_DIGITS)
    return 'Aktenzeichen und Mailadressen sind keine Suchwörter.';
  return undefined;
}
