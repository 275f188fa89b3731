import type { FacetAttribute } from './indexed-document.js';

/** By what documents can be filtered; these names and those of numbers are the only ones that ever stand in a filter. */
export type FilterAttribute = 'key' | 'kind' | 'readers' | 'house' | 'terms' | 'titleTerms' | FacetAttribute;

/** What is a number, and can be filtered by as such. */
export type NumberAttribute = 'publishedAt';

declare const filter: unique symbol;

/** A filter expression of Meilisearch. Only the functions here make one, so a value can be nothing but a value. */
export type Filter = string & { readonly [filter]: true };

/** Documents that have one of the values; none when there are no values. */
export function hasOneOf(attribute: FilterAttribute, values: Iterable<string>): Filter {
  return `${attribute} IN [${[...values].map(quote).join(', ')}]` as Filter;
}

/** Documents whose number is at most the given one. */
export function atMost(attribute: NumberAttribute, limit: number): Filter {
  return `${attribute} <= ${limit}` as Filter;
}

/** Documents that pass every filter. At least one filter. */
export function allOf(filters: readonly Filter[]): Filter {
  return join(filters, 'AND');
}

/** Documents that pass one of the filters. At least one filter. */
export function anyOf(filters: readonly Filter[]): Filter {
  return join(filters, 'OR');
}

/** Documents that do not pass the filter. */
export function not(inner: Filter): Filter {
  return `NOT (${inner})` as Filter;
}

function join(filters: readonly Filter[], operator: 'AND' | 'OR'): Filter {
  if (filters.length === 0) throw new Error('A filter needs a condition.');
  return (filters.length === 1 ? filters[0] : filters.map((one) => `(${one})`).join(` ${operator} `)) as Filter;
}

/** The backslash first, then the quote: another order, or another escape, would be an error or change the value. */
function quote(value: string): string {
  return `"${value.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
