import type { AnalysedWord, GermanAnalyser } from './analysis/german-analyser.js';
import type { Synonyms } from './query/search-query-plan.js';

/** Groups of words that mean the same, made for looking up the words of a query by their stems. */
export class SynonymGroups implements Synonyms {
  readonly longest: number;
  private readonly others = new Map<string, (readonly AnalysedWord[])[]>();

  /** @param groups each a list of words or expressions of one meaning */
  constructor(analyser: GermanAnalyser, groups: readonly (readonly string[])[]) {
    let longest = 0;
    for (const group of groups) {
      const analysed = group
        .map((expression) => telling(analyser.analyse(expression)))
        .filter((words) => words.length > 0);
      for (const words of analysed) {
        const key = keyOf(words.map((word) => word.stem));
        const others = analysed.filter((other) => keyOf(other.map((word) => word.stem)) !== key);
        this.others.set(key, [...(this.others.get(key) ?? []), ...others]);
        longest = Math.max(longest, words.length);
      }
    }
    this.longest = longest;
  }

  of(stems: readonly string[]): readonly (readonly AnalysedWord[])[] {
    return this.others.get(keyOf(stems)) ?? [];
  }
}

function telling(words: readonly AnalysedWord[]): AnalysedWord[] {
  const left = words.filter((word) => !word.isStopWord);
  return left.length > 0 ? left : [...words];
}

function keyOf(stems: readonly string[]): string {
  return stems.join(' ');
}
