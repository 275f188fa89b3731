import { Client } from 'pg';

/** Keeps a document from being indexed by PostgreSQL's engine until the answered function is called; everything else goes on. */
export async function holdDocument(databaseUrl: string, kind: string, id: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`SELECT pg_advisory_lock(hashtextextended($1, 0))`, [`postgres:${kind}:${id}`]);
  return () => client.end();
}
