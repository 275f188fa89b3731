// Meilisearch beside PostgreSQL: the server that MEILI_URL names, with indexes of this run alone.
import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { readSettings, toConfig } from '../../dist/src/platform/config/config.js';

const SEARCH_TIMEOUT_MS = 10_000;

/** The configuration with indexes of its own in Meilisearch when MEILI_URL is set; as it is otherwise. */
export function withOwnIndexes(config) {
  const { MEILI_URL, MEILI_API_KEY } = process.env;
  if (!MEILI_URL) return config;
  const { meilisearch } = toConfig(readSettings({ MEILI_URL, MEILI_API_KEY }), {
    databaseUrl: config.databaseUrl,
    sessionSecrets: config.sessionSecrets,
    oidcClientSecret: config.oidc.clientSecret,
  });
  const indexPrefix = `kurzer-draht-bench-${randomBytes(4).toString('hex')}-`;
  return { ...config, meilisearch: { ...meilisearch, indexPrefix, searchTimeoutMs: SEARCH_TIMEOUT_MS } };
}

/** Makes the empty indexes that are not there. */
export async function makeIndexes(engines) {
  for (const engine of engines.all) if (await engine.needsRebuild()) await (await engine.startRebuild()).finish();
}

/** Removes the indexes of this run, and its keys where the key may do that. */
export async function removeIndexes({ meilisearch }) {
  if (!meilisearch) return;
  const { url, apiKey, indexPrefix } = meilisearch;
  const client = new Meilisearch({ host: url, apiKey });
  for (const name of ['documents', 'documents-next'])
    await client.deleteIndex(`${indexPrefix}${name}`).waitTask({ timeout: 60_000 });
  const keys = await client.getKeys({ limit: 1_000 }).catch(() => ({ results: [] }));
  for (const { uid, indexes } of keys.results) if (indexes.includes(`${indexPrefix}*`)) await client.deleteKey(uid);
}
