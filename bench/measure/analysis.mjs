import { SearchAnalyser } from '../../dist/src/search/analysis/analyser.provider.js';
import { percentiles } from '../statistics.mjs';

const ROUNDS = 20;
const US_PER_MS = 1_000;

/**
 * Times the German analyser on the texts of the searches: the first time each form is seen, and when its forms are known.
 *
 * @param {import('@nestjs/common').INestApplicationContext} context the capabilities
 * @param {readonly import('../queries.mjs').BenchQuery[]} queries
 * @returns {import('../statistics.mjs').Measurement[]}
 */
export function measureAnalysis(context, queries) {
  const analyser = context.get(SearchAnalyser, { strict: false });
  const texts = [...new Set(queries.map(({ text }) => text).filter((text) => text !== ''))];
  const time = () =>
    texts.map((text) => {
      const startedAt = performance.now();
      analyser.analyse(text);
      return (performance.now() - startedAt) * US_PER_MS;
    });
  const first = time();
  const again = Array.from({ length: ROUNDS }, time).flat();
  return [
    { name: 'analysis of a query', variant: 'first time', unit: 'µs', ...percentiles(first) },
    { name: 'analysis of a query', variant: 'forms known', unit: 'µs', ...percentiles(again) },
  ];
}
