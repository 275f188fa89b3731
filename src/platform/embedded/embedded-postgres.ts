import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { withClient } from '../database/client.js';
import { ensureCluster, findRunningServer, startServer, stopServer, type ServerOptions } from './postgres-cluster.js';
import { findPostgresPrograms } from './postgres-programs.js';
import { enter, leave, withProcessLock } from './process-files.js';

/** Role that owns the tables of an embedded cluster and runs migrations. */
export const OWNER_ROLE = 'kurzer_draht_owner';
/** Role the service runs as. */
export const APPLICATION_ROLE = 'kurzer_draht_app';
const SUPERUSER = 'postgres';

/** Connection settings of a running embedded cluster. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Address of a database in the cluster for one of its roles. */
  url(role: 'superuser' | 'owner' | 'application', database: string): string;
  /** Stops the server (fast mode: open transactions are rolled back), unless another living process uses it too. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions extends ServerOptions {
  /** Folder of the cluster; made at the first start. */
  readonly dataDir: string;
  readonly password: string;
  /** Database that is made, owned by the owner's role, if it is not there. */
  readonly database?: string;
}

/**
 * Starts the PostgreSQL server that ships inside an npm package, or joins the one that already runs on this folder,
 * whether another process uses it or its starter has died. The last process to stop it ends it. Listens on loopback.
 *
 * @throws Error with the end of the server's log when it does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const users = join(dataDir, 'users');
  const programs = await findPostgresPrograms();
  await mkdir(dirname(dataDir), { recursive: true });
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => withProcessLock(`${dataDir}.lock`, work);
  const leaveServer = async (): Promise<void> => {
    if (await leave(users)) await stopServer(programs, dataDir);
  };
  const address = (port: number, user: string, database: string): string =>
    `postgres://${user}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;

  const port = await oneAtATime(async () => {
    await ensureCluster(programs, dataDir, SUPERUSER, options.password);
    const found = (await findRunningServer(programs, dataDir)) ?? (await startServer(programs, dataDir, options));
    await enter(users);
    try {
      await ensureRoles(address(found, SUPERUSER, 'postgres'), options);
    } catch (error) {
      await leaveServer();
      throw error;
    }
    return found;
  });
  return {
    port,
    url: (role, database) => {
      const user = { superuser: SUPERUSER, owner: OWNER_ROLE, application: APPLICATION_ROLE }[role];
      return address(port, user, database);
    },
    stop: () => oneAtATime(leaveServer),
  };
}

async function ensureRoles(superuserUrl: string, options: EmbeddedPostgresOptions): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const role of [OWNER_ROLE, APPLICATION_ROLE]) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (found.rowCount === 0)
        await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(options.password)}`);
    }
    if (options.database === undefined) return;
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [options.database]);
    if (found.rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(options.database)} OWNER ${OWNER_ROLE}`);
  });
}
