import type { AnalysedWord, GermanAnalyser } from './analysis/german-analyser.js';
import type { SearchDocument, SearchHit } from './engine/search-engine.js';
import { Highlighter } from './highlight.js';
import { MatchFinder } from './match-finder.js';
import { termsToMark, type SearchQueryPlan } from './query/search-query-plan.js';
import { explainMatches } from './why.js';

/** What a hit is shown by. */
export type HitTexts = Pick<SearchDocument, 'id' | 'title' | 'keywords' | 'body'>;

/** Shows hits of one search: marks what was found and says why, the same for every engine. */
export class HitWriter {
  private readonly matches: MatchFinder;
  private readonly highlighter: Highlighter;

  constructor(
    private readonly analyser: GermanAnalyser,
    private readonly plan: SearchQueryPlan,
  ) {
    this.matches = new MatchFinder(termsToMark(plan));
    this.highlighter = new Highlighter(this.matches);
  }

  write(hit: HitTexts): SearchHit {
    // Analysing is most of the work of an answer, so each text is analysed once, and the keywords only when they can tell something.
    const title = this.analyser.analyse(hit.title);
    const body = this.analyser.analyse(hit.body);
    const keywords = this.plan.groups.length > 0 ? this.analyser.analyse(hit.keywords) : [];
    const termsOf = (words: readonly AnalysedWord[]): ReadonlySet<string> => this.matches.termsIn(words);
    return {
      id: hit.id,
      titleHtml: this.highlighter.whole(hit.title, title),
      snippetHtml: this.highlighter.snippet(hit.body, body),
      matches: explainMatches(this.plan, { TITLE: termsOf(title), KEYWORDS: termsOf(keywords), BODY: termsOf(body) }),
    };
  }
}
