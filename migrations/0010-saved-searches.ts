import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep, with or without a weekly mail. */
export class SavedSearches implements MigrationInterface {
  name = 'SavedSearches0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_searches (
        id uuid PRIMARY KEY,
        staff_member_id uuid NOT NULL CONSTRAINT saved_searches_staff_member_fk REFERENCES staff_members (id) ON DELETE CASCADE,
        fingerprint text NOT NULL,
        query text NOT NULL,
        filter jsonb NOT NULL,
        sort text NOT NULL,
        comparable_to_mine text[] NOT NULL,
        weekly_mail boolean NOT NULL,
        created_at timestamptz NOT NULL,
        seen_until timestamptz NOT NULL,
        mailed_week date NOT NULL
      );
      CREATE UNIQUE INDEX saved_searches_same ON saved_searches (staff_member_id, fingerprint);
      CREATE INDEX saved_searches_due ON saved_searches (mailed_week) WHERE weekly_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE saved_searches;`);
  }
}
