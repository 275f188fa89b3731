import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that editors have said are no compounds. */
export class UnsplitWords implements MigrationInterface {
  name = 'UnsplitWords0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unsplit_words (
        id uuid PRIMARY KEY,
        word text NOT NULL,
        stem text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX unsplit_words_stem ON unsplit_words (stem);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unsplit_words;`);
  }
}
