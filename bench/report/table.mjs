/** Parts of the report in their order: a heading, which measurements, and the columns. */
const SECTIONS = [
  { title: 'Start', names: /^start$/, columns: ['variant', 'value', 'unit', 'samples'] },
  { title: 'Memory of the process (RSS)', names: /^memory$/, columns: ['variant', 'value', 'unit'] },
  { title: 'Index', names: /^index build$/, columns: ['variant', 'value', 'unit', 'samples'] },
  { title: 'Latency over HTTP, and the same searches straight at the engine (ms)', names: / over HTTP$| at the engine /, columns: ['name', 'variant', 'connections', 'p50', 'p95', 'p99', 'perSecond', 'samples'] },
  { title: 'Publish → findable (ms)', names: /^publish → findable$/, columns: ['p50', 'p95', 'p99', 'samples'] },
  { title: 'SQL statements per operation', names: /^SQL statements$/, columns: ['variant', 'value'] },
];
const HEADINGS = { variant: 'case', perSecond: 'per second', name: 'what' };
const TEXT_COLUMNS = new Set(['name', 'variant', 'unit']);

/**
 * The results as a page of Markdown tables, which reads well on a terminal, too.
 *
 * @param {{ machine: object, date: string, size: number, measurements: readonly import('../statistics.mjs').Measurement[] }} results
 * @returns {string} ends with a line break
 */
export function toTables({ machine, date, size, measurements }) {
  const sections = SECTIONS.map(({ title, names, columns }) => {
    const lines = measurements.filter(({ name }) => names.test(name));
    return lines.length === 0 ? [] : [`### ${title}`, '', ...toTable(columns, lines), ''];
  });
  return [
    `${date.slice(0, 10)} · ${size.toLocaleString('en')} generated practices · ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB · Node ${machine.node} · PostgreSQL ${machine.postgres}. Client, service and database share the machine.`,
    '',
    ...sections.flat(),
  ].join('\n');
}

function toTable(columns, lines) {
  const cells = [columns.map((column) => HEADINGS[column] ?? column), ...lines.map((line) => columns.map((column) => format(line[column])))];
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => row[index].length)));
  const pad = (cell, index) => (TEXT_COLUMNS.has(columns[index]) ? cell.padEnd(widths[index]) : cell.padStart(widths[index]));
  const ruler = widths.map((width, index) => (TEXT_COLUMNS.has(columns[index]) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head, ...body] = cells.map((row) => row.map(pad));
  return [head, ruler, ...body].map((row) => `| ${row.join(' | ')} |`);
}

function format(value) {
  if (value === undefined) return '';
  if (typeof value !== 'number') return value;
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 0);
}
