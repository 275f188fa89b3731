import { SearchEngines } from '../../dist/src/search/engine/search-engines.js';
import { callInLoops } from '../load.mjs';

const PAGE_SIZE = 20;

/**
 * Searches straight at the engine of the port, in this process against the service's database: no HTTP, no GraphQL, no
 * rows of the hits.
 *
 * @param {import('@nestjs/common').INestApplicationContext} context the capabilities
 * @param {readonly import('../queries.mjs').BenchQuery[]} queries
 * @param {readonly string[]} houseIds houses of the searcher
 * @returns {import('../load.mjs').Load}
 */
export function engineLoad(context, queries, houseIds) {
  const { usual: engine } = context.get(SearchEngines, { strict: false });
  const search = ({ text, filter, facets }) =>
    engine.search({
      kind: 'practice',
      text,
      filter,
      facets,
      houseIds,
      sort: 'RELEVANCE',
      offset: 0,
      limit: PAGE_SIZE,
    });
  return {
    name: `search at the engine (${engine.name})`,
    run: (pressure) => callInLoops(queries, search, ({ kind }) => kind, pressure),
  };
}
