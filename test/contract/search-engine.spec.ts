import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { EngineBenches } from './engine-benches.js';
import { SEARCH_ENGINE_CONTRACT } from './search-engine.contract.js';

let benches: EngineBenches;
beforeAll(async () => {
  benches = await EngineBenches.open();
});
afterAll(() => benches.close());

describe('The PostgreSQL engine', () => {
  it.each(SEARCH_ENGINE_CONTRACT.map(({ name, run }) => [name, run] as const))('keeps its promise: %s', (_name, run) =>
    run(() => benches.empty()),
  );
});
