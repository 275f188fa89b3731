import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { migrations } from '../../../migrations/index.js';
import { withClient } from './client.js';
import { createDataSource } from './data-source.js';

/** Key of the advisory lock that lets one process migrate at a time. */
const MIGRATION_LOCK = 4_041_404;
const OLDEST_SERVER = 150_000;

export interface MigrateOptions {
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string;
  /** Address for the role the service runs as; gets no more rights than it needs when it is another one. */
  readonly applicationUrl: string;
}

/** The server cannot hold our data; the message says what it lacks. */
export class UnsuitableServerError extends Error {}

/**
 * Brings the database to the newest schema, the job queue's included, under an advisory lock: of two at once, the second
 * waits and finds nothing to do. Each migration is a transaction of its own.
 *
 * @returns the names of the migrations that were run, in order; empty when there was nothing to do
 * @throws UnsuitableServerError when the server is older than 15, not UTF8 or lacks the German ICU collation
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  return withClient(options.ownerUrl, async (client) => {
    await checkServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await migrateJobQueue(options.ownerUrl);
      const dataSource = createDataSource({ url: options.ownerUrl, poolSize: 2, migrations });
      await dataSource.initialize();
      try {
        const run = await dataSource.runMigrations();
        await grantToApplication(client, new URL(options.applicationUrl));
        return run.map((migration) => migration.name);
      } finally {
        await dataSource.destroy();
      }
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  });
}

/** The database lacks migrations of this program; the message says what to do. */
export class NotMigratedError extends Error {}

/**
 * Checks that every migration of this program has been run. A database that is ahead of it is fine, so that processes of
 * the former version can be replaced one after the other.
 *
 * @throws NotMigratedError
 */
export async function requireMigrated(applicationUrl: string): Promise<void> {
  const done = await withClient(applicationUrl, async (client) => {
    const { rows: tables } = await client.query(
      `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = 'migrations'`,
    );
    if (tables.length === 0) return new Set();
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
    return new Set(rows.map(({ name }) => name));
  });
  if (migrations.some((migration) => !done.has(new migration().name)))
    throw new NotMigratedError(
      'Die Datenbank ist nicht auf dem Stand dieses Programms. Bitte zuerst ausführen: npm run cli -- migrate',
    );
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; german: boolean }>(`
    SELECT current_setting('server_version_num')::int AS version,
           current_setting('server_encoding') AS encoding,
           EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'de-x-icu') AS german`);
  const server = rows[0]!;
  if (server.version < OLDEST_SERVER) throw new UnsuitableServerError('PostgreSQL 15 oder neuer wird gebraucht.');
  if (server.encoding !== 'UTF8')
    throw new UnsuitableServerError(`Die Datenbank muss in UTF8 angelegt sein, nicht in ${server.encoding}.`);
  if (!server.german) throw new UnsuitableServerError('Der Server braucht ICU mit der Sortierung "de-x-icu".');
}

async function migrateJobQueue(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    max: 2,
    migrate: true,
    createSchema: true,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}

async function grantToApplication(client: pg.Client, applicationUrl: URL): Promise<void> {
  const { rows } = await client.query<{ owner: string }>('SELECT current_user AS owner');
  const name = decodeURIComponent(applicationUrl.username);
  // Even when owner and application are one role, the audit trail is append-only for it.
  const role = client.escapeIdentifier(name === '' ? rows[0]!.owner : name);
  if (name !== '' && name !== rows[0]!.owner) {
    for (const schema of ['public', 'pgboss']) {
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
      await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
      await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    }
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${role}`);
  }
  await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON audit_entries FROM ${role}`);
}
