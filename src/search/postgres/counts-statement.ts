import type { FacetCount, FacetName, SearchQuery } from '../engine/search-engine.js';
import type { SearchQueryPlan } from '../query/search-query-plan.js';
import { SearchConditions, Values, type Statement } from './search-conditions.js';

/** More hits than these are not counted, and facets count no more of them. */
export const COUNT_LIMIT = 20_000;

/** Stands for every hit among the entries that are counted. */
const EVERY_HIT = '*';

/** A line of the answer: how many hits have the entry, `facet:code`. */
export interface CountRow {
  readonly entry: string;
  readonly count: number;
}

/**
 * How many documents a search finds, and how many of them have each code of the asked facets: one line per entry. Each facet
 * with a selection that is asked is counted in a pass of its own, without its selection; all others in the pass over the
 * hits. A pass ends at the limit, so that a search that finds half of everything costs no more than that. Entries are unfolded in the
 * list of what is selected: in FROM, a function for each hit, they take twice the time; and the names of facets are looked at
 * once for each entry, not for each hit (`OFFSET 0`).
 */
export function toCountsStatement(query: SearchQuery, plan: SearchQueryPlan): Statement {
  const values = new Values();
  const conditions = new SearchConditions(query, plan, values);
  const asked = query.facets.filter((name) => !conditions.selected.includes(name));
  const alone = query.facets.filter((name) => conditions.selected.includes(name));
  const passes = [
    asked.length === 0 ? countOfHits(conditions) : countOfEntries(conditions, values, asked, undefined),
    ...alone.map((name) => countOfEntries(conditions, values, [name], name)),
  ];
  return { sql: passes.join(' UNION ALL '), values: values.list };
}

/** Reads the answer. */
export function toCounts(
  rows: readonly CountRow[],
  asked: readonly FacetName[],
): { total: number; facets: Partial<Record<FacetName, readonly FacetCount[]>> } {
  const facets: Partial<Record<FacetName, FacetCount[]>> = Object.fromEntries(asked.map((name) => [name, []]));
  let total = 0;
  for (const { entry, count } of rows) {
    const [name, code] = entry.split(':') as [FacetName, string];
    if (entry === EVERY_HIT) total = count;
    else facets[name]?.push({ code, count });
  }
  for (const counts of Object.values(facets))
    counts.sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1));
  return { total, facets };
}

function countOfHits(conditions: SearchConditions): string {
  return `
    SELECT '${EVERY_HIT}' AS entry, count(*)::int AS count
    FROM (SELECT 1 ${conditions.fromWhere()} LIMIT ${COUNT_LIMIT + 1}) hit`;
}

function countOfEntries(
  conditions: SearchConditions,
  values: Values,
  names: readonly FacetName[],
  ignored: FacetName | undefined,
): string {
  const entries = ignored ? 'facets' : `array_append(facets, '${EVERY_HIT}')`;
  const wanted = ignored ? names : [EVERY_HIT, ...names];
  return `
    SELECT entry, count FROM (
      SELECT entry, count(*)::int AS count
      FROM (SELECT unnest(${entries}) AS entry
            FROM (SELECT d.facets ${conditions.fromWhere(ignored)} LIMIT ${COUNT_LIMIT + 1}) hit) listed
      GROUP BY entry OFFSET 0) counted
    WHERE split_part(entry, ':', 1) = ANY(${values.place(wanted)}::text[])`;
}
