import type { SearchQuery } from '../engine/search-engine.js';
import type { WeightedPlan } from '../query/query-plans.js';
import {
  PLACE_WEIGHTS,
  PRESENCE_SHARE,
  RANKED,
  TERMS_OF_A_SHORT_TEXT,
  TIER_LIFT,
  toNearTerms,
  toRankTerms,
} from '../query/rank-terms.js';
import { SearchConditions, Values, type Statement } from './search-conditions.js';
import { toStageOne, type Reach } from './stage-one.js';
import { anyOf, toTsquery } from './tsquery-text.js';

const { A, B, C, D } = PLACE_WEIGHTS;
const WEIGHTS = `{${D}, ${C}, ${B}, ${A}}`;

/** A page of hits with their houses and texts, in order. */
export function toPageStatement(query: SearchQuery, weighted: WeightedPlan, reach: Reach): Statement {
  const values = new Values();
  const conditions = new SearchConditions(query, weighted.plan, values);
  const byRelevance = query.sort === 'RELEVANCE' && weighted.plan.groups.length > 0;
  const page = byRelevance
    ? rankedPage(query, weighted, reach, conditions, values)
    : sortedPage(query, conditions, values);
  const sql = `
    SELECT t.id, t.house_ids AS "houseIds", t.title, t.keywords, t.body
    FROM (${page}) page JOIN search_documents t ON t.kind = ${values.place(query.kind)} AND t.id = page.id
    ORDER BY page.place`;
  return { sql, values: values.list };
}

/**
 * Stage one orders the candidates by which words they have; stage two ranks the best 200 of them by Σ idf · ts_rank per
 * alternative and per two neighbouring words. Each vector is read once: `ts_filter` brings it into memory for all that is asked of it.
 */
function rankedPage(
  query: SearchQuery,
  { plan, idf, documents }: WeightedPlan,
  reach: Reach,
  conditions: SearchConditions,
  values: Values,
): string {
  const arms = toStageOne(plan.groups, idf, documents, reach);
  const terms = [...toRankTerms(plan.groups, idf), ...toNearTerms(plan.groups, idf)];
  const tiers = query.houseTiers;
  const lift = tiers ? ` * (1 + ${(TIER_LIFT / tiers.length).toFixed(4)} * (${tiers.length} - tier))` : '';
  const order = `has_all DESC, coverage${lift} DESC, published_at DESC, id`;
  // The answers to a single question need no adding up; of a frequent word there are very many.
  const adding = arms.length > 1;
  const place = (item: unknown): string => values.place(item);
  return `
      SELECT id, row_number() OVER (ORDER BY has_all DESC, rank DESC NULLS LAST, candidate) AS place FROM (
        SELECT id, has_all, candidate, CASE WHEN candidate <= ${RANKED} THEN (coverage * ${PRESENCE_SHARE} + (
          SELECT sum(ts_rank('${WEIGHTS}', v.vector, term.query) * term.weight) / ln(${TERMS_OF_A_SHORT_TEXT} + min(length(v.vector)))
          FROM (SELECT ts_filter(d.vector, '{a,b,c,d}') AS vector FROM search_documents d WHERE d.kind = ${place(query.kind)} AND d.id = stage_one.id OFFSET 0) v,
               unnest(${place(terms.map(({ alternatives }) => anyOf(alternatives.map((one) => toTsquery({ terms: one })))))}::tsquery[], ${place(terms.map(({ weight }) => weight))}::float8[]) AS term (query, weight)
        ))${lift} END AS rank
        FROM (
          SELECT *, row_number() OVER (ORDER BY ${order}) AS candidate
          FROM (
            SELECT * FROM (SELECT id, published_at${tiers ? ', tier' : ''}, ${adding ? 'sum(weight) AS coverage, bool_or(all_words) AS has_all' : 'weight AS coverage, all_words AS has_all'}
            FROM unnest(${place(arms.map((arm) => conditions.demanding(arm.query)))}::tsquery[], ${place(arms.map((arm) => arm.titleQuery))}::tsquery[],
                        ${place(arms.map((arm) => arm.weight))}::float8[], ${place(arms.map((arm) => arm.titleWeight))}::float8[], ${place(arms.map((arm) => arm.allWords))}::boolean[])
                   AS arm (query, title_query, own_weight, title_weight, all_words)
            CROSS JOIN LATERAL (
              SELECT d.id, d.published_at${tiers ? `, ${tierOf(tiers, values)} AS tier` : ''},
                     own_weight + title_weight * (d.title_vector @@ arm.title_query)::int AS weight
              FROM search_documents d WHERE d.vector @@ arm.query AND ${conditions.where()}) found
            ${adding ? `GROUP BY id, published_at${tiers ? ', tier' : ''}` : ''}) matched
            ORDER BY ${order} LIMIT ${place(Math.max(RANKED, query.offset + query.limit))}) best) stage_one) ranked
      ORDER BY place LIMIT ${place(query.limit)} OFFSET ${place(query.offset)}`;
}

function sortedPage(query: SearchQuery, conditions: SearchConditions, values: Values): string {
  const sort = query.sort === 'LAST_CONFIRMED' ? 'd.confirmed_at DESC NULLS LAST, d.id' : 'd.published_at DESC, d.id';
  const order = query.houseTiers ? `${tierOf(query.houseTiers, values)}, ${sort}` : sort;
  return `
      SELECT id, row_number() OVER () AS place FROM (
        SELECT d.id ${conditions.fromWhere()}
        ORDER BY ${order} LIMIT ${values.place(query.limit)} OFFSET ${values.place(query.offset)}) sorted`;
}

/** From 0 for the first tier. One look-up by key per matched row: a join costs more than all the rest. */
function tierOf(tiers: readonly (readonly string[])[], values: Values): string {
  const byHouse = Object.fromEntries(tiers.flatMap((houses, tier) => houses.map((id) => [id, tier])));
  return `coalesce((${values.place(JSON.stringify(byHouse))}::jsonb -> d.house_ids[1]::text)::int, ${tiers.length})`;
}
