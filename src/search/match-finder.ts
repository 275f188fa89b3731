import type { AnalysedWord, WordForm } from './analysis/german-analyser.js';

const NONE: readonly string[] = [];

/** The words of a text that are found. */
export interface Matches {
  /** Those words in their order, each with its place among all words of the text. */
  readonly words: readonly { readonly word: AnalysedWord; readonly index: number }[];
  /** Which of the terms they have. */
  readonly terms: ReadonlySet<string>;
}

/** Finds the words of texts that have one of the terms of a search. Forms are looked at once, however often they occur. */
export class MatchFinder {
  private readonly known = new Map<WordForm, readonly string[]>();

  /** @param terms stems that a word, or one of its parts, must have */
  constructor(private readonly terms: ReadonlySet<string>) {}

  /** The words among those of a text that have one of the terms. */
  find(words: readonly AnalysedWord[]): Matches {
    const found: Matches['words'][number][] = [];
    const terms = new Set<string>();
    if (this.terms.size === 0) return { words: found, terms };
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      const own = this.termsOf(word.form);
      if (own.length === 0) continue;
      found.push({ word, index });
      for (const term of own) terms.add(term);
    }
    return { words: found, terms };
  }

  private termsOf(form: WordForm): readonly string[] {
    let found = this.known.get(form);
    if (!found) {
      const has = [form.stem, ...form.parts].filter((term) => this.terms.has(term));
      found = has.length === 0 ? NONE : has;
      this.known.set(form, found);
    }
    return found;
  }
}
