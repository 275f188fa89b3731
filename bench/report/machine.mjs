import { availableParallelism, cpus, totalmem } from 'node:os';
import { withClient } from '../../dist/src/platform/database/client.js';

const BYTES_PER_GIB = 2 ** 30;

/**
 * What the figures were taken on.
 * @param {string} databaseUrl
 * @returns {Promise<{ cpu: string, cores: number, memoryGiB: number, node: string, postgres: string }>}
 */
export async function describeMachine(databaseUrl) {
  const postgres = await withClient(databaseUrl, async (client) => (await client.query('SHOW server_version')).rows[0]);
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / BYTES_PER_GIB),
    node: process.versions.node,
    postgres: postgres.server_version,
  };
}
