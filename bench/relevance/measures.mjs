/**
 * Averages over all queries: reciprocal rank of the first right answer among ten, nDCG of the first ten, share of the right
 * answers among the first hundred, share of queries without any answer.
 *
 * @param {Map<string, Map<string, number>>} judgements right documents with their scores, by query
 * @param {Map<string, string[]>} answers ids of the hits in order, by query
 */
export function measure(judgements, answers) {
  const sums = { mrr10: 0, ndcg10: 0, recall100: 0, empty: 0 };
  for (const [query, right] of judgements) {
    const measured = measureQuery(right, answers.get(query) ?? []);
    for (const name of Object.keys(sums)) sums[name] += measured[name];
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, Number((sum / judgements.size).toFixed(4))]),
  );
}

/**
 * The same for one query; `empty` is 1 when there is no answer at all.
 *
 * @param {Map<string, number>} right right documents with their scores
 * @param {string[]} hits ids of the hits in order
 */
export function measureQuery(right, hits) {
  const first = hits.slice(0, 10).findIndex((id) => (right.get(id) ?? 0) > 0);
  const gain = (scores) => scores.slice(0, 10).reduce((sum, score, place) => sum + score / Math.log2(place + 2), 0);
  const ideal = gain([...right.values()].sort((left, other) => other - left));
  const found = new Set(hits.slice(0, 100));
  return {
    mrr10: first >= 0 ? 1 / (first + 1) : 0,
    ndcg10: ideal > 0 ? gain(hits.map((id) => right.get(id) ?? 0)) / ideal : 0,
    recall100: [...right.keys()].filter((id) => found.has(id)).length / right.size,
    empty: hits.length === 0 ? 1 : 0,
  };
}
