import { editDistance } from './edit-distance.js';

const SHORTEST = 4;
const LONG_WORD = 9;
const MAX_WORDS = 3;

/** For each word (in normal form) the known ones that look like it. */
export type SimilarWordsOf = (
  words: readonly string[],
) => Promise<ReadonlyMap<string, readonly { word: string; spelling: string; documents: number }[]>>;

/** Whether a word has letters enough to be told from others that look like it. */
export function isLongEnough(folded: string): boolean {
  return folded.length >= SHORTEST;
}

/** A word that is known although no document need have it. */
export interface NamedWord {
  /** In normal form. */
  readonly word: string;
  readonly spelling: string;
}

/**
 * For each word (in normal form) the nearest known ones by edit distance: one error in words of up to eight letters, two in
 * longer ones; at most three, those of the index first, the most frequent of them first.
 *
 * @param named words of the vocabularies and synonyms: where none of the index is nearer they are meant too
 */
export async function correctWords(
  words: readonly string[],
  findSimilar: SimilarWordsOf,
  named: readonly NamedWord[],
): Promise<Map<string, string[]>> {
  const similar = await findSimilar([...new Set(words)]);
  const corrected = new Map<string, string[]>();
  for (const typed of new Set(words)) {
    const limit = typed.length >= LONG_WORD ? 2 : 1;
    const indexed = nearestOf(typed, similar.get(typed) ?? [], limit);
    const others = nearestOf(typed, named, indexed.distance);
    const best = [
      ...indexed.words.toSorted((left, right) => right.documents - left.documents),
      ...others.words.filter(({ word }) => indexed.words.every((known) => known.word !== word)),
    ];
    if (best.length > 0)
      corrected.set(
        typed,
        best.slice(0, MAX_WORDS).map(({ spelling }) => spelling),
      );
  }
  return corrected;
}

/** The words with the smallest distance up to the limit, with it; the limit when there are none. */
function nearestOf<Word extends NamedWord>(
  typed: string,
  words: readonly Word[],
  limit: number,
): { readonly distance: number; readonly words: readonly Word[] } {
  let distance = limit;
  let nearest: Word[] = [];
  for (const word of words) {
    const own = editDistance(typed, word.word, distance);
    if (own > distance) continue;
    if (own < distance) nearest = [];
    distance = own;
    nearest.push(word);
  }
  return { distance, words: nearest };
}
