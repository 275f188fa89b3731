import type { AnalysedWord, WordForm } from './analysis/german-analyser.js';

const NONE: readonly string[] = [];

/** Finds the words of texts that have one of the terms of a search. Forms are looked at once, however often they occur. */
export class MatchFinder {
  private readonly known = new Map<WordForm, readonly string[]>();

  /** @param terms stems that a word, or one of its parts, must have */
  constructor(private readonly terms: ReadonlySet<string>) {}

  isMatch(word: AnalysedWord): boolean {
    return this.termsOf(word.form).length > 0;
  }

  /** Those of the terms that the words have. */
  termsIn(words: readonly AnalysedWord[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { form } of words) for (const term of this.termsOf(form)) found.add(term);
    return found;
  }

  private termsOf(form: WordForm): readonly string[] {
    if (this.terms.size === 0) return NONE;
    let found = this.known.get(form);
    if (!found) {
      found = [form.stem, ...form.parts].filter((term) => this.terms.has(term));
      this.known.set(form, found);
    }
    return found;
  }
}
