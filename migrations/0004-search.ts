import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The search index of the PostgreSQL engine. */
export class Search implements MigrationInterface {
  name = 'Search0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_documents (
        kind text NOT NULL,
        id uuid NOT NULL,
        search_version integer NOT NULL,
        network boolean NOT NULL,
        house_ids uuid[] NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        facets text[] NOT NULL,
        published_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        vector tsvector NOT NULL,
        PRIMARY KEY (kind, id)
      );
      -- fastupdate off: reads stay steady, and writes are few.
      CREATE INDEX search_documents_vector ON search_documents USING gin (vector) WITH (fastupdate = off);
      CREATE INDEX search_documents_facets ON search_documents USING gin (facets) WITH (fastupdate = off);
      CREATE INDEX search_documents_houses ON search_documents USING gin (house_ids) WITH (fastupdate = off);
      CREATE INDEX search_documents_newest ON search_documents (kind, published_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_documents;`);
  }
}
