import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The search index of the PostgreSQL engine with its vocabulary. */
export class Search implements MigrationInterface {
  name = 'Search0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE search_documents (
        kind text NOT NULL,
        id uuid NOT NULL,
        search_version integer NOT NULL,
        network boolean NOT NULL,
        house_ids uuid[] NOT NULL,
        title text NOT NULL,
        keywords text NOT NULL,
        body text NOT NULL,
        facets text[] NOT NULL,
        published_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        vector tsvector NOT NULL,
        words text[] NOT NULL,
        folded text NOT NULL,
        index_version integer NOT NULL,
        PRIMARY KEY (kind, id)
      );
      -- fastupdate off: reads stay steady, and writes are few.
      CREATE INDEX search_documents_vector ON search_documents USING gin (vector) WITH (fastupdate = off);
      CREATE INDEX search_documents_facets ON search_documents USING gin (facets) WITH (fastupdate = off);
      CREATE INDEX search_documents_houses ON search_documents USING gin (house_ids) WITH (fastupdate = off);
      CREATE INDEX search_documents_newest ON search_documents (kind, published_at, id);

      -- In how many documents of the network a term (stem) and a word occur; the term '*' counts all documents.
      CREATE TABLE search_terms (
        term text COLLATE "C" PRIMARY KEY,
        documents integer NOT NULL
      );
      CREATE TABLE search_words (
        word text COLLATE "C" PRIMARY KEY,
        spelling text NOT NULL,
        documents integer NOT NULL
      );
      CREATE INDEX search_words_similar ON search_words USING gin (word gin_trgm_ops) WITH (fastupdate = off);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_words, search_terms, search_documents; DROP EXTENSION pg_trgm;`);
  }
}
