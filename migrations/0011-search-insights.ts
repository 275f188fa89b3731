import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that nobody found, counted without saying who sought them. */
export class SearchInsights implements MigrationInterface {
  name = 'SearchInsights0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE missed_word_keys (
        week date PRIMARY KEY,
        key bytea NOT NULL
      );
      CREATE TABLE missed_word_seekers (
        week date NOT NULL,
        word_hash bytea NOT NULL,
        seeker_hash bytea NOT NULL,
        PRIMARY KEY (week, word_hash, seeker_hash)
      );
      CREATE TABLE missed_words (
        week date NOT NULL,
        word text NOT NULL,
        seekers int NOT NULL,
        PRIMARY KEY (week, word)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE missed_words; DROP TABLE missed_word_seekers; DROP TABLE missed_word_keys;`);
  }
}
