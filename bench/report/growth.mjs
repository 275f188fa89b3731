import { toTable } from './table.mjs';

/**
 * How searches grow with the number of practices, one connection: the 50th and 95th percentile of each size, and how many
 * times that of the size before the last one takes. One table over HTTP, one at the engine.
 *
 * @param {readonly import('./page.mjs').Run[]} runs two or more, the smallest first
 * @returns {[string, string[]][]} titles with their tables
 */
export function growth(runs) {
  return [
    ['over HTTP', /^search over HTTP/],
    ['at the engine', /^search at the engine/],
  ].map(([where, pattern]) => [`Growth, ${where}, 1 at once (ms)`, tableOf(runs, pattern)]);
}

function tableOf(runs, pattern) {
  const lines = runs.map(({ measurements }) =>
    measurements.filter(({ name, connections }) => pattern.test(name) && connections === 1),
  );
  const sizes = runs.map(({ size }) => size.toLocaleString('en'));
  const [before, last] = sizes.slice(-2);
  const heads = ['search', ...sizes.flatMap((size) => [`${size}: p50`, 'p95']), `p95, ${last} / ${before}`];
  const rows = lines[0].map(({ variant }) => {
    const ofSizes = lines.map((line) => line.find((candidate) => candidate.variant === variant));
    const [beforeLast, ofLast] = ofSizes.slice(-2);
    return [variant, ...ofSizes.flatMap((line) => [line?.p50, line?.p95]), ofLast && ofLast.p95 / beforeLast.p95];
  });
  return toTable(heads, rows);
}
