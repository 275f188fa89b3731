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

/** For each word (in normal form) the nearest known ones by edit distance: one error in words of up to eight letters, two in longer ones; the most frequent first, at most three. */
export async function correctWords(
  words: readonly string[],
  findSimilar: SimilarWordsOf,
): Promise<Map<string, string[]>> {
  const similar = await findSimilar([...new Set(words)]);
  const corrected = new Map<string, string[]>();
  for (const [typed, candidates] of similar) {
    const limit = typed.length >= LONG_WORD ? 2 : 1;
    const measured = candidates.map((candidate) => ({
      ...candidate,
      distance: editDistance(typed, candidate.word, limit),
    }));
    const nearest = Math.min(...measured.map(({ distance }) => distance));
    if (nearest > limit) continue;
    const best = measured
      .filter(({ distance }) => distance === nearest)
      .sort((left, right) => right.documents - left.documents);
    corrected.set(
      typed,
      best.slice(0, MAX_WORDS).map(({ spelling }) => spelling),
    );
  }
  return corrected;
}
