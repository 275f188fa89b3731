// Plain JavaScript over the built service, because Jest does not compile ES modules for a global setup.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, toConfig } from '../../dist/src/platform/config/config.js';
import { withClient } from '../../dist/src/platform/database/client.js';
import { migrate } from '../../dist/src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../dist/src/platform/embedded/embedded-postgres.js';
import { seed } from '../../dist/src/seed.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'test-postgres');
const PASSWORD = 'test';
const TEMPLATE = 'template_seeded';

// Nothing here outlives the run, so it need not reach the disk.
const CLUSTER_SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
  'shared_buffers=128MB',
];

/** Starts one PostgreSQL cluster for the whole run and builds the template that every test file clones. */
export default async function globalSetup() {
  await removeLeftovers();
  const dataDir = join(FOLDER, String(process.pid));
  const postgres = await startEmbeddedPostgres({ dataDir, password: PASSWORD, settings: CLUSTER_SETTINGS });
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  process.env.TEST_POSTGRES = JSON.stringify({ port: postgres.port, password: PASSWORD });
  await prepareTemplate(postgres);
}

/** Makes the template: migrated, with vocabularies, all jobcenters and the demo people, but no practices. */
async function prepareTemplate(postgres) {
  await withClient(postgres.url('superuser', 'postgres'), (client) =>
    client.query(`CREATE DATABASE ${TEMPLATE} OWNER kurzer_draht_owner`),
  );
  const urls = {
    databaseUrl: postgres.url('application', TEMPLATE),
    migrationDatabaseUrl: postgres.url('owner', TEMPLATE),
  };
  await migrate({ ownerUrl: urls.migrationDatabaseUrl, applicationUrl: urls.databaseUrl });
  const dataDir = await mkdtemp(join(tmpdir(), 'kurzer-draht-seed-'));
  const settings = readSettings({ NODE_ENV: 'test', DATA_DIR: dataDir });
  await seed(
    toConfig(settings, {
      ...urls,
      sessionSecrets: ['unused-secret-of-32-characters-or-more'],
      oidcClientSecret: 'unused',
    }),
    { demo: 'PEOPLE' },
  );
  await rm(dataDir, { recursive: true, force: true });
  // It could not be cloned while somebody is connected to it.
  await withClient(postgres.url('superuser', 'postgres'), (client) =>
    client.query(`ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`),
  );
}

/** Ends clusters of runs that were killed. */
async function removeLeftovers() {
  await mkdir(FOLDER, { recursive: true });
  for (const name of await readdir(FOLDER)) {
    const pid = Number.parseInt(name, 10);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    if (/^\d+$/.test(name)) {
      const orphan = await startEmbeddedPostgres({ dataDir: join(FOLDER, name), password: PASSWORD }).catch(
        () => undefined,
      );
      await orphan?.stop();
    }
    await rm(join(FOLDER, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
