const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 40;
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** Beginnings that make another word rather than a compound, and endings that are suffixes rather than heads. */
const NO_PARTS = new Set(
  `must musste konn konnte soll sollte unter uber nach gegen wieder zusammen durch hinter zuruck einer eines einen ungen heit heiten keit keiten schaft lich liche lichen licher liches isch ische ischen bare baren lung rung dung tung ende enden ender test innen iche ichen tion tionen sicht stand vert ster lose losen loser loses`.split(
    ' ',
  ),
);

/** How often words occur; knows folded words only. */
export interface WordFrequencies {
  /** In how many documents the word occurs; 0 for an unknown one. */
  of(word: string): number;
}

/**
 * Splits German compounds against known words: "leistungsminderung" → "leistung", "minderung". Fewest parts win, then those
 * whose rarest part is most frequent.
 */
export class CompoundSplitter {
  private readonly cache = new Map<string, readonly string[]>();

  constructor(private readonly words: WordFrequencies) {}

  /** The parts in their order, without linking elements; empty when the folded word is no compound of known words. */
  split(word: string): readonly string[] {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || /\d/.test(word)) return [];
    const known = this.cache.get(word);
    if (known) return known;
    const parts = this.best(word);
    if (this.cache.size > 50_000) this.cache.clear();
    this.cache.set(word, parts);
    return parts;
  }

  /** Forgets what it has split: called when more words are known. */
  forget(): void {
    this.cache.clear();
  }

  /** Best segmentation of each beginning of the word, by dynamic programming. */
  private best(word: string): readonly string[] {
    const best: ({ parts: string[]; rarest: number } | undefined)[] = [{ parts: [], rarest: Infinity }];
    for (let end = SHORTEST_PART; end <= word.length; end++) {
      for (let start = 0; start <= end - SHORTEST_PART; start++) {
        const before = best[start];
        if (!before || (start > 0 && start < SHORTEST_PART)) continue;
        const isHead = end === word.length;
        const part = this.partOf(word.slice(start, end), isHead);
        if (!part || (isHead && start === 0)) continue;
        const candidate = { parts: [...before.parts, part.word], rarest: Math.min(before.rarest, part.frequency) };
        const present = best[end];
        const isBetter =
          !present ||
          candidate.parts.length < present.parts.length ||
          (candidate.parts.length === present.parts.length && candidate.rarest > present.rarest);
        if (isBetter) best[end] = candidate;
      }
    }
    const found = best[word.length];
    return found && found.parts.length > 1 ? found.parts : [];
  }

  /** The most frequent word that a piece stands for: as it is, or without a linking element unless it is the head; if there is none, the word that has lost its e before an s ("Erzgebirgskreis"). */
  private partOf(piece: string, isHead: boolean): { word: string; frequency: number } | undefined {
    let best: { word: string; frequency: number } | undefined;
    for (const link of isHead ? [''] : LINKS) {
      if (!piece.endsWith(link)) continue;
      const word = piece.slice(0, piece.length - link.length);
      if (word.length < SHORTEST_PART || NO_PARTS.has(word)) continue;
      const frequency = this.words.of(word);
      if (frequency > (best?.frequency ?? 0)) best = { word, frequency };
    }
    return best ?? (isHead ? undefined : this.withE(piece));
  }

  /** Before an s only: without one too many beginnings of other words would be taken for it. */
  private withE(piece: string): { word: string; frequency: number } | undefined {
    if (!piece.endsWith('s')) return undefined;
    const word = `${piece.slice(0, -1)}e`;
    const frequency = word.length <= SHORTEST_PART || NO_PARTS.has(word) ? 0 : this.words.of(word);
    return frequency > 0 ? { word, frequency } : undefined;
  }
}
