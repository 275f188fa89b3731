import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rebuilds of all indexes that admins ask for, with how far they are. */
export class Reindexings implements MigrationInterface {
  name = 'Reindexings0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reindexings (
        id uuid PRIMARY KEY,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        problem text,
        started_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX reindexings_started_at ON reindexings (started_at);
      -- One at a time.
      CREATE UNIQUE INDEX reindexings_running ON reindexings (state) WHERE state = 'RUNNING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reindexings`);
  }
}
