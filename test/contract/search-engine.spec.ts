import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { PostgresBenches } from './postgres-bench.js';
import { SEARCH_ENGINE_CONTRACT } from './search-engine.contract.js';

let benches: PostgresBenches;
beforeAll(async () => {
  benches = await PostgresBenches.open();
});
afterAll(() => benches.close());

describe('The PostgreSQL engine', () => {
  it.each(SEARCH_ENGINE_CONTRACT.map(({ name, run }) => [name, run] as const))('keeps its promise: %s', (_name, run) =>
    run(() => benches.empty()),
  );
});
