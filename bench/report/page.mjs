import { growth } from './growth.mjs';
import { toTable } from './table.mjs';

/**
 * What a run found, as it stands in `bench/results.json`.
 * @typedef {object} Results
 * @property {{ cpu: string, cores: number, memoryGiB: number, node: string, postgres: string }} machine
 * @property {string} date instant of the end of the run
 * @property {number} loadBefore processes that wanted the processor in the minute before the run; 0 on a quiet machine
 * @property {readonly import('../statistics.mjs').Measurement[]} common what does not depend on the number of practices
 * @property {readonly Run[]} runs the smallest first
 */

/**
 * What was measured with so many practices.
 * @typedef {object} Run
 * @property {number} size generated practices
 * @property {readonly import('../statistics.mjs').Measurement[]} measurements
 */

/**
 * The results as a page of Markdown tables.
 * @param {Results} results
 * @returns {string} ends with a line break
 */
export function toPage({ machine, date, loadBefore, common, runs }) {
  const sizes = runs.map(({ size }) => size.toLocaleString('en')).join(', ');
  const sections = [
    ['Start, memory and index', costs(common, runs)],
    ...(runs.length > 1 ? growth(runs) : []),
    ...runs.flatMap(({ size, measurements }) => searches(size, named(measurements, /^search /))),
    ['Searches for common words in different orders over HTTP (ms)', distributions(runs, /^ordered search/)],
    ['Analysis of a query (µs)', distributions(runs, /^analysis/)],
    [
      'Empty operation, practice page and publication over HTTP (ms)',
      distributions(runs, /^(empty|practice page|publish)/),
    ],
    ['SQL statements per operation', statements(runs.at(-1))],
  ];
  return [
    `${date.slice(0, 10)}, ${sizes} generated practices, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, PostgreSQL ${machine.postgres}. Client, service and database share the machine; load before the run ${loadBefore}.`,
    ...sections.flatMap(([title, table]) => ['', `### ${title}`, '', ...table]),
    '',
  ].join('\n');
}

function named(measurements, pattern) {
  return measurements.filter(({ name }) => pattern.test(name));
}

function costs(common, runs) {
  const lines = [
    ...common.map((line) => [undefined, line]),
    ...runs.flatMap(({ size, measurements }) =>
      named(measurements, /^(memory|index)/).map((line) => [size.toLocaleString('en'), line]),
    ),
  ];
  return toTable(
    ['what', 'case', 'practices', 'value', 'unit', 'samples'],
    lines.map(([size, { name, variant, value, unit, samples }]) => [name, variant, size, value, unit, samples]),
  );
}

function statements({ measurements }) {
  return toTable(
    ['operation', 'statements'],
    named(measurements, /^SQL/).map(({ variant, value }) => [variant, value]),
  );
}

/** One table for each number of connections: each kind over HTTP beside the same kind at the engine. */
function searches(size, lines) {
  const counts = [...new Set(lines.map(({ connections }) => connections))];
  return counts.map((count) => {
    const same = lines.filter(({ connections }) => connections === count);
    const http = same.filter(({ name }) => name.endsWith('over HTTP'));
    const engine = new Map(same.filter(({ name }) => !name.endsWith('over HTTP')).map((line) => [line.variant, line]));
    const heads = [
      'search',
      'HTTP p50',
      'p95',
      'p99',
      'per second',
      'engine p50',
      'p95',
      'p99',
      'per second',
      'HTTP − engine, p50',
    ];
    const rows = http.map((line) => {
      const at = engine.get(line.variant);
      return [
        line.variant,
        line.p50,
        line.p95,
        p99Of(line),
        line.perSecond,
        at?.p50,
        at?.p95,
        at && p99Of(at),
        at?.perSecond,
        at && line.p50 - at.p50,
      ];
    });
    const title = `Searches in ${size.toLocaleString('en')} practices, ${count} at once: over HTTP, and the same straight at the engine (ms)`;
    return [title, toTable(heads, rows)];
  });
}

/** Of fewer than a hundred samples, the 99th percentile is the slowest one and says nothing. */
function p99Of({ samples, p99 }) {
  return samples < 100 ? undefined : p99;
}

function distributions(runs, pattern) {
  return toTable(
    ['what', 'practices', 'at once', 'p50', 'p95', 'p99', 'per second', 'samples'],
    runs.flatMap(({ size, measurements }) =>
      named(measurements, pattern).map((line) => [
        [line.name.replace(' over HTTP', ''), line.variant].filter(Boolean).join(', '),
        size.toLocaleString('en'),
        line.connections,
        line.p50,
        line.p95,
        p99Of(line),
        line.perSecond,
        line.samples,
      ]),
    ),
  );
}
