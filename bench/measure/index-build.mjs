import { Indexer } from '../../dist/src/search/indexer.js';
import { round } from '../statistics.mjs';

const MS_PER_SECOND = 1_000;

/**
 * Projects all practices into the search index and times it.
 *
 * @param {import('@nestjs/common').INestApplicationContext} context the capabilities
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureIndexBuild(context) {
  const startedAt = performance.now();
  const documents = await context.get(Indexer, { strict: false }).indexAll();
  const seconds = (performance.now() - startedAt) / MS_PER_SECOND;
  return [{ name: 'index build', variant: 'all practices', unit: 's', samples: documents, value: round(seconds) }];
}
