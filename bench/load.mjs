import autocannon from 'autocannon';
import { percentiles, round } from './statistics.mjs';

const WARM_UP_SECONDS = 2;
const MS_PER_SECOND = 1_000;

/**
 * One request of a load; `variant` says which distribution its latency belongs to.
 * @typedef {{ variant: string, body: string }} LoadRequest
 */

/**
 * Sends the requests over and over from a number of connections, each of which waits for its answer before it sends the
 * next. Each connection begins at another place of the list.
 *
 * @param {{ url: string, headers: Record<string, string>, requests: readonly LoadRequest[], connections: number, seconds: number }} load
 * @returns {Promise<{ latencies: Map<string, number[]>, perSecond: number }>} latencies in ms by variant
 * @throws Error when an answer is not a success
 */
export async function sendLoad(load) {
  await fire({ ...load, seconds: WARM_UP_SECONDS });
  return fire(load);
}

/**
 * Sums a load up: one line over all variants, and one for each when there are several.
 * @param {string} name
 * @param {number} connections
 * @param {{ latencies: Map<string, number[]>, perSecond: number }} result
 * @returns {import('./statistics.mjs').Measurement[]}
 */
export function toMeasurements(name, connections, { latencies, perSecond }) {
  const line = (values) => ({ name, unit: 'ms', connections, ...percentiles(values) });
  const all = { ...line([...latencies.values()].flat()), perSecond: round(perSecond) };
  if (latencies.size === 1) return [all];
  return [
    { ...all, variant: 'all kinds' },
    ...[...latencies].map(([variant, values]) => ({ ...line(values), variant })),
  ];
}

async function fire({ url, headers, requests, connections, seconds }) {
  const latencies = new Map(requests.map(({ variant }) => [variant, []]));
  let client = 0;
  const run = autocannon({
    url,
    method: 'POST',
    headers,
    connections,
    duration: seconds,
    requests: [...requests],
    setupClient: (connection) => {
      const first = Math.floor((client++ * requests.length) / connections);
      connection.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
    verifyBody: (body) => body.startsWith('{"data":'),
  });
  // The tool's own histogram knows whole milliseconds only.
  run.on('response', (connection, _status, _bytes, ms) => {
    latencies.get(connection.requestIterator.currentRequest.variant).push(ms);
  });
  const startedAt = performance.now();
  const result = await run;
  const elapsedSeconds = (performance.now() - startedAt) / MS_PER_SECOND;
  const failures = result.errors + result.non2xx + result.mismatches;
  if (failures > 0) throw new Error(`${failures} of ${result.requests.total} requests failed.`);
  for (const [variant, values] of latencies) if (values.length === 0) latencies.delete(variant);
  const answers = [...latencies.values()].reduce((sum, values) => sum + values.length, 0);
  return { latencies, perSecond: answers / elapsedSeconds };
}
