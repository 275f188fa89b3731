import { toTable } from './table.mjs';

/**
 * What a run found, as it stands in `bench/results.json`.
 * @typedef {object} Results
 * @property {{ cpu: string, cores: number, memoryGiB: number, node: string, postgres: string }} machine
 * @property {string} date instant of the end of the run
 * @property {number} size generated practices
 * @property {number} loadBefore processes that wanted the processor in the minute before the run; 0 on a quiet machine
 * @property {readonly import('../statistics.mjs').Measurement[]} measurements
 */

/**
 * The results as a page of Markdown tables.
 * @param {Results} results
 * @returns {string} ends with a line break
 */
export function toPage({ machine, date, size, loadBefore, measurements }) {
  const named = (pattern) => measurements.filter(({ name }) => pattern.test(name));
  const sections = [
    ['Start and memory', values(named(/^(start|memory|index build)$/))],
    ...searches(named(/^search /)),
    ['Practice page and publication over HTTP (ms)', distributions(named(/^(practice page|publish)/))],
    [
      'SQL statements per operation',
      toTable(
        ['operation', 'statements'],
        named(/^SQL/).map(({ variant, value }) => [variant, value]),
      ),
    ],
  ];
  return [
    `${date.slice(0, 10)}, ${size.toLocaleString('en')} generated practices, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, PostgreSQL ${machine.postgres}. Client, service and database share the machine; load before the run ${loadBefore}.`,
    ...sections.flatMap(([title, table]) => ['', `### ${title}`, '', ...table]),
    '',
  ].join('\n');
}

function values(lines) {
  return toTable(
    ['what', 'case', 'value', 'unit', 'samples'],
    lines.map(({ name, variant, value, unit, samples }) => [name, variant, value, unit, samples]),
  );
}

/** One table for each number of connections: each kind over HTTP beside the same kind at the engine. */
function searches(lines) {
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
    return [`Searches, ${count} at once: over HTTP, and the same straight at the engine (ms)`, toTable(heads, rows)];
  });
}

/** Of fewer than a hundred samples, the 99th percentile is the slowest one and says nothing. */
function p99Of({ samples, p99 }) {
  return samples < 100 ? undefined : p99;
}

function distributions(lines) {
  return toTable(
    ['what', 'at once', 'p50', 'p95', 'p99', 'per second', 'samples'],
    lines.map((line) => [
      line.name.replace(' over HTTP', ''),
      line.connections,
      line.p50,
      line.p95,
      p99Of(line),
      line.perSecond,
      line.samples,
    ]),
  );
}
