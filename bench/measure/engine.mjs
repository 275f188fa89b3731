import { Transactor } from '../../dist/src/platform/database/transactor.js';
import { SearchEngine } from '../../dist/src/search/engine/search-engine.js';
import { toMeasurements } from '../load.mjs';

const WARM_UP_SECONDS = 2;
const MS_PER_SECOND = 1_000;
const PAGE_SIZE = 20;

/**
 * Times searches straight at the engine of the port, in this process against the service's database: no HTTP, no GraphQL,
 * no rows of the hits.
 *
 * @param {import('@nestjs/common').INestApplicationContext} context the capabilities
 * @param {readonly import('../queries.mjs').BenchQuery[]} queries
 * @param {{ connections: number, seconds: number, houseIds: readonly string[] }} load
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureEngine(context, queries, { connections, seconds, houseIds }) {
  const engine = context.get(SearchEngine, { strict: false });
  const { reader } = context.get(Transactor, { strict: false });
  const search = ({ text, filter, facets }) =>
    engine.search(reader, {
      kind: 'practice',
      text,
      filter,
      facets,
      houseIds,
      sort: 'RELEVANCE',
      offset: 0,
      limit: PAGE_SIZE,
    });
  await fire(search, queries, connections, WARM_UP_SECONDS);
  const result = await fire(search, queries, connections, seconds);
  return toMeasurements(`search at the engine (${engine.name})`, connections, result);
}

async function fire(search, queries, connections, seconds) {
  const latencies = new Map(queries.map(({ kind }) => [kind, []]));
  const startedAt = performance.now();
  const until = startedAt + seconds * MS_PER_SECOND;
  const work = async (first) => {
    for (let index = first; performance.now() < until; index++) {
      const query = queries[index % queries.length];
      const askedAt = performance.now();
      await search(query);
      latencies.get(query.kind).push(performance.now() - askedAt);
    }
  };
  await Promise.all(
    Array.from({ length: connections }, (_, worker) => work(Math.floor((worker * queries.length) / connections))),
  );
  const answers = [...latencies.values()].reduce((sum, values) => sum + values.length, 0);
  return { latencies, perSecond: (answers * MS_PER_SECOND) / (performance.now() - startedAt) };
}
