import type { GermanAnalyser } from './analysis/german-analyser.js';
import type { SearchDocument, SearchHit } from './engine/search-engine.js';
import { Highlighter } from './highlight.js';
import { termsToMark, type SearchQueryPlan } from './query/search-query-plan.js';
import { explainMatches, termsOfWords } from './why.js';

/** What a hit is shown by. */
export type HitTexts = Pick<SearchDocument, 'id' | 'title' | 'keywords' | 'body'>;

/** Shows hits of one search: marks what was found and says why, the same for every engine. */
export class HitWriter {
  private readonly highlighter: Highlighter;

  constructor(
    private readonly analyser: GermanAnalyser,
    private readonly plan: SearchQueryPlan,
  ) {
    this.highlighter = new Highlighter(termsToMark(plan));
  }

  write(hit: HitTexts): SearchHit {
    // Analysing is most of the work of an answer, so each text is analysed once.
    const title = this.analyser.analyse(hit.title);
    const body = this.analyser.analyse(hit.body);
    return {
      id: hit.id,
      titleHtml: this.highlighter.whole(hit.title, title),
      snippetHtml: this.highlighter.snippet(hit.body, body),
      matches: explainMatches(this.plan, {
        TITLE: termsOfWords(title),
        KEYWORDS: termsOfWords(this.analyser.analyse(hit.keywords)),
        BODY: termsOfWords(body),
      }),
    };
  }
}
