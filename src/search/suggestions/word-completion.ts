import { Injectable } from '@nestjs/common';
import { Transactor } from '../../platform/database/transactor.js';
import { SearchAnalyser } from '../analysis/analyser.provider.js';
import { stem } from '../analysis/german-stemmer.js';
import { TermCountsRepository } from '../postgres/term-counts.repository.js';
import { correctWords, isLongEnough } from '../query/corrections.js';
import { SynonymSource } from '../synonym-source.js';
import { foldWords, SHORTEST_INSIDE, type TypedWords } from './completion.js';

/** Forms of one word are shown once, so that more are read than shown. */
const MAX_FORMS = 40;
/** Nouns, names and abbreviations are what people search by; in lower case the index also has parts of compounds that nobody wrote alone. */
const HAS_CAPITAL = /\p{Lu}/u;

/** Completes and corrects the last word of what is being typed by the words of published practices of the whole network; what stands before it stays. */
@Injectable()
export class WordCompletion {
  constructor(
    private readonly transactor: Transactor,
    private readonly counts: TermCountsRepository,
    private readonly analyser: SearchAnalyser,
    private readonly synonyms: SynonymSource,
  ) {}

  /** Texts that end with a word that begins as typed, the most frequent first, of forms of one word the most frequent alone; from three letters on. One statement. */
  async complete({ lead, last }: TypedWords): Promise<string[]> {
    if (last.length < SHORTEST_INSIDE) return [];
    const known = await this.counts.complete(this.transactor.reader, last, MAX_FORMS);
    const written = known.filter(({ spelling }) => HAS_CAPITAL.test(spelling));
    const mostFrequent = new Map(written.toReversed().map((word) => [stem(word.word), word]));
    return written
      .filter((word) => mostFrequent.get(stem(word.word)) === word && foldWords(word.spelling) !== ` ${last}`)
      .map(({ spelling }) => lead + spelling);
  }

  /** Texts that end with a known word of the index, a vocabulary or a synonym in place of one that neither the index nor the language knows, the nearest, at most three. One statement. */
  async correct({ lead, last }: TypedWords): Promise<string[]> {
    if (!isLongEnough(last) || /\d/.test(last) || this.analyser.knows(last)) return [];
    const { words: named } = await this.synonyms.load();
    const corrected = await correctWords(
      [last],
      (words) => this.counts.findSimilar(this.transactor.reader, words),
      named,
    );
    return (corrected.get(last) ?? [])
      .filter((spelling) => foldWords(spelling) !== ` ${last}`)
      .map((spelling) => lead + spelling);
  }
}
