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
 * How hard a slice presses.
 * @typedef {object} Pressure
 * @property {number} connections requests under way at once, each followed by the next as soon as it is answered
 * @property {number} seconds
 * @property {number} position how far the list of requests was used up before, so that a slice goes on where the last ended
 */

/**
 * A load under a name; `run` throws when an answer is not a success.
 * @typedef {{ name: string, run: (pressure: Pressure) => Promise<Slice> }} Load
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
  for (const { run } of loads) await run({ connections, seconds: WARM_UP_SECONDS, position: 0 });
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const load of loads) {
      const before = slices.get(load);
      const position = before.reduce((sum, slice) => sum + Math.ceil(countAnswers(slice) / connections), 0);
      before.push(await load.run({ connections, seconds: seconds / ROUNDS, position }));
    }
  }
  return loads.flatMap((load) => toMeasurements(load.name, connections, slices.get(load)));
}

function countAnswers({ latencies }) {
  return [...latencies.values()].reduce((sum, values) => sum + values.length, 0);
}

/** Where in the list a connection begins: each at another place, and with another kind of request. */
function startOf(place, { connections, position }, length) {
  return (position + place + Math.floor((place * length) / connections)) % length;
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
 * Sends GraphQL requests over HTTP.
 *
 * @param {{ url: string, headers: Record<string, string>, requests: readonly { variant: string, body: string }[] }} what
 * @param {Pressure} pressure
 * @returns {Promise<Slice>}
 * @throws Error when an answer is not a success
 */
export async function sendRequests({ url, headers, requests }, pressure) {
  const latencies = new Map(requests.map(({ variant }) => [variant, []]));
  let client = 0;
  let firstFailure = '';
  const run = autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers,
    connections: pressure.connections,
    duration: pressure.seconds,
    sampleInt: 50,
    requests: [...requests],
    setupClient: (connection) => {
      const first = startOf(client++, pressure, requests.length);
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
  const { errors, non2xx, mismatches } = result;
  if (errors + non2xx + mismatches > 0)
    throw new Error(
      `${errors} requests without an answer, ${non2xx} refused, ${mismatches} answered with errors. ${firstFailure.slice(0, 500)}`,
    );
  return { latencies, elapsedSeconds };
}

/**
 * Calls a function over and over from a number of loops.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<unknown>} call
 * @param {(item: Item) => string} variantOf
 * @param {Pressure} pressure
 * @returns {Promise<Slice>}
 */
export async function callInLoops(items, call, variantOf, pressure) {
  const latencies = new Map(items.map((item) => [variantOf(item), []]));
  const startedAt = performance.now();
  const until = startedAt + pressure.seconds * MS_PER_SECOND;
  const loop = async (first) => {
    for (let index = first; performance.now() < until; index++) {
      const item = items[index % items.length];
      const askedAt = performance.now();
      await call(item);
      latencies.get(variantOf(item)).push(performance.now() - askedAt);
    }
  };
  await Promise.all(
    Array.from({ length: pressure.connections }, (_, place) => loop(startOf(place, pressure, items.length))),
  );
  return { latencies, elapsedSeconds: (performance.now() - startedAt) / MS_PER_SECOND };
}
