import { PracticeFacet, PracticeSort } from '../../dist/src/search/search.types.js';
import { sendRequests } from '../load.mjs';
import { searchOperation } from '../operations.mjs';

/** Fields of `PracticeFilter` by the engine's names. */
const FILTER_FIELDS = { topic: 'topics' };
const FACET_CODES = new Map(Object.entries(PracticeFacet).map(([code, name]) => [name, code]));

/**
 * `searchPractices` over HTTP, signed in, with hits as the portal shows them.
 *
 * @param {import('../client.mjs').Client} client
 * @param {readonly import('../queries.mjs').BenchQuery[]} queries
 * @param {string} [name]
 * @returns {import('../load.mjs').Load}
 */
export function searchLoad(client, queries, name = 'search over HTTP') {
  const query = searchOperation();
  const requests = queries.map(({ kind, text, filter, facets, sort, likeMine }) => ({
    variant: kind,
    body: JSON.stringify({
      query,
      variables: {
        query: text,
        filter: Object.fromEntries(Object.entries(filter).map(([name, codes]) => [FILTER_FIELDS[name], codes])),
        facets: facets.map((name) => FACET_CODES.get(name)),
        sort,
        likeMine,
        isCompared: likeMine !== undefined || sort === PracticeSort.DISTANCE,
      },
    }),
  }));
  return {
    name,
    run: async (pressure) =>
      sendRequests({ url: client.url, headers: await client.headersOf('seeker'), requests }, pressure),
  };
}
