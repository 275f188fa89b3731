/**
 * A Markdown table in columns of equal width, so that it reads well on a terminal, too.
 *
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number | undefined)[])[]} rows numbers are set to the right; undefined is an empty cell
 * @returns {string[]} its lines
 */
export function toTable(heads, rows) {
  const isNumber = heads.map((_, index) => rows.some((row) => typeof row[index] === 'number'));
  const cells = [heads, ...rows].map((row) => row.map(format));
  const widths = heads.map((_, index) => Math.max(3, ...cells.map((row) => row[index].length)));
  const ruler = widths.map((width, index) => (isNumber[index] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [head, ...body] = cells.map((row) =>
    row.map((cell, index) => (isNumber[index] ? cell.padStart(widths[index]) : cell.padEnd(widths[index]))),
  );
  return [head, ruler, ...body].map((row) => `| ${row.join(' | ')} |`);
}

/** Three figures are as many as a measurement is worth. */
function format(value) {
  if (value === undefined) return '';
  if (typeof value === 'string' || Number.isInteger(value)) return String(value);
  const decimals = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toFixed(decimals);
}
