import { readFileSync } from 'node:fs';
import { dataFile } from '../../platform/config/data-files.js';
import type { WordFrequencies } from './compound-splitter.js';
import { fold } from './normal-form.js';

/** What an everyday word counts: more than a rare word of the law, less than a common one. */
const EVERYDAY_FREQUENCY = 20;

/**
 * Known German words with the number of documents they occur in: the list in `data/german-lexicon.tsv`, which is counted over
 * laws, the words of daily life that laws do not have (`data/everyday-words.txt`), and the words of our own write-ups on top,
 * so that the splitter learns the words of the trade.
 */
export class Lexicon implements WordFrequencies {
  private readonly frequencies = new Map<string, number>();

  /** Reads the lists that ship with the project; takes some 60 ms. */
  static load(): Lexicon {
    const lexicon = new Lexicon();
    for (const line of readFileSync(dataFile('german-lexicon.tsv'), 'utf8').split('\n')) {
      const [word, frequency] = line.split('\t');
      if (word && frequency) lexicon.add(fold(word), Number(frequency));
    }
    for (const word of readFileSync(dataFile('everyday-words.txt'), 'utf8').split('\n'))
      if (word) lexicon.add(fold(word), EVERYDAY_FREQUENCY);
    return lexicon;
  }

  /** Adds occurrences of a folded word. */
  add(word: string, frequency: number): void {
    this.frequencies.set(word, (this.frequencies.get(word) ?? 0) + frequency);
  }

  of(word: string): number {
    return this.frequencies.get(word) ?? 0;
  }
}
