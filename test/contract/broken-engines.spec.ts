import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROKEN_ENGINES, FLAWLESS_ENGINE } from './broken-engines.js';
import { EngineBenches } from './engine-benches.js';
import { brokenPromises, SEARCH_ENGINE_CONTRACT } from './search-engine.contract.js';

let benches: EngineBenches;
beforeAll(async () => {
  benches = await EngineBenches.open();
});
afterAll(() => benches.close());

describe('The contract of search engines', () => {
  it.each(BROKEN_ENGINES.map((engine) => [engine.name, engine] as const))(
    'catches one that %s',
    async (_name, { breaks, spoil }) => {
      const checks = SEARCH_ENGINE_CONTRACT.filter(({ name }) => breaks.includes(name));
      expect(await brokenPromises(() => benches.empty(spoil), checks)).toEqual(checks.map(({ name }) => name));
      expect(checks).toHaveLength(breaks.length);
    },
  );

  it('does not blame one without a fault', async () => {
    expect(await brokenPromises(() => benches.empty(FLAWLESS_ENGINE.spoil), SEARCH_ENGINE_CONTRACT)).toEqual([]);
  });

  it('has a name of its own for every promise', () => {
    const names = SEARCH_ENGINE_CONTRACT.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
