import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of the directory that admins have begun, with what came of them. */
export class JobcenterImportRuns implements MigrationInterface {
  name = 'JobcenterImportRuns0000000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE jobcenter_import_runs (
        id uuid PRIMARY KEY,
        requested_by uuid NOT NULL,
        upload_id uuid NOT NULL,
        successions_upload_id uuid,
        effective_on date,
        -- Stands for the plan that was seen.
        fingerprint text NOT NULL,
        state text NOT NULL,
        progress integer NOT NULL DEFAULT 0,
        problem text,
        plan jsonb,
        started_at timestamptz NOT NULL,
        ended_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE jobcenter_import_runs`);
  }
}
