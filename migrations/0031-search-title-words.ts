import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index answers which documents have a word in the title, which come first when the word is in very many texts. */
export class SearchTitleWords implements MigrationInterface {
  name = 'SearchTitleWords0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX search_documents_title_words ON search_documents USING gin (title_vector) WITH (fastupdate = off);`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX search_documents_title_words;`);
  }
}
