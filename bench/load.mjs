import autocannon from 'autocannon';
import { percentiles, round } from './statistics.mjs';

const WARM_UP_SECONDS = 2;
const ROUNDS = 4;
const MS_PER_SECOND = 1_000;

/**
 * What a slice of load gave.
 * @typedef {object} Slice
 * @property {Map<string, number[]>} latencies in ms, by variant
 * @property {number} elapsedSeconds
 */

/**
 * A load under a name. `run` keeps so many requests under way for so long, each followed by the next as soon as it is
 * answered, and throws when an answer is not a success.
 * @typedef {{ name: string, run: (connections: number, seconds: number) => Promise<Slice> }} Load
 */

/**
 * Runs several loads in short turns, so that what else happens on the machine meets all of them alike and they can be
 * compared. Each is warmed up first.
 *
 * @param {readonly Load[]} loads
 * @param {number} connections requests under way at once
 * @param {number} seconds for each load in all
 * @returns {Promise<import('./statistics.mjs').Measurement[]>} for each load one line over all variants, and one for each
 *   variant when there are several
 */
export async function measureInTurns(loads, connections, seconds) {
  const slices = new Map(loads.map((load) => [load, []]));
  for (const { run } of loads) await run(connections, WARM_UP_SECONDS);
  for (let turn = 0; turn < ROUNDS; turn++)
    for (const load of loads) slices.get(load).push(await load.run(connections, seconds / ROUNDS));
  return loads.flatMap((load) => toMeasurements(load.name, connections, slices.get(load)));
}

function toMeasurements(name, connections, slices) {
  const latencies = new Map();
  for (const slice of slices)
    for (const [variant, values] of slice.latencies)
      if (values.length > 0) latencies.set(variant, [...(latencies.get(variant) ?? []), ...values]);
  const answers = [...latencies.values()].flat();
  const elapsedSeconds = slices.reduce((sum, slice) => sum + slice.elapsedSeconds, 0);
  const line = (values) => ({ name, unit: 'ms', connections, ...percentiles(values) });
  const all = { ...line(answers), perSecond: round(answers.length / elapsedSeconds) };
  if (latencies.size === 1) return [all];
  return [
    { ...all, variant: 'all kinds' },
    ...[...latencies].map(([variant, values]) => ({ ...line(values), variant })),
  ];
}

/**
 * Sends GraphQL requests over HTTP; each connection begins at another place of the list.
 *
 * @param {{ url: string, headers: Record<string, string>, requests: readonly { variant: string, body: string }[], connections: number, seconds: number }} load
 * @returns {Promise<Slice>}
 * @throws Error when an answer is not a success
 */
export async function sendRequests({ url, headers, requests, connections, seconds }) {
  const latencies = new Map(requests.map(({ variant }) => [variant, []]));
  let client = 0;
  let firstFailure = '';
  const run = autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers,
    connections,
    duration: seconds,
    sampleInt: 50,
    requests: [...requests],
    setupClient: (connection) => {
      const first = Math.floor((client++ * requests.length) / connections);
      connection.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
    verifyBody: (body) => {
      const isSuccess = body.startsWith('{"data":');
      if (!isSuccess) firstFailure ||= body;
      return isSuccess;
    },
  });
  // The tool's own histogram knows whole milliseconds only.
  run.on('response', (connection, _status, _bytes, ms) => {
    latencies.get(connection.requestIterator.currentRequest.variant).push(ms);
  });
  const startedAt = performance.now();
  const result = await run;
  const elapsedSeconds = (performance.now() - startedAt) / MS_PER_SECOND;
  const failures = result.errors + result.non2xx + result.mismatches;
  if (failures > 0) throw new Error(`${failures} requests failed. ${firstFailure.slice(0, 500)}`.trim());
  return { latencies, elapsedSeconds };
}

/**
 * Calls a function over and over from a number of loops; each begins at another place of the list.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<unknown>} call
 * @param {(item: Item) => string} variantOf
 * @param {{ connections: number, seconds: number }} load
 * @returns {Promise<Slice>}
 */
export async function callInLoops(items, call, variantOf, { connections, seconds }) {
  const latencies = new Map(items.map((item) => [variantOf(item), []]));
  const startedAt = performance.now();
  const until = startedAt + seconds * MS_PER_SECOND;
  const loop = async (first) => {
    for (let index = first; performance.now() < until; index++) {
      const item = items[index % items.length];
      const askedAt = performance.now();
      await call(item);
      latencies.get(variantOf(item)).push(performance.now() - askedAt);
    }
  };
  await Promise.all(
    Array.from({ length: connections }, (_, place) => loop(Math.floor((place * items.length) / connections))),
  );
  return { latencies, elapsedSeconds: (performance.now() - startedAt) / MS_PER_SECOND };
}
