import type { SearchQuery } from '../engine/search-engine.js';
import type { WeightedPlan } from '../query/query-plans.js';
import { RANKED, TIER_LIFT } from '../query/rank-terms.js';
import { tierOf, type Tiers } from './house-tiers.js';
import type { SearchConditions, Values } from './search-conditions.js';
import { toArms, toFront, type Arm, type Front, type Reach } from './stage-one.js';

/**
 * The candidates of a page: `id`, `published_at`, `coverage`, `has_all` and, where houses count, `tier`. The best 200 by
 * `candidateOrder`, and as many as the page needs, in no order.
 */
export function toCandidates(
  query: SearchQuery,
  { plan, idf, documents }: WeightedPlan,
  reach: Reach,
  conditions: SearchConditions,
  values: Values,
): string {
  const needed = Math.max(RANKED, query.offset + query.limit);
  const best = (found: string): string => `
            SELECT * FROM (${found}) found ORDER BY ${candidateOrder(query.houseTiers)} LIMIT ${values.place(needed)}`;
  const everybody = best(foundByArms(toArms(plan.groups, idf, documents, reach), query.houseTiers, conditions, values));
  const front = reach === 'RARE_WORDS' ? toFront(plan.groups, idf, documents) : undefined;
  if (!front) return everybody;
  // What comes of the front alone decides whether anything else is executed.
  const isFilled = `(SELECT count(*) FROM front) = ${values.place(needed)}`;
  return `
            WITH front AS MATERIALIZED (${best(foundInFront(front, query.houseTiers, conditions, values))})
            SELECT * FROM front WHERE ${isFilled}
            UNION ALL
            SELECT * FROM (${everybody}) everybody WHERE NOT ${isFilled}`;
}

/** The order of candidates, by their columns. */
export function candidateOrder(tiers: Tiers | undefined): string {
  return `has_all DESC, coverage${liftOf(tiers)} DESC, published_at DESC, id`;
}

/** What a rank is multiplied by for the tier of the house. */
export function liftOf(tiers: Tiers | undefined): string {
  return tiers ? ` * (1 + ${(TIER_LIFT / tiers.length).toFixed(4)} * (${tiers.length} - tier))` : '';
}

function foundByArms(
  arms: readonly Arm[],
  tiers: Tiers | undefined,
  conditions: SearchConditions,
  values: Values,
): string {
  // The answers to a single question need no adding up; of a frequent word there are very many.
  const [sum, grouping] =
    arms.length > 1
      ? ['sum(weight) AS coverage, bool_or(all_words) AS has_all', `GROUP BY id, published_at${tiers ? ', tier' : ''}`]
      : ['weight AS coverage, all_words AS has_all', ''];
  const place = (item: unknown): string => values.place(item);
  return `
              SELECT id, published_at${tiers ? ', tier' : ''}, ${sum}
              FROM unnest(${place(arms.map((arm) => conditions.demanding(arm.query)))}::tsquery[], ${place(arms.map((arm) => arm.titleQuery))}::tsquery[],
                          ${place(arms.map((arm) => arm.weight))}::float8[], ${place(arms.map((arm) => arm.titleWeight))}::float8[], ${place(arms.map((arm) => arm.allWords))}::boolean[])
                     AS arm (query, title_query, own_weight, title_weight, all_words)
              CROSS JOIN LATERAL (
                SELECT d.id, d.published_at${tiers ? `, ${tierOf(tiers, values)} AS tier` : ''},
                       own_weight + title_weight * (d.title_vector @@ arm.title_query)::int AS weight
                FROM search_documents d WHERE d.vector @@ arm.query AND ${conditions.where()}) had
              ${grouping}`;
}

function foundInFront(
  { vector, query, words }: Front,
  tiers: Tiers | undefined,
  conditions: SearchConditions,
  values: Values,
): string {
  const gains = words.map(
    ({ titleQuery, weight, titleWeight }) =>
      `${values.place(weight)}::float8 + ${values.place(titleWeight)}::float8 * (d.title_vector @@ ${values.place(titleQuery)}::tsquery)::int`,
  );
  return `
              SELECT d.id, d.published_at${tiers ? `, ${tierOf(tiers, values)} AS tier` : ''}, ${gains.join(' + ')} AS coverage, true AS has_all
              ${conditions.fromWhereMeeting(query, vector)}`;
}
