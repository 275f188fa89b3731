import { withClient } from '../../dist/src/platform/database/client.js';
import { SearchEngines } from '../../dist/src/search/engine/search-engines.js';
import { Indexer } from '../../dist/src/search/indexer.js';
import { round } from '../statistics.mjs';

const MS_PER_SECOND = 1_000;
const BYTES_PER_MIB = 2 ** 20;
const INDEX_TABLES = ['search_documents', 'search_terms', 'search_words'];

/**
 * Projects all practices into the search index, times it, and says how large the index is on the disk.
 *
 * @param {import('@nestjs/common').INestApplicationContext} context the capabilities
 * @param {object} config configuration of the service whose database is used
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureIndexBuild(context, config) {
  const indexer = context.get(Indexer, { strict: false });
  const { usual } = context.get(SearchEngines, { strict: false });
  const startedAt = performance.now();
  const documents = await indexer.indexAll(usual);
  const seconds = (performance.now() - startedAt) / MS_PER_SECOND;
  const bytes = await withClient(config.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT sum(pg_total_relation_size(name::regclass))::float8 AS bytes FROM unnest($1::text[]) AS name`,
      [INDEX_TABLES],
    );
    return rows[0].bytes;
  });
  return [
    { name: 'index build', variant: 'all practices', unit: 's', samples: documents, value: round(seconds) },
    { name: 'index size', variant: 'on the disk', unit: 'MiB', value: Math.round(bytes / BYTES_PER_MIB) },
  ];
}
