import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeilisearchDouble } from '../support/meilisearch-double/meilisearch-double.js';
import { EngineBenches } from './engine-benches.js';
import { SEARCH_ENGINE_CONTRACT } from './search-engine.contract.js';

let double: MeilisearchDouble;
let benches: EngineBenches;
beforeAll(async () => {
  double = await MeilisearchDouble.start();
  benches = await EngineBenches.open({
    url: double.url,
    apiKey: double.masterKey,
    indexPrefix: 'test-',
    searchTimeoutMs: 10_000,
  });
});
afterAll(async () => {
  await benches.close();
  await double.stop();
});

describe('The Meilisearch engine, with a double of the server', () => {
  it.each(SEARCH_ENGINE_CONTRACT.map(({ name, run }) => [name, run] as const))('keeps its promise: %s', (_name, run) =>
    run(() => benches.empty()),
  );

  it('sends nothing that Meilisearch does not know, and uses the master key for making keys only', () => {
    expect(double.violations).toEqual([]);
    const others = double.requests.filter(({ name }) => !/^\w+ \/keys/.test(name));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(({ key }) => key === double.masterKey)).toEqual([]);
  });
});
