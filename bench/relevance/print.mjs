import { measure, measureQuery } from './measures.mjs';

/** Queries below this nDCG@10 are listed as failing. */
const FAILING = 0.5;
const SHOWN_HITS = 3;

const write = (line) => process.stdout.write(`${line}\n`);

/** One line for each set and engine. */
export function printTable(results) {
  write('| set | engine | queries | MRR@10 | nDCG@10 | Recall@100 | empty |');
  write('| --- | --- | --- | --- | --- | --- | --- |');
  for (const row of results)
    write(
      `| ${row.set} | ${row.engine} | ${row.queries} | ${row.mrr10} | ${row.ndcg10} | ${row.recall100} | ${row.empty} |`,
    );
}

/** One line for each class of queries, in the order of the set. */
export function printClasses(set, answers) {
  write('\n| class | queries | MRR@10 | nDCG@10 | Recall@100 | empty | failing |');
  write('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, queries] of byClass(set)) {
    const judgements = new Map(queries.map(({ _id }) => [_id, set.judgements.get(_id)]));
    const { mrr10, ndcg10, recall100, empty } = measure(judgements, answers);
    const failing = queries.filter((query) => isFailing(set, answers, query)).length;
    write(`| ${name} | ${queries.length} | ${mrr10} | ${ndcg10} | ${recall100} | ${empty} | ${failing} |`);
  }
}

/** Every failing query with what should come first and what does. */
export function printFailures(set, answers) {
  write(`\nFailing (nDCG@10 below ${FAILING}):`);
  for (const query of set.queries.filter((candidate) => isFailing(set, answers, candidate))) {
    const right = set.judgements.get(query._id);
    const hits = answers.get(query._id);
    const best = [...right].filter(([, score]) => score === Math.max(...right.values())).map(([document]) => document);
    const places = best
      .slice(0, SHOWN_HITS)
      .map((document) => `${document} (${hits.indexOf(document) < 0 ? 'missing' : hits.indexOf(document) + 1})`);
    write(`- ${query.class}: "${query.text}": nDCG@10 ${ndcgOf(set, answers, query).toFixed(2)}`);
    write(`  wanted: ${places.join(', ')}${best.length > SHOWN_HITS ? ` and ${best.length - SHOWN_HITS} more` : ''}`);
    write(`  first: ${hits.slice(0, SHOWN_HITS).join(', ') || 'nothing'}`);
  }
}

function isFailing(set, answers, query) {
  return ndcgOf(set, answers, query) < FAILING;
}

function ndcgOf(set, answers, query) {
  return measureQuery(set.judgements.get(query._id), answers.get(query._id)).ndcg10;
}

function byClass(set) {
  return Map.groupBy(set.queries, (query) => query.class);
}
