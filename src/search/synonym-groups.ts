import type { AnalysedWord, GermanAnalyser } from './analysis/german-analyser.js';
import { isLongEnough, type NamedWord } from './query/corrections.js';
import type { Synonyms } from './query/search-query-plan.js';

/** Groups of words that mean the same, made for looking up the words of a query by their stems. */
export class SynonymGroups implements Synonyms {
  readonly longest: number;
  readonly words: readonly NamedWord[];
  private readonly others = new Map<string, (readonly AnalysedWord[])[]>();

  /** @param groups each a list of words or expressions of one meaning; one by itself is only known */
  constructor(analyser: GermanAnalyser, groups: readonly (readonly string[])[]) {
    let longest = 0;
    const words = new Map<string, NamedWord>();
    for (const group of groups) {
      const analysed = group
        .map((expression) => telling(analyser.analyse(expression)))
        .filter((expression) => expression.length > 0);
      for (const word of analysed.flat())
        if (isNamed(word) && !words.has(word.folded))
          words.set(word.folded, { word: word.folded, spelling: word.text });
      if (analysed.length < 2) continue;
      for (const expression of analysed) {
        const key = keyOf(expression.map((word) => word.stem));
        const others = analysed.filter((other) => keyOf(other.map((word) => word.stem)) !== key);
        this.others.set(key, [...(this.others.get(key) ?? []), ...others]);
        longest = Math.max(longest, expression.length);
      }
    }
    this.longest = longest;
    this.words = [...words.values()];
  }

  of(stems: readonly string[]): readonly (readonly AnalysedWord[])[] {
    return this.others.get(keyOf(stems)) ?? [];
  }
}

/** The whole of a hyphenated word has lost its hyphen, and its pieces are words too. */
function isNamed({ folded, text, start, end, isCode }: AnalysedWord): boolean {
  return !isCode && isLongEnough(folded) && end - start === text.length;
}

function telling(words: readonly AnalysedWord[]): AnalysedWord[] {
  const left = words.filter((word) => !word.isStopWord);
  return left.length > 0 ? left : [...words];
}

function keyOf(stems: readonly string[]): string {
  return stems.join(' ');
}
