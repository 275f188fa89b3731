import type { GermanAnalyser } from '../analysis/german-analyser.js';
import { parseQuery } from '../query/parse-query.js';

const MAX_DIGITS = 4;
const MIN_LETTERS = 3;
const MAX_LENGTH = 40;
const MAX_WORDS = 5;

/**
 * The words of a text without hits that may be counted, in normal form, each once, five at most. Left out: what is typed in one piece with an
 * `@` or more than four digits (addresses, numbers of customers and telephones), stop words, words with fewer than three
 * letters or more than 40 characters, and all of a text with quotes or a minus, whose words may have hits.
 */
export function wordsToCount(text: string, analyser: Pick<GermanAnalyser, 'analyse'>): string[] {
  const { phrases, excludedPhrases, excluded } = parseQuery(text);
  if ([phrases, excludedPhrases, excluded].some((parts) => parts.length > 0)) return [];
  const harmless = text.split(/\s+/u).filter((piece) => !piece.includes('@') && digitsIn(piece) <= MAX_DIGITS);
  const words = harmless
    .flatMap((piece) => analyser.analyse(piece))
    .filter(({ folded, isStopWord }) => !isStopWord && lettersIn(folded) >= MIN_LETTERS && folded.length <= MAX_LENGTH)
    .map(({ folded }) => folded);
  return [...new Set(words)].slice(0, MAX_WORDS);
}

function digitsIn(text: string): number {
  return text.match(/\p{N}/gu)?.length ?? 0;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
