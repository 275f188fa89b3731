import type { Alternative, QueryGroup } from '../query/search-query-plan.js';

/** A term as text of a `tsquery`. Terms are letters and digits in normal form; the quotes keep them whole. */
export function quote(term: string): string {
  return `'${term.replaceAll("'", "''")}'`;
}

/** Documents with all terms of the alternative. */
export function toTsquery({ terms }: Pick<Alternative, 'terms'>): string {
  return allOf(terms.map(quote));
}

/** Documents with at least one alternative of the group. */
export function groupQuery(group: QueryGroup): string {
  return anyOf(group.alternatives.map(toTsquery));
}

/** At least one of the queries, of which there must be one. */
export function anyOf(queries: readonly string[]): string {
  return queries.length === 1 ? queries[0]! : `(${queries.join(' | ')})`;
}

/** All of the queries, of which there must be one. */
export function allOf(queries: readonly string[]): string {
  return queries.length === 1 ? queries[0]! : `(${queries.join(' & ')})`;
}
