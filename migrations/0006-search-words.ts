import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles to complete while typing, and the editors' synonyms. */
export class SearchWords implements MigrationInterface {
  name = 'SearchWords0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The words of a text in the normal form of the analyser (lower case, plain vowels, no marks of gender forms), a blank before each.
      CREATE FUNCTION search_fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT ' ' || btrim(regexp_replace(regexp_replace(regexp_replace(
          regexp_replace(normalize(translate(replace(lower($1), 'ß', 'ss'), 'æø', 'ao'), NFD), '[\\u0300-\\u036f]', '', 'g'),
          '(?:[*:_·]|/-?)(?=(?:innen|in)\\M)', '', 'g'),
          '(?<![aeiouq])([aou])e(?!u)', '\\1', 'g'),
          '[^[:alnum:]]+', ' ', 'g'))
      $$;
      CREATE INDEX search_documents_titles ON search_documents USING gin (search_fold(title) gin_trgm_ops) WITH (fastupdate = off);

      CREATE TABLE synonym_groups (
        id uuid PRIMARY KEY,
        words text[] NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX synonym_groups_words ON synonym_groups (words);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE synonym_groups; DROP INDEX search_documents_titles; DROP FUNCTION search_fold;`);
  }
}
