import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vocabularies that are kept by people, and mails that people do not want. */
export class Upkeep implements MigrationInterface {
  name = 'Upkeep0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vocabulary_entries ADD COLUMN version integer NOT NULL DEFAULT 0;
      ALTER TABLE staff_members ADD COLUMN muted_mails text[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE staff_members DROP COLUMN muted_mails;
      ALTER TABLE vocabulary_entries DROP COLUMN version;
    `);
  }
}
