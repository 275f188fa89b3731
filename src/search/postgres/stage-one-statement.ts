import type { SearchQuery } from '../engine/search-engine.js';
import type { WeightedPlan } from '../query/query-plans.js';
import { RANKED, TIER_LIFT } from '../query/rank-terms.js';
import { tierOf, type Tiers } from './house-tiers.js';
import type { SearchConditions, Values } from './search-conditions.js';
import { areAllFrequent, toArms, toFront, type Arm, type Front, type Reach } from './stage-one.js';

/**
 * The candidates of a page: `id`, `published_at`, `coverage`, `has_all` and, where houses count, `tier`. The best 200 by
 * `candidateOrder`, and as many as the page needs, in no order. Where all words are frequent, those who come first in any case
 * (of sentences: those who have the two rarest words) are asked for alone, and all others only when these are too few.
 */
export function toCandidates(
  query: SearchQuery,
  { plan, idf, documents }: WeightedPlan,
  reach: Reach,
  conditions: SearchConditions,
  values: Values,
): string {
  const { houseTiers: tiers } = query;
  const needed = Math.max(RANKED, query.offset + query.limit);
  const best = (found: string): string => `
            SELECT * FROM (${found}) found ORDER BY ${candidateOrder(tiers)} LIMIT ${values.place(needed)}`;
  const foundAs = (as: Reach): string =>
    best(foundByArms(toArms(plan.groups, idf, documents, as), tiers, conditions, values));
  if (reach !== 'RARE_WORDS' || !areAllFrequent(plan.groups, documents)) return foundAs(reach);
  const front = toFront(plan.groups, idf);
  const first = front ? best(foundInFront(front, tiers, conditions, values)) : foundAs('TWO_RAREST_WORDS');
  // What comes of the first decides whether anything else is executed.
  const isEnough = `(SELECT count(*) FROM first) = ${values.place(needed)}`;
  return `
            WITH first AS MATERIALIZED (${first})
            SELECT * FROM first WHERE ${isEnough}
            UNION ALL
            SELECT * FROM (${foundAs(reach)}) everybody WHERE NOT ${isEnough}`;
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
