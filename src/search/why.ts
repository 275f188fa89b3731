import type { CorrectedWord, MatchedWord, MatchKind, SearchField } from './engine/search-engine.js';
import type { SearchQueryPlan } from './query/search-query-plan.js';

/** Which way to satisfy a word is told when several do: the nearest to what was typed. */
const NEAREST_FIRST: readonly MatchKind[] = ['EXACT', 'PARTS', 'PREFIX', 'CORRECTION', 'SYNONYM', 'ROOT'];

/** Says for each word of the query how and where a document has it, given which terms of the query each field has; words that it does not have are left out. */
export function explainMatches(
  plan: SearchQueryPlan,
  termsOf: Readonly<Record<SearchField, ReadonlySet<string>>>,
): MatchedWord[] {
  const fields = Object.entries(termsOf) as [SearchField, ReadonlySet<string>][];
  return plan.groups.flatMap(({ typed, alternatives }) => {
    const found = alternatives
      .map((alternative) => ({
        ...alternative,
        // The terms may stand in different fields: the document has them all the same.
        fields: alternative.terms.every((term) => fields.some(([, terms]) => terms.has(term)))
          ? fields.filter(([, terms]) => alternative.terms.some((term) => terms.has(term))).map(([field]) => field)
          : [],
      }))
      .filter((alternative) => alternative.fields.length > 0)
      .sort((left, right) => NEAREST_FIRST.indexOf(left.kind) - NEAREST_FIRST.indexOf(right.kind))[0];
    return found ? [{ typed, kind: found.kind, word: found.word, fields: found.fields }] : [];
  });
}

/** The words of the query that were corrected. */
export function listCorrections(plan: SearchQueryPlan): CorrectedWord[] {
  return plan.groups.flatMap(({ typed, alternatives }) => {
    const words = [...new Set(alternatives.filter(({ kind }) => kind === 'CORRECTION').map(({ word }) => word))];
    return words.length > 0 ? [{ typed, words }] : [];
  });
}
