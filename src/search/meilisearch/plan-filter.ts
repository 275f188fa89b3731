import { FACET_NAMES, type FacetName, type SearchQuery } from '../engine/search-engine.js';
import { saysNothing, type Phrase, type QueryGroup, type SearchQueryPlan } from '../query/search-query-plan.js';
import { allOf, anyOf, atMost, hasOneOf, not, type Filter } from './filter.js';
import { facetAttribute, NETWORK } from './indexed-document.js';
import { phraseCode, termCode } from './term-code.js';

/** What every hit must be, apart from the selected facets: of the kind, readable, with one of the words, without those behind a minus. */
export function toMatchFilters(query: SearchQuery, plan: SearchQueryPlan): Filter[] {
  return [
    hasOneOf('kind', saysNothing(plan) ? [] : [query.kind]),
    hasOneOf('readers', [NETWORK, ...query.houseIds]),
    ...(query.onlyHouses ? [hasOneOf('house', query.onlyHouses)] : []),
    ...(query.publishedBy ? [atMost('publishedAt', query.publishedBy.valueOf())] : []),
    ...(plan.groups.length > 0 ? [anyOf(plan.groups.map((group) => hasGroup(group, 'terms')))] : []),
    ...(plan.excludedTerms.length > 0 ? [not(hasOneOf('terms', plan.excludedTerms.map(termCode)))] : []),
  ];
}

/** The selected facets, without that of one facet, which does not count for its own numbers. */
export function toFacetFilters(filter: SearchQuery['filter'], without?: FacetName): Filter[] {
  return FACET_NAMES.flatMap((name) => {
    const codes = filter[name] ?? [];
    return codes.length === 0 || name === without ? [] : [hasOneOf(facetAttribute(name), codes)];
  });
}

/** Documents that have a word of the query in one of its forms. */
export function hasGroup({ alternatives }: QueryGroup, attribute: 'terms' | 'titleTerms'): Filter {
  const single = alternatives.flatMap(({ terms }) => (terms.length === 1 ? terms : []));
  const several = alternatives.filter(({ terms }) => terms.length > 1);
  return anyOf([
    ...(single.length > 0 ? [hasOneOf(attribute, single.map(termCode))] : []),
    ...several.map(({ terms }) => allOf(terms.map((term) => hasOneOf(attribute, [termCode(term)])))),
  ]);
}

/**
 * The phrases as Meilisearch's own query: each in quotes must occur, each behind a minus must not. Undefined without phrases. It reads no
 * more than ten of those that must occur and stops behind them, so those that must not come first.
 */
export function toPhraseQuery({ phrases, excludedPhrases }: SearchQueryPlan): string | undefined {
  const quoted = (all: readonly Phrase[], sign: string): string[] =>
    all
      .map(({ folded }) => phraseCode(folded))
      .filter((phrase) => phrase !== '')
      .map((phrase) => `${sign}"${phrase}"`);
  const parts = [...quoted(excludedPhrases, '-'), ...quoted(phrases, '')];
  return parts.length === 0 ? undefined : parts.join(' ');
}
