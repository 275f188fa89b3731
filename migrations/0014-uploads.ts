import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that people upload for an import: in the database, so that every process sees them. */
export class Uploads implements MigrationInterface {
  name = 'Uploads0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE uploads (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL,
        content bytea NOT NULL,
        created_at timestamptz NOT NULL
      );
      -- Files are stored as they are: most of what is uploaded is read once.
      ALTER TABLE uploads ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE INDEX uploads_owner ON uploads (owner_id, created_at);
      CREATE INDEX uploads_created_at ON uploads (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE uploads`);
  }
}
