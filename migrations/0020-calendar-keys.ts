import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses of calendars, one for each person who wants them. */
export class CalendarKeys implements MigrationInterface {
  name = 'CalendarKeys0000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_keys (
        staff_member_id uuid PRIMARY KEY CONSTRAINT calendar_keys_staff_member_fk REFERENCES staff_members (id) ON DELETE CASCADE,
        -- Changes when the addresses are renewed; together with a secret of the service it makes them.
        key_id uuid NOT NULL UNIQUE,
        created_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_keys`);
  }
}
