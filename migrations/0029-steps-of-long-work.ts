import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is being done at the moment: of imports instead of a percentage, of rebuilds beside it. */
export class StepsOfLongWork implements MigrationInterface {
  name = 'StepsOfLongWork0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE schedule_imports DROP COLUMN progress, ADD COLUMN step text NOT NULL DEFAULT 'FETCHING';
      ALTER TABLE reindexings ADD COLUMN step text NOT NULL DEFAULT 'PROJECTING', ADD COLUMN compared integer NOT NULL DEFAULT 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE schedule_imports DROP COLUMN step, ADD COLUMN progress integer NOT NULL DEFAULT 0;
      ALTER TABLE reindexings DROP COLUMN step, DROP COLUMN compared;
    `);
  }
}
