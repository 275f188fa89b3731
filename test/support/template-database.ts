import { randomBytes } from 'node:crypto';
import { withClient } from '../../src/platform/database/client.js';
import { APPLICATION_ROLE, OWNER_ROLE } from '../../src/platform/embedded/embedded-postgres.js';

const TEMPLATE = 'template_seeded';

interface Cluster {
  readonly port: number;
  readonly password: string;
}

function cluster(): Cluster {
  return JSON.parse(process.env['TEST_POSTGRES']!) as Cluster;
}

/** Address of a database of the test cluster for one of its roles. */
export function databaseUrl(database: string, role: 'superuser' | 'owner' | 'application'): string {
  const { port, password } = cluster();
  const user = { superuser: 'postgres', owner: OWNER_ROLE, application: APPLICATION_ROLE }[role];
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly name: string;
  /** Address for the service's role. */
  readonly url: string;
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Clones the template in some 30 ms. `empty` gives a database without any table instead. */
export async function cloneDatabase(source: 'seeded' | 'empty' = 'seeded'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(name, source === 'seeded' ? TEMPLATE : undefined);
  return {
    name,
    url: databaseUrl(name, 'application'),
    ownerUrl: databaseUrl(name, 'owner'),
    drop: () =>
      withClient(
        databaseUrl('postgres', 'superuser'),
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

async function createDatabase(name: string, template?: string): Promise<void> {
  await withClient(databaseUrl('postgres', 'superuser'), async (client) => {
    await client.query(
      `CREATE DATABASE ${name} OWNER ${OWNER_ROLE}${template === undefined ? '' : ` TEMPLATE ${template}`}`,
    );
  });
}
