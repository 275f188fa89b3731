import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { projectFolder } from '../../src/platform/config/data-files.js';
import { withClient } from '../../src/platform/database/client.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { migrate, UnsuitableServerError } from '../../src/platform/database/migrate.js';
import { cloneDatabase, databaseUrl, type TestDatabase } from '../support/template-database.js';

const databases: TestDatabase[] = [];
const open = async (source: 'seeded' | 'empty'): Promise<TestDatabase> => {
  const database = await cloneDatabase(source);
  databases.push(database);
  return database;
};
const run = (database: TestDatabase): Promise<string[]> =>
  migrate({ ownerUrl: database.ownerUrl, applicationUrl: database.url });
const names = migrations.map((migration) => new migration().name);
const withDataSource = async <T>(database: TestDatabase, work: (dataSource: DataSource) => Promise<T>): Promise<T> => {
  const dataSource = createDataSource({ url: database.ownerUrl, poolSize: 2, migrations });
  await dataSource.initialize();
  return work(dataSource).finally(() => dataSource.destroy());
};
/** Tables, columns, indexes, constraints, functions and triggers of the schema `public`, as texts. */
const describeSchema = (database: TestDatabase): Promise<string[]> =>
  withClient(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      SELECT format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS line FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT format('%s %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      ORDER BY line`);
    return rows.map(({ line }) => line);
  });

afterAll(() => Promise.all(databases.map((database) => database.drop())));

describe('migrate', () => {
  it('brings an empty database to the newest schema, and finds nothing to do then', async () => {
    const database = await open('empty');
    expect(await run(database)).toEqual(names);
    expect(await run(database)).toEqual([]);
  });

  it('run twice at once runs each migration once', async () => {
    const database = await open('empty');
    const both = await Promise.all([run(database), run(database)]);
    expect(both.flat().toSorted()).toEqual(names.toSorted());
    expect(both).toContainEqual([]);
  });

  it('can be undone step by step and done again, with the same schema', async () => {
    const database = await open('empty');
    const untouched = await describeSchema(database);
    await run(database);
    const before = await describeSchema(database);
    await withDataSource(database, async (dataSource) => {
      for (const _ of names) await dataSource.undoLastMigration();
      await dataSource.query('DROP TABLE migrations');
    });
    expect(await describeSchema(database)).toEqual(untouched);
    expect(await run(database)).toEqual(names);
    expect(await describeSchema(database)).toEqual(before);
  });

  it('refuses a database that is not UTF8, and writes nothing to it', async () => {
    const name = `${(await open('empty')).name}_ascii`;
    const superuser = <T>(statement: string, database = 'postgres') =>
      withClient(databaseUrl(database, 'superuser'), async (client) => (await client.query(statement)).rows as T[]);
    await superuser(
      `CREATE DATABASE ${name} OWNER kurzer_draht_owner TEMPLATE template0 ENCODING SQL_ASCII LOCALE_PROVIDER libc LOCALE 'C'`,
    );
    try {
      const refused = migrate({
        ownerUrl: databaseUrl(name, 'owner'),
        applicationUrl: databaseUrl(name, 'application'),
      });
      await expect(refused).rejects.toThrow(UnsuitableServerError);
      await expect(refused).rejects.toThrow('Die Datenbank muss in UTF8 angelegt sein, nicht in SQL_ASCII.');
      const [count] = await superuser<{ tables: string }>(
        `SELECT count(*) AS tables FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
        name,
      );
      expect(count).toEqual({ tables: '0' });
    } finally {
      await superuser(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
});

describe('the migrated schema', () => {
  beforeAll(async () => {
    // Each registers itself, also one that no module needs because its table is read by SQL only.
    for (const file of globSync('src/**/*.entity.ts', { cwd: projectFolder() }))
      await import(join(projectFolder(), file));
  });

  it('is the one that the entities describe: nothing to add, to change or to take away', async () => {
    const database = await open('seeded');
    await withDataSource(database, async (dataSource) => {
      const drift = await dataSource.driver.createSchemaBuilder().log();
      expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
      expect(drift.downQueries.map(({ query }) => query)).toEqual([]);
    });
  });

  it('has an entity for every table but those that only SQL reads', async () => {
    const database = await open('seeded');
    await withDataSource(database, async (dataSource) => {
      const mapped = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName));
      const tables: { tablename: string }[] = await dataSource.query(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
      );
      const unmapped = tables.map(({ tablename }) => tablename).filter((name) => !mapped.has(name));
      expect(unmapped).toEqual(['migrations', 'search_terms', 'search_words', 'seed_runs', 'sessions']);
      expect(mapped.size).toBe(tables.length - unmapped.length);
    });
  });

  it('lets the role of the service read and write rows, and change nothing of the schema', async () => {
    const database = await open('seeded');
    await withClient(database.url, async (client) => {
      await client.query('BEGIN');
      await client.query(`UPDATE staff_members SET contactable = contactable`);
      await client.query('ROLLBACK');
      for (const statement of [
        'CREATE TABLE mine (id int)',
        'ALTER TABLE staff_members ADD COLUMN mine int',
        'DROP TABLE staff_members',
        'TRUNCATE staff_members CASCADE',
        'ALTER TABLE audit_entries DISABLE TRIGGER ALL',
      ])
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    });
  });
});
