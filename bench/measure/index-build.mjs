import { SearchEngines } from '../../dist/src/search/engine/search-engines.js';
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
  const indexer = context.get(Indexer, { strict: false });
  const { usual } = context.get(SearchEngines, { strict: false });
  const startedAt = performance.now();
  const documents = await indexer.indexAll(usual);
  const seconds = (performance.now() - startedAt) / MS_PER_SECOND;
  return [{ name: 'index build', variant: 'all practices', unit: 's', samples: documents, value: round(seconds) }];
}
