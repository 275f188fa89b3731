import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit trail, idempotency keys and sessions. */
export class Foundation implements MigrationInterface {
  name = 'Foundation0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        occurred_at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        object_kind text NOT NULL,
        object_id uuid NOT NULL,
        details jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_entries_object ON audit_entries (object_kind, object_id, occurred_at);
      CREATE INDEX audit_entries_actor ON audit_entries (actor_id, occurred_at);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE idempotency_keys (
        actor_id uuid NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        result_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (actor_id, operation, key)
      );
      CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);

      CREATE TABLE seed_runs (
        name text PRIMARY KEY,
        content_hash text NOT NULL
      );

      -- Columns as connect-pg-simple reads and writes them; the staff id serves to end all sessions of a person.
      CREATE TABLE sessions (
        sid text PRIMARY KEY,
        sess json NOT NULL,
        expire timestamptz NOT NULL,
        staff_member_id uuid GENERATED ALWAYS AS ((sess #>> '{passport,user}')::uuid) STORED
      );
      CREATE INDEX sessions_expire ON sessions (expire);
      CREATE INDEX sessions_staff_member ON sessions (staff_member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE sessions, seed_runs, idempotency_keys, audit_entries; DROP FUNCTION refuse_change();`,
    );
  }
}
