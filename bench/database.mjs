import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from '../dist/src/platform/database/client.js';

const QUEUE_TIMEOUT_MS = 120_000;
const QUEUE_PROBE_MS = 100;

/** Waits until no job is left: those of the seeds would be measured with everything else. */
export async function untilQueueIsEmpty(config) {
  await withClient(config.databaseUrl, async (client) => {
    const isEmpty = async () =>
      (await client.query(`SELECT 1 FROM pgboss.job WHERE state IN ('created', 'retry', 'active') LIMIT 1`))
        .rowCount === 0;
    for (const deadline = performance.now() + QUEUE_TIMEOUT_MS; !(await isEmpty()); await delay(QUEUE_PROBE_MS))
      if (performance.now() > deadline) throw new Error('The job queue does not become empty.');
  });
}

/** Vacuums and analyses, so that plans do not depend on when the server would have done it by itself. */
export async function settleDatabase(config) {
  await withClient(config.migrationDatabaseUrl, (client) => client.query('VACUUM (ANALYZE)'));
}

/** Ids of the house of a demo account, as the engine wants them. */
export async function findHousesOf(config, account) {
  return withClient(config.databaseUrl, async (client) => {
    const found = await client.query('SELECT jobcenter_id AS id FROM staff_members WHERE subject = $1', [account]);
    return found.rows.map(({ id }) => id);
  });
}
