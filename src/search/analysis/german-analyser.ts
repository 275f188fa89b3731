import { CompoundSplitter } from './compound-splitter.js';
import { withoutGenderForm } from './gender-forms.js';
import { stem } from './german-stemmer.js';
import type { Lexicon } from './lexicon.js';
import { fold, isHyphenated, tokenise, type TextToken } from './normal-form.js';
import { STOP_WORDS } from './stop-words.js';

/** Rises with every change that gives a text other terms; a rebuild of the index follows. */
export const ANALYSER_VERSION = 1;

/** What a word is found by, wherever it stands. */
export interface WordForm {
  /** Lower case, without umlauts, without gender form. */
  readonly folded: string;
  readonly stem: string;
  /** Its parts in normal form, if it is a compound; empty otherwise. */
  readonly partWords: readonly string[];
  /** Stems of the parts. */
  readonly parts: readonly string[];
  /** Whether it is a number, a paragraph or another code with a digit, which is never corrected or split. */
  readonly isCode: boolean;
  readonly isStopWord: boolean;
}

/** A word of a text with its place. */
export type AnalysedWord = TextToken & WordForm;

/** Texts of one trade repeat their words: a form is looked up rather than made again. */
const CACHED_FORMS = 100_000;

/** Turns German text into terms, the same for both engines, for the index, for queries and for highlighting. Pure. */
export class GermanAnalyser {
  private readonly splitter: CompoundSplitter;
  private readonly forms = new Map<string, WordForm>();

  constructor(
    private readonly lexicon: Lexicon,
    neverSplit: ReadonlySet<string> = new Set(),
  ) {
    this.splitter = new CompoundSplitter(lexicon, neverSplit);
  }

  /** The words of a text in their order, stop words included. A hyphenated word gives its pieces and, in the place of the first, the whole. */
  analyse(text: string): AnalysedWord[] {
    const tokens = tokenise(text);
    return tokens.flatMap((token, index) => {
      const word = this.toWord(token);
      const next = tokens[index + 1];
      if (!next || !isHyphenated(text, token, next)) return [word];
      const whole = { text: token.text + next.text, start: token.start, end: next.end };
      return [word, this.toWord(whole)];
    });
  }

  private toWord(token: TextToken): AnalysedWord {
    let form = this.forms.get(token.text);
    if (!form) {
      form = this.formOf(token.text);
      if (this.forms.size >= CACHED_FORMS) this.forms.clear();
      this.forms.set(token.text, form);
    }
    // Written out, because spreading two objects costs a third of the whole analysis.
    const { text, start, end } = token;
    const { folded, stem, partWords, parts, isCode, isStopWord } = form;
    return { text, start, end, folded, stem, partWords, parts, isCode, isStopWord };
  }

  private formOf(surface: string): WordForm {
    const plain = fold(surface);
    const isCode = /\d/.test(plain);
    const folded = isCode ? plain : withoutGenderForm(surface, plain, (word) => this.lexicon.of(word) > 0);
    const partWords = isCode ? [] : this.splitter.split(folded);
    return {
      folded,
      stem: stem(folded),
      partWords,
      parts: partWords.map(stem),
      isCode,
      isStopWord: STOP_WORDS.has(folded),
    };
  }
}
