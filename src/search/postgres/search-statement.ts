import { FACET_NAMES, type SearchQuery } from '../engine/search-engine.js';
import type { InverseFrequency } from '../query/query-plans.js';
import { saysNothing, type Alternative, type QueryGroup, type SearchQueryPlan } from '../query/search-query-plan.js';

/** More hits than these are not counted. */
export const COUNT_LIMIT = 20_000;
/** So many of the best of the first stage are ranked in full. */
const RANKED = 300;
/** Weights of D (parts in the text), C (text), B (parts in the title), A (title). */
const WEIGHTS = '{0.3, 0.5, 0.6, 1.0}';
const OWN_WEIGHT = 1;
const PARTS_WEIGHT = 0.3;
const OTHER_WORDS_WEIGHT = 0.4;
const SINGLE_PART_WEIGHT = 0.4;
const COVERAGE_WEIGHT = 0.15;
const TITLE_WEIGHT = 0.5;
/** So much better is a hit of the first tier of houses than one of the last. */
const TIER_LIFT = 0.5;
/** Longer queries are sentences: which of their words are missing says little. */
const ALL_WORDS_FIRST_UP_TO = 3;

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * One statement for total, page and facets.
 *
 * Stage one orders all matches by which groups they have (the rare ones count more) and whether in the title; stage two
 * ranks the best 300 by Σ idf · ts_rank per alternative. Every selected facet is a flag of the matched rows, so that a
 * facet's own count can leave out its own flag.
 */
export function toSearchStatement(query: SearchQuery, plan: SearchQueryPlan, idf: InverseFrequency): Statement {
  const values: unknown[] = [];
  const value = (item: unknown): string => `$${values.push(item)}`;
  const tsquery = (text: string): string => `${value(text)}::tsquery`;
  const { groups } = plan;
  const groupQueries = groups.map((group) => group.alternatives.map(toTsquery).join(' | '));
  const filters = FACET_NAMES.filter((name) => (query.filter[name] ?? []).length > 0);
  const flags = filters.map(
    (name) => `(d.facets && ${value(query.filter[name]!.map((code) => `${name}:${code}`))}::text[])`,
  );
  const conditions = [
    `d.kind = ${value(query.kind)}`,
    `(d.network OR d.house_ids && ${value(query.houseIds)}::uuid[])`,
    ...(groups.length > 0 ? [`d.vector @@ ${tsquery(groupQueries.map((text) => `(${text})`).join(' | '))}`] : []),
    ...plan.phrases.map((phrase) => `position(${value(phrase)} in d.folded) > 0`),
    ...plan.excludedPhrases.map((phrase) => `position(${value(phrase)} in d.folded) = 0`),
    ...(plan.excludedTerms.length > 0 ? [`NOT d.vector @@ ${tsquery(plan.excludedTerms.map(quote).join(' | '))}`] : []),
    ...(saysNothing(plan) ? ['false'] : []),
  ];
  const tiers = query.houseTiers;
  const byRelevance = query.sort === 'RELEVANCE' && groups.length > 0;
  const asked = query.facets.map(
    (name) =>
      `WHEN '${name}' THEN ${allOf(filters.flatMap((filter, index) => (filter === name ? [] : [`f${index}`])))}`,
  );

  const sql = `
    WITH matched AS MATERIALIZED (
      SELECT d.id, d.facets, d.published_at, d.confirmed_at${flags.map((flag, index) => `, ${flag} AS f${index}`).join('')}
             ${byRelevance ? `, ${stageOne(groups, groupQueries, idf, tsquery)}` : ''}
             ${tiers ? `, ${tierOf(tiers, value)} AS tier` : ''}
      FROM search_documents d
      WHERE ${conditions.join(' AND ')}
    ), hit AS (
      SELECT * FROM matched WHERE ${allOf(flags.map((_, index) => `f${index}`))}
    ), page AS (${byRelevance ? rankedPage(groups, idf, value, tsquery, query, tiers?.length) : sortedPage(query, value)})
    SELECT (SELECT count(*)::int FROM (SELECT 1 FROM hit LIMIT ${COUNT_LIMIT + 1}) counted) AS total,
           (SELECT json_agg(json_build_object('id', p.id, 'title', d.title, 'keywords', d.keywords, 'body', d.body) ORDER BY p.place)
            FROM page p JOIN search_documents d ON d.kind = ${value(query.kind)} AND d.id = p.id) AS hits,
           ${asked.length === 0 ? 'NULL' : facetCounts(asked, value(query.facets))} AS facets`;
  return { sql, values };
}

/** Whether all words are there, and which of them are and whether in the title, the rare ones counting more. */
function stageOne(
  groups: readonly QueryGroup[],
  groupQueries: readonly string[],
  idf: InverseFrequency,
  tsquery: (text: string) => string,
): string {
  const scores = groups.flatMap((group, index) => {
    const weight = Math.max(...group.alternatives.map((alternative) => idfOf(alternative, idf)));
    return [
      `(d.vector @@ ${tsquery(groupQueries[index]!)})::int * ${number(weight)}`,
      `(d.vector @@ ${tsquery(inWeights(group.alternatives, 'AB'))})::int * ${number(TITLE_WEIGHT * weight)}`,
    ];
  });
  const allWordsFirst = groups.length > 1 && groups.length <= ALL_WORDS_FIRST_UP_TO;
  const hasAll = allWordsFirst ? `d.vector @@ ${tsquery(groupQueries.map((text) => `(${text})`).join(' & '))}` : 'true';
  return `${hasAll} AS has_all, ${scores.join(' + ')} AS coverage`;
}

/** From 0 for the first tier. One look-up by key per matched row: a join costs more than all the rest. */
function tierOf(tiers: readonly (readonly string[])[], value: (item: unknown) => string): string {
  const byHouse = Object.fromEntries(tiers.flatMap((houses, tier) => houses.map((id) => [id, tier])));
  return `coalesce((${value(JSON.stringify(byHouse))}::jsonb -> d.house_ids[1]::text)::int, ${tiers.length})`;
}

function rankedPage(
  groups: readonly QueryGroup[],
  idf: InverseFrequency,
  value: (item: unknown) => string,
  tsquery: (text: string) => string,
  query: SearchQuery,
  tiers: number | undefined,
): string {
  const lift = tiers ? ` * (1 + ${number(TIER_LIFT / tiers)} * (${tiers} - tier))` : '';
  const rank = (text: string, weight: number): string =>
    `ts_rank('${WEIGHTS}', d.vector, ${tsquery(text)}) * ${number(weight)}`;
  const ranks = groups.flatMap((group) => {
    const others = group.alternatives.filter(({ kind }) => kind !== 'EXACT' && kind !== 'PARTS');
    const scored = group.alternatives
      .filter(({ kind }) => kind === 'EXACT' || kind === 'PARTS')
      .map((alternative) =>
        rank(
          toTsquery(alternative),
          idfOf(alternative, idf) * (alternative.kind === 'EXACT' ? OWN_WEIGHT : PARTS_WEIGHT),
        ),
      );
    if (others.length > 0)
      scored.push(
        rank(
          others.map(toTsquery).join(' | '),
          OTHER_WORDS_WEIGHT * Math.max(...others.map((alternative) => idfOf(alternative, idf))),
        ),
      );
    for (const term of new Set(group.bonusTerms)) scored.push(rank(quote(term), SINGLE_PART_WEIGHT * idf(term)));
    return scored;
  });
  return `
      SELECT c.id, row_number() OVER (
        ORDER BY c.has_all DESC, c.stage_one > ${RANKED},
                 CASE WHEN c.stage_one <= ${RANKED} THEN (c.coverage * ${COVERAGE_WEIGHT} + (SELECT ${ranks.join(' + ')} FROM search_documents d WHERE d.kind = ${value(query.kind)} AND d.id = c.id))${lift} END DESC,
                 c.stage_one) AS place
      FROM (SELECT *, row_number() OVER (ORDER BY has_all DESC, coverage${lift} DESC, published_at DESC, id) AS stage_one FROM hit) c
      ORDER BY place LIMIT ${value(query.limit)} OFFSET ${value(query.offset)}`;
}

function sortedPage(query: SearchQuery, value: (item: unknown) => string): string {
  const sort = query.sort === 'LAST_CONFIRMED' ? 'confirmed_at DESC NULLS LAST, id' : 'published_at DESC, id';
  const order = query.houseTiers ? `tier, ${sort}` : sort;
  return `
      SELECT id, row_number() OVER (ORDER BY ${order}) AS place FROM hit
      ORDER BY place LIMIT ${value(query.limit)} OFFSET ${value(query.offset)}`;
}

function facetCounts(asked: readonly string[], names: string): string {
  return `(
    SELECT json_agg(json_build_object('facet', facet, 'code', code, 'count', count) ORDER BY count DESC, code) FROM (
      SELECT split_part(entry, ':', 1) AS facet, split_part(entry, ':', 2) AS code,
             count(*) FILTER (WHERE CASE split_part(entry, ':', 1) ${asked.join(' ')} END)::int AS count
      FROM matched, unnest(facets) AS entry
      WHERE split_part(entry, ':', 1) = ANY(${names}::text[])
      GROUP BY 1, 2
    ) counted WHERE count > 0)`;
}

/** Terms are letters and digits in normal form; the quotes keep them whole. */
function quote(term: string): string {
  return `'${term.replaceAll("'", "''")}'`;
}

function toTsquery(alternative: Alternative): string {
  return alternative.terms.length === 1
    ? quote(alternative.terms[0]!)
    : `(${alternative.terms.map(quote).join(' & ')})`;
}

/** The same alternatives, counted only where they stand in fields of the weights. */
function inWeights(alternatives: readonly Alternative[], weights: string): string {
  return alternatives
    .map(({ terms }) => `(${terms.map((term) => `${quote(term)}:${weights}`).join(' & ')})`)
    .join(' | ');
}

function idfOf(alternative: Alternative, idf: InverseFrequency): number {
  return Math.min(...alternative.terms.map(idf));
}

function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

/** Weights are ours, never a client's, so they are written out. */
function number(weight: number): string {
  return weight.toFixed(4);
}
