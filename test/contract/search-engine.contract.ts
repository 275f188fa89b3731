import { ANSWERS } from './answers.checks.js';
import { GERMAN } from './german.checks.js';
import { LISTING } from './listing.checks.js';
import { MODEL } from './model.checks.js';
import { NARROWING } from './narrowing.checks.js';
import type { BenchFactory, Check } from './search-bench.js';

/** What every search engine promises, one sentence each. */
export const SEARCH_ENGINE_CONTRACT: readonly Check[] = [...NARROWING, ...MODEL, ...LISTING, ...GERMAN, ...ANSWERS];

/** The sentences of the checks that do not hold for an engine, in their order. */
export async function brokenPromises(empty: BenchFactory, checks: readonly Check[]): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, run } of checks) await run(empty).catch(() => broken.push(name));
  return broken;
}
