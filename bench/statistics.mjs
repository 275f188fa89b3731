/**
 * One line of the results. Either a single `value` or a distribution.
 * @typedef {object} Measurement
 * @property {string} name what was measured, such as `search over HTTP`
 * @property {string} [variant] which case of it, such as `rare word`
 * @property {string} unit unit of the value or of the percentiles
 * @property {number} [connections] requests under way at once
 * @property {number} [samples] how many values the figures stand for
 * @property {number} [value]
 * @property {number} [p50]
 * @property {number} [p95]
 * @property {number} [p99]
 * @property {number} [perSecond] answers per second
 */

/**
 * Percentiles of a list by the nearest rank.
 * @param {readonly number[]} values at least one
 * @returns {{ samples: number, p50: number, p95: number, p99: number }} rounded to two decimals
 */
export function percentiles(values) {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = Float64Array.from(values).sort();
  const at = (share) => round(sorted[Math.ceil(share * sorted.length) - 1]);
  return { samples: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The middle of a list, rounded to two decimals. */
export function median(values) {
  return percentiles(values).p50;
}

/** Rounds to two decimals. */
export function round(value) {
  return Math.round(value * 100) / 100;
}
