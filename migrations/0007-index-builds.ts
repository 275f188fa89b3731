import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes outside PostgreSQL that are being made anew. */
export class IndexBuilds implements MigrationInterface {
  name = 'IndexBuilds0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_index_builds (
        engine text PRIMARY KEY,
        id uuid NOT NULL,
        touched_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_index_builds;`);
  }
}
