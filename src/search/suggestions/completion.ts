import { fold, tokenise } from '../analysis/normal-form.js';

/** How well a text completes what was typed: its beginning, a word's beginning, or the inside of a word. */
export type CompletionRank = 0 | 1 | 2;

/** The half-typed word completes the inside of words from this many letters on; shorter ones are everywhere. */
export const SHORTEST_INSIDE = 3;
const MAX_WORDS = 8;

/** What is being typed, ready to be compared: words in normal form, the last one half typed. Never empty of words. */
export interface TypedWords {
  /** Everything before the last word, as it was typed. */
  readonly lead: string;
  /** Words that are complete, in their order. */
  readonly before: readonly string[];
  /** The last word, of which only the beginning may be there. */
  readonly last: string;
}

/** Reads what is being typed, the last eight words of it; undefined when it has no word. */
export function readTyped(typed: string): TypedWords | undefined {
  const words = wordsOf(typed).slice(-MAX_WORDS);
  const last = words.pop();
  if (!last) return undefined;
  return { lead: typed.slice(0, last.start), before: words.map(({ folded }) => folded), last: last.folded };
}

/** The words of a text in normal form with a blank before each: what the function `search_fold` of the database makes of it. */
export function foldWords(text: string): string {
  return ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')}`;
}

/** How well the folded text completes what is typed; undefined when it does not. */
export function rankCompletion(folded: string, { before, last }: TypedWords): CompletionRank | undefined {
  if (!before.every((word) => folded.includes(` ${word}`))) return undefined;
  if (folded.startsWith(` ${[...before, last].join(' ')}`)) return 0;
  if (folded.includes(` ${last}`)) return 1;
  return last.length >= SHORTEST_INSIDE && folded.includes(last) ? 2 : undefined;
}

function wordsOf(text: string): { readonly folded: string; readonly start: number }[] {
  return tokenise(text)
    .map(({ text: word, start }) => ({ folded: fold(word).replace(/[^\p{L}\p{N}]/gu, ''), start }))
    .filter(({ folded }) => folded !== '');
}
