import type { SearchQuery } from '../engine/search-engine.js';
import type { Values } from './search-conditions.js';

/** Houses whose documents come first: those of the first list, then those of the second, … */
export type Tiers = NonNullable<SearchQuery['houseTiers']>;

/** The tier of document `d`, from 0 for the first. One look-up by key per matched row: a join costs more than all the rest. */
export function tierOf(tiers: Tiers, values: Values): string {
  const byHouse = Object.fromEntries(tiers.flatMap((houses, tier) => houses.map((id) => [id, tier])));
  return `coalesce((${values.place(JSON.stringify(byHouse))}::jsonb -> d.house_ids[1]::text)::int, ${tiers.length})`;
}
