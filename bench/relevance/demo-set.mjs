import { fileURLToPath } from 'node:url';
import { readJudgements } from './judged-set.mjs';

/** Name of the project's own set on the command line and in the table. */
export const DEMO = 'demo';

/** Queries with their classes and judgements; the documents are the demo practices, by their keys. */
export function readDemoSet() {
  return { name: DEMO, ...readJudgements(fileURLToPath(new URL('./demo', import.meta.url))) };
}

/**
 * What of the demo practices is in the index: their keys by id, and the houses that somebody must belong to for reading all.
 *
 * @param {import('pg').Client} client
 * @returns {Promise<{ ids: Map<string, string>, houseIds: string[] }>}
 */
export async function readDemoCorpus(client) {
  const { rows } = await client.query(
    `SELECT d.id, p.slug, d.house_ids AS "houseIds" FROM search_documents d JOIN practices p ON p.id = d.id WHERE d.kind = 'practice'`,
  );
  return {
    ids: new Map(rows.map((row) => [row.id, row.slug])),
    houseIds: [...new Set(rows.flatMap((row) => row.houseIds))],
  };
}
