import { Client } from 'pg';

/** Keeps the last of the jobcenters from being indexed by PostgreSQL's engine until the answered function is called; all else goes on. */
export async function holdIndexing(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databaseUrl });
  // A test that fails leaves it to the end of its database.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    `SELECT pg_advisory_lock(hashtextextended('postgres:jobcenter:' || max(id::text), 0)) FROM jobcenters`,
  );
  return () => client.end();
}
