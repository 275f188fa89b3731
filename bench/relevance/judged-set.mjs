import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const jsonLines = (file) => lines(file).map((line) => JSON.parse(line));

/**
 * Reads all judged sets below a folder: each is a folder with `corpus.jsonl` (`_id`, `title`, `text`), `queries.jsonl` (`_id`,
 * `text`) and `qrels.tsv` (query, document, score; the first line is a header). The folder itself may be one.
 */
export function readJudgedSets(folder) {
  const isSet = (path) => ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'].every((file) => existsSync(join(path, file)));
  const folders = isSet(folder)
    ? [[folder.split('/').findLast((part) => part !== ''), folder]]
    : readdirSync(folder)
        .sort()
        .map((name) => [name, join(folder, name)])
        .filter(([, path]) => isSet(path));
  return folders.map(([name, path]) => ({
    name,
    documents: jsonLines(join(path, 'corpus.jsonl')),
    ...readJudgements(path),
  }));
}

/**
 * Queries and judgements of a folder. Queries without a judgement are left out; `class` says what a query tries, where the
 * set has classes.
 */
export function readJudgements(path) {
  const judgements = new Map();
  for (const line of lines(join(path, 'qrels.tsv')).slice(1)) {
    const [query, document, score] = line.split('\t');
    if (!judgements.has(query)) judgements.set(query, new Map());
    judgements.get(query).set(document, Number(score));
  }
  return { queries: jsonLines(join(path, 'queries.jsonl')).filter((query) => judgements.has(query._id)), judgements };
}

/** Puts one typo into every word of five letters or more: two neighbouring letters inside are swapped. */
export function withTypos(text) {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    const at = 1 + Math.floor((word.length - 2) / 2);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  });
}
