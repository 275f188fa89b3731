import type { GermanAnalyser } from './analysis/german-analyser.js';
import type { SearchDocument, SearchHit } from './engine/search-engine.js';
import { highlightSnippet, highlightWhole } from './highlight.js';
import { MatchFinder } from './match-finder.js';
import { termsToMark, type SearchQueryPlan } from './query/search-query-plan.js';
import { explainMatches } from './why.js';

/** A snippet without a match is taken from so many characters at the beginning. */
const BEGINNING = 1_000;

/** What a hit is shown by. */
export type HitTexts = Pick<SearchDocument, 'id' | 'title' | 'keywords' | 'body'>;

/** Shows hits of one search: marks what was found and says why, the same for every engine. */
export class HitWriter {
  private readonly marksNothing: boolean;
  private readonly matches: MatchFinder;

  constructor(
    private readonly analyser: GermanAnalyser,
    private readonly plan: SearchQueryPlan,
  ) {
    const terms = termsToMark(plan);
    this.marksNothing = terms.size === 0;
    this.matches = new MatchFinder(terms);
  }

  write(hit: HitTexts): SearchHit {
    // Analysing is most of the work of an answer, so each text is analysed once, and only as far as it can tell something.
    const title = this.marksNothing ? [] : this.analyser.analyse(hit.title);
    const body = this.analyser.analyse(this.marksNothing ? hit.body.slice(0, BEGINNING) : hit.body);
    const keywords = this.plan.groups.length > 0 ? this.analyser.analyse(hit.keywords) : [];
    const inTitle = this.matches.find(title);
    const inBody = this.matches.find(body);
    return {
      id: hit.id,
      titleHtml: highlightWhole(hit.title, inTitle),
      snippetHtml: highlightSnippet(hit.body, body, inBody),
      matches: explainMatches(this.plan, {
        TITLE: inTitle.terms,
        KEYWORDS: this.matches.find(keywords).terms,
        BODY: inBody.terms,
      }),
    };
  }
}
