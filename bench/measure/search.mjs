import { PracticeFacet } from '../../dist/src/search/search.types.js';
import { sendLoad, toMeasurements } from '../load.mjs';
import { searchOperation } from '../operations.mjs';

/** Fields of `PracticeFilter` by the engine's names. */
const FILTER_FIELDS = { topic: 'topics' };
const FACET_CODES = new Map(Object.entries(PracticeFacet).map(([code, name]) => [name, code]));

/**
 * Times `searchPractices` over HTTP, signed in, with hits as the portal shows them.
 *
 * @param {import('../client.mjs').Client} client
 * @param {readonly import('../queries.mjs').BenchQuery[]} queries
 * @param {{ connections: number, seconds: number }} load
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureSearch(client, queries, { connections, seconds }) {
  const query = searchOperation();
  const requests = queries.map(({ kind, text, filter, facets }) => ({
    variant: kind,
    body: JSON.stringify({
      query,
      variables: {
        query: text,
        filter: Object.fromEntries(Object.entries(filter).map(([name, codes]) => [FILTER_FIELDS[name], codes])),
        facets: facets.map((name) => FACET_CODES.get(name)),
      },
    }),
  }));
  const result = await sendLoad({
    url: `${client.url}/graphql`,
    headers: await client.headersOf('seeker'),
    requests,
    connections,
    seconds,
  });
  return toMeasurements('search over HTTP', connections, result);
}
