import { Injectable } from '@nestjs/common';
import { GermanAnalyser } from './german-analyser.js';
import { Lexicon } from './lexicon.js';

/** The one analyser of the process. */
@Injectable()
export class SearchAnalyser extends GermanAnalyser {
  constructor() {
    super(Lexicon.load());
  }
}
