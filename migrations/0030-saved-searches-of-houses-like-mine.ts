import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved searches may leave out houses that are unlike that of their person. */
export class SavedSearchesOfHousesLikeMine implements MigrationInterface {
  name = 'SavedSearchesOfHousesLikeMine0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE saved_searches ADD COLUMN only_comparable boolean NOT NULL DEFAULT false;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE saved_searches DROP COLUMN only_comparable;`);
  }
}
