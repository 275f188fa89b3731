// Measures MRR@10, nDCG@10, Recall@100 and the share of empty answers for every judged set in a folder and for the project's
// own one, through the engines that serve users (Meilisearch when MEILI_URL is set), beside a baseline of plain PostgreSQL
// full text search.
import { createHash } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../../dist/src/platform/config/config.js';
import { withClient } from '../../dist/src/platform/database/client.js';
import { migrate } from '../../dist/src/platform/database/migrate.js';
import { Transactor } from '../../dist/src/platform/database/transactor.js';
import { startEmbeddedParts } from '../../dist/src/platform/embedded/embedded-parts.js';
import { SearchEngines } from '../../dist/src/search/engine/search-engines.js';
import { Indexer } from '../../dist/src/search/indexer.js';
import { seed } from '../../dist/src/seed.js';
import { withCapabilities } from '../capabilities.mjs';
import { DEMO, readDemoCorpus, readDemoSet } from './demo-set.mjs';
import { readJudgedSets, withTypos } from './judged-set.mjs';
import { measure } from './measures.mjs';
import { makeIndexes, removeIndexes, withOwnIndexes } from './own-indexes.mjs';
import { printClasses, printFailures, printTable } from './print.mjs';

const HITS = 100;
const BATCH = 200;

const { asked, json } = readArguments();
const withDemo = asked.includes(DEMO);
const sets = asked.filter((name) => name !== DEMO).flatMap(setsIn);
// Before an hour of measuring, not behind it.
if (json) writeFileSync(json, '');
const results = [];
const dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-relevance-'));
const parts = await startEmbeddedParts(readSettings({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
const config = withOwnIndexes(parts.config);
const demo = withDemo ? readDemoSet() : undefined;
const demoAnswers = new Map();
try {
  await migrate({ ownerUrl: parts.config.migrationDatabaseUrl, applicationUrl: parts.config.databaseUrl });
  await seed(parts.config, { demo: withDemo ? 'ALL' : 'NONE' });
  await withCapabilities(config, async (context) => {
    const engines = context.get(SearchEngines, { strict: false });
    await makeIndexes(engines);
    const transactor = context.get(Transactor, { strict: false });
    if (demo) await measureDemo(demo, context.get(Indexer, { strict: false }), engines, transactor);
    for (const set of sets) await measureSet(set, engines, transactor);
  });
  await removeIndexes(config);
} finally {
  await parts.stop();
  await rm(dataDir, { recursive: true, force: true });
}
printTable(results);
if (demo) {
  printClasses(demo, demoAnswers);
  printFailures(demo, demoAnswers);
}
if (json) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);

function readArguments() {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
    return { asked: positionals.length === 0 ? [DEMO] : positionals, json: values.json };
  } catch {
    return refuse();
  }
}

function setsIn(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return refuse(`Den Ordner ${folder} gibt es nicht.`);
  const found = readJudgedSets(folder);
  return found.length > 0
    ? found
    : refuse(`In ${folder} liegt kein beurteilter Satz (corpus.jsonl, queries.jsonl, qrels.tsv).`);
}

function refuse(problem) {
  const usage = `Aufruf: npm run bench:relevance -- [${DEMO}] [ORDNER …] [--json DATEI]`;
  process.stderr.write(`${problem ? `${problem}\n` : ''}${usage}\n`);
  process.exit(1);
}

/** The demo practices as the service itself projects and finds them, for somebody who may read all of them. */
async function measureDemo(set, indexer, engines, transactor) {
  for (const engine of engines.all) await indexer.indexAll(engine);
  const { ids, houseIds } = await withClient(parts.config.migrationDatabaseUrl, readDemoCorpus);
  for (const [name, hits] of await measureIndexed(set, ids, houseIds, engines)) demoAnswers.set(name, hits);
  await remove(ids, engines, transactor);
}

/** A set from outside: its texts are put into the index as they are. */
async function measureSet(set, engines, transactor) {
  const ids = new Map(set.documents.map((document) => [uuidOf(`${set.name}/${document._id}`), document._id]));
  const documents = set.documents.map((document) => toSearchDocument(set, document));
  for (const engine of engines.all)
    for (let start = 0; start < documents.length; start += BATCH)
      await transactor.run((tx) => engine.put(tx, documents.slice(start, start + BATCH)));
  await measureIndexed(set, ids, [], engines);
  await remove(ids, engines, transactor);
}

async function remove(ids, engines, transactor) {
  for (const engine of engines.all) await transactor.run((tx) => engine.remove(tx, 'practice', [...ids.keys()]));
}

/** Measures what is indexed, with and without typos, and the baseline. Returns PostgreSQL's answers to the queries as they are. */
async function measureIndexed(set, ids, houseIds, engines) {
  const answers = new Map();
  for (const engine of engines.all) answers.set(engine, await measureEngine(set, ids, houseIds, engine));
  await measureBaseline(set, ids);
  return answers.get(engines.understudy);
}

/** Returns the answers to the queries as they are. */
async function measureEngine(set, ids, houseIds, engine) {
  const search = async (text) => {
    const query = {
      kind: 'practice',
      text,
      filter: {},
      houseIds,
      sort: 'RELEVANCE',
      offset: 0,
      limit: HITS,
      facets: [],
    };
    return (await engine.search(query)).hits.map((hit) => ids.get(hit.id));
  };
  const answers = await measureQueries(set, set.name, engine.name, search, (text) => text);
  await measureQueries(set, `${set.name} (typos)`, engine.name, search, withTypos);
  return answers;
}

async function measureBaseline(set, ids) {
  await withClient(parts.config.migrationDatabaseUrl, async (client) => {
    await client.query(
      `CREATE TEMP TABLE baseline AS
       SELECT id, to_tsvector('german', title || ' ' || keywords || ' ' || body) AS vector FROM search_documents WHERE kind = 'practice'`,
    );
    const baseline = baselineSearch(client, ids);
    await measureQueries(set, set.name, 'baseline', baseline, (text) => text);
    await measureQueries(set, `${set.name} (typos)`, 'baseline', baseline, withTypos);
  });
}

async function measureQueries(set, name, engine, search, change) {
  const answers = new Map();
  for (const query of set.queries) answers.set(query._id, await search(change(query.text)));
  results.push({ set: name, engine, queries: set.queries.length, ...measure(set.judgements, answers) });
  return answers;
}

/** What PostgreSQL does out of the box: its German configuration, words joined by OR, `ts_rank_cd`. */
function baselineSearch(client, ids) {
  return async (text) => {
    const { rows } = await client.query(
      `SELECT id FROM baseline, to_tsquery('german', replace(plainto_tsquery('german', $1)::text, '&', '|')) AS query
       WHERE vector @@ query ORDER BY ts_rank_cd(vector, query) DESC, id LIMIT ${HITS}`,
      [text],
    );
    return rows.map((row) => ids.get(row.id));
  };
}

function toSearchDocument(set, document) {
  return {
    kind: 'practice',
    id: uuidOf(`${set.name}/${document._id}`),
    searchVersion: 1,
    network: true,
    houseIds: [],
    title: document.title ?? '',
    keywords: '',
    body: document.text ?? '',
    facets: {},
    publishedAt: new Date(0),
    confirmedAt: null,
  };
}

function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
