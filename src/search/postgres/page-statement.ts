import type { SearchQuery } from '../engine/search-engine.js';
import type { WeightedPlan } from '../query/query-plans.js';
import {
  PLACE_WEIGHTS,
  PRESENCE_SHARE,
  RANKED,
  TERMS_OF_A_SHORT_TEXT,
  toNearTerms,
  toRankTerms,
} from '../query/rank-terms.js';
import { tierOf } from './house-tiers.js';
import { SearchConditions, Values, type Statement } from './search-conditions.js';
import { candidateOrder, liftOf, toCandidates } from './stage-one-statement.js';
import type { Reach } from './stage-one.js';
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
  weighted: WeightedPlan,
  reach: Reach,
  conditions: SearchConditions,
  values: Values,
): string {
  const { plan, idf } = weighted;
  const terms = [...toRankTerms(plan.groups, idf), ...toNearTerms(plan.groups, idf)];
  const place = (item: unknown): string => values.place(item);
  return `
      SELECT id, row_number() OVER (ORDER BY has_all DESC, rank DESC NULLS LAST, candidate) AS place FROM (
        SELECT id, has_all, candidate, CASE WHEN candidate <= ${RANKED} THEN (coverage * ${PRESENCE_SHARE} + (
          SELECT sum(ts_rank('${WEIGHTS}', v.vector, term.query) * term.weight) / ln(${TERMS_OF_A_SHORT_TEXT} + min(length(v.vector)))
          FROM (SELECT ts_filter(d.vector, '{a,b,c,d}') AS vector FROM search_documents d WHERE d.kind = ${place(query.kind)} AND d.id = stage_one.id OFFSET 0) v,
               unnest(${place(terms.map(({ alternatives }) => anyOf(alternatives.map((one) => toTsquery({ terms: one })))))}::tsquery[], ${place(terms.map(({ weight }) => weight))}::float8[]) AS term (query, weight)
        ))${liftOf(query.houseTiers)} END AS rank
        FROM (
          SELECT *, row_number() OVER (ORDER BY ${candidateOrder(query.houseTiers)}) AS candidate
          FROM (${toCandidates(query, weighted, reach, conditions, values)}) candidates) stage_one) ranked
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
