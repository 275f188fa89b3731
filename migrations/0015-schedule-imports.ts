import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of programmes with their plans, and addresses that programmes are fetched from again. */
export class ScheduleImports implements MigrationInterface {
  name = 'ScheduleImports0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Set while a talk is cancelled because its file said so or left it out: such a one comes back with the file.
      ALTER TABLE talks ADD COLUMN withdrawn_at timestamptz;

      CREATE TABLE schedule_imports (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT schedule_imports_event_fk REFERENCES events (id) ON DELETE CASCADE,
        requested_by uuid,
        upload_id uuid,
        url text,
        state text NOT NULL,
        progress integer NOT NULL DEFAULT 0,
        problem text,
        format text,
        source text,
        title text,
        unchanged integer NOT NULL DEFAULT 0,
        -- What the programme of the event was when the plan was made, and what the file was.
        base_hash text,
        content_hash text,
        created_at timestamptz NOT NULL,
        applied_at timestamptz
      );
      CREATE INDEX schedule_imports_event ON schedule_imports (event_id, created_at);
      CREATE INDEX schedule_imports_created_at ON schedule_imports (created_at);

      CREATE TABLE schedule_changes (
        import_id uuid NOT NULL CONSTRAINT schedule_changes_import_fk REFERENCES schedule_imports (id) ON DELETE CASCADE,
        position integer NOT NULL,
        kind text NOT NULL,
        talk_id uuid,
        title text,
        starts_at timestamptz,
        ends_at timestamptz,
        room text,
        place text,
        reason text,
        fields jsonb NOT NULL,
        entry jsonb,
        PRIMARY KEY (import_id, position)
      );

      CREATE TABLE schedule_sources (
        event_id uuid PRIMARY KEY CONSTRAINT schedule_sources_event_fk REFERENCES events (id) ON DELETE CASCADE,
        url text NOT NULL,
        remembered_by uuid NOT NULL,
        remembered_at timestamptz NOT NULL,
        fetched_at timestamptz,
        problem text,
        content_hash text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE schedule_sources, schedule_changes, schedule_imports;
      ALTER TABLE talks DROP COLUMN withdrawn_at;
    `);
  }
}
