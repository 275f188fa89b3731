import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { EngineBenches } from '../contract/engine-benches.js';
import { SEARCH_ENGINE_CONTRACT } from '../contract/search-engine.contract.js';

/** Reaches a real server, so it is the one place where a test looks at the environment. */
const url = process.env['MEILI_URL']!;
const apiKey = process.env['MEILI_API_KEY']!;
/** Of its own for each run; a key that is limited to `kurzer-draht*` may use it too. */
const indexPrefix = `kurzer-draht-test-${randomBytes(4).toString('hex')}-`;

const TRACE = /^kurzer-draht-test-[0-9a-f]{8}-/;
const LONGEST_RUN_MS = 3_600_000;
const ALL = { limit: 10_000 };

let benches: EngineBenches;
beforeAll(async () => {
  benches = await EngineBenches.open({ url, apiKey, indexPrefix, searchTimeoutMs: 10_000 });
});
afterAll(async () => {
  await benches?.close();
  await removeTraces();
});

/** Removes the indexes and keys of this run, and those that a run left behind that was killed more than an hour ago. Keys only where the key may do that. */
async function removeTraces(): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey });
  const isTrace = (name: string, createdAt: Date | string): boolean =>
    name.startsWith(indexPrefix) || (TRACE.test(name) && Date.now() - +new Date(createdAt) > LONGEST_RUN_MS);
  const indexes = await client.getRawIndexes(ALL);
  for (const { uid, createdAt } of indexes.results)
    if (isTrace(uid, createdAt)) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
  const keys = await client.getKeys(ALL).catch(() => ({ results: [] }));
  for (const { uid, indexes, createdAt } of keys.results)
    if (indexes.every((pattern) => isTrace(pattern, createdAt))) await client.deleteKey(uid);
}

describe('The Meilisearch engine, with a live server', () => {
  it.each(SEARCH_ENGINE_CONTRACT.map(({ name, run }) => [name, run] as const))('keeps its promise: %s', (_name, run) =>
    run(() => benches.empty()),
  );

  it('is made anew while it answers', async () => {
    const bench = await benches.empty();
    await (await benches.engine.startRebuild()).finish();
    expect((await bench.search('')).totalCount).toBe(0);
    expect(await benches.engine.needsRebuild()).toBe(false);
  });
});
