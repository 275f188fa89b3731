import { foldCode, joinCodes } from './codes.js';
import { numberLawNames } from './law-names.js';
import { CompoundSplitter } from './compound-splitter.js';
import { withoutGenderForm } from './gender-forms.js';
import { stem } from './german-stemmer.js';
import type { Lexicon } from './lexicon.js';
import { fold, isHyphenated, tokenise, type TextToken } from './normal-form.js';
import { infinitiveOf } from './verb-forms.js';
import { STOP_WORDS } from './stop-words.js';

/** Rises with every change that gives a text other terms; a rebuild of the index follows. */
export const ANALYSER_VERSION = 7;

/** What a word is found by, wherever it stands. */
export interface WordForm {
  /** Lower case, without umlauts, without gender form. */
  readonly folded: string;
  readonly stem: string;
  /** Its parts in normal form if it is a compound, its infinitive alone if it is another form of a verb; empty otherwise. */
  readonly partWords: readonly string[];
  /** Stems of the parts. */
  readonly parts: readonly string[];
  /** Whether it is a number, a paragraph or another code with a digit, which is never corrected or split. */
  readonly isCode: boolean;
  readonly isStopWord: boolean;
}

/** A word of a text with its place. Words of one form share the object that holds it. */
export class AnalysedWord implements TextToken, WordForm {
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly form: WordForm,
  ) {}

  get folded(): string {
    return this.form.folded;
  }

  get stem(): string {
    return this.form.stem;
  }

  get partWords(): readonly string[] {
    return this.form.partWords;
  }

  get parts(): readonly string[] {
    return this.form.parts;
  }

  get isCode(): boolean {
    return this.form.isCode;
  }

  get isStopWord(): boolean {
    return this.form.isStopWord;
  }
}

/** Shorter words are found inside of too many others, longer ones are names and compounds. */
const LEARNABLE = /^\p{L}{5,16}$/u;

/** Texts of one trade repeat their words: a form is looked up rather than made again. */
const CACHED_FORMS = 100_000;

/** Turns German text into terms, the same for both engines, for the index, for queries and for highlighting. Pure but for the words that it is told. */
export class GermanAnalyser {
  private readonly splitter: CompoundSplitter;
  private readonly forms = new Map<string, WordForm>();
  private whole: ReadonlySet<string> = new Set();

  constructor(private readonly lexicon: Lexicon) {
    this.splitter = new CompoundSplitter(lexicon);
  }

  /** From now on words with these stems are never split, and all others are. */
  keepWhole(stems: ReadonlySet<string>): void {
    if (stems.size === this.whole.size && [...stems].every((known) => this.whole.has(known))) return;
    this.whole = stems;
    this.forms.clear();
  }

  /**
   * Takes words of the index, in normal form with the number of their documents, for words of the language: they become parts
   * of compounds, and masculine forms. What is known already, a compound or no plain word is left out.
   */
  learn(words: ReadonlyMap<string, number>): void {
    const learnt = [...words].filter(
      ([word]) => LEARNABLE.test(word) && this.lexicon.of(word) === 0 && this.splitter.split(word).length === 0,
    );
    if (learnt.length === 0) return;
    for (const [word, documents] of learnt) this.lexicon.add(word, documents);
    this.splitter.forget();
    this.forms.clear();
  }

  /** The words of a text in their order, stop words included. A hyphenated word gives its pieces and, in the place of the first, the whole. */
  analyse(text: string): AnalysedWord[] {
    const tokens = joinCodes(text, numberLawNames(text, tokenise(text)));
    const words: AnalysedWord[] = [];
    for (const [index, token] of tokens.entries()) {
      words.push(this.toWord(token));
      const next = tokens[index + 1];
      if (next && isHyphenated(text, token, next))
        words.push(this.toWord({ text: token.text + next.text, start: token.start, end: next.end }));
    }
    return words;
  }

  /** A word by itself; a hyphenated one as a whole. Undefined when the text has none. */
  analyseWord(text: string): AnalysedWord | undefined {
    return this.analyse(text).reduce<AnalysedWord | undefined>(
      (longest, word) => (longest && longest.text.length >= word.text.length ? longest : word),
      undefined,
    );
  }

  /** Whether a folded word is one of the language. */
  knows(word: string): boolean {
    return this.lexicon.of(word) > 0;
  }

  private toWord({ text, start, end }: TextToken): AnalysedWord {
    let form = this.forms.get(text);
    if (!form) {
      form = this.formOf(text);
      if (this.forms.size >= CACHED_FORMS) this.forms.clear();
      // A copy: a slice would keep the whole text that it was cut from in memory.
      this.forms.set([...text].join(''), form);
    }
    return new AnalysedWord(text, start, end, form);
  }

  private formOf(surface: string): WordForm {
    const plain = fold(surface);
    const isCode = /\d/.test(plain);
    const folded = isCode ? foldCode(surface, plain) : withoutGenderForm(surface, plain, (word) => this.knows(word));
    const stemmed = stem(folded);
    const partWords = isCode || this.whole.has(stemmed) ? [] : this.partsOf(folded, stemmed);
    return {
      folded,
      stem: stemmed,
      partWords,
      parts: partWords.map(stem),
      isCode,
      isStopWord: STOP_WORDS.has(folded),
    };
  }
  /** The parts of a compound, or the infinitive of which it is a form. */
  private partsOf(folded: string, stemmed: string): readonly string[] {
    const parts = this.splitter.split(folded);
    if (parts.length > 0) return parts;
    const infinitive = infinitiveOf(folded, (word) => this.knows(word));
    return infinitive !== undefined && stem(infinitive) !== stemmed ? [infinitive] : [];
  }
}
