import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vocabularies, jobcenters with their dated versions and successions, staff members with roles and contact channels. */
export class Directory implements MigrationInterface {
  name = 'Directory0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS unaccent;
      -- For comparing what people type: lower case, without umlauts and accents.
      CREATE FUNCTION fold_text(text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE STRICT
        RETURN lower(public.unaccent($1));

      CREATE TABLE vocabulary_entries (
        vocabulary text NOT NULL,
        code text NOT NULL,
        label text NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        valid_from date,
        valid_to date,
        replaced_by text,
        details jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (vocabulary, code)
      );

      CREATE TABLE jobcenters (
        id uuid PRIMARY KEY,
        land text,
        district_key text,
        place text,
        latitude double precision,
        longitude double precision,
        area_kind text,
        closed_on date
      );

      CREATE TABLE jobcenter_versions (
        jobcenter_id uuid NOT NULL CONSTRAINT jobcenter_versions_jobcenter REFERENCES jobcenters (id) ON DELETE CASCADE,
        valid_from date NOT NULL,
        valid_to date,
        official_number text NOT NULL,
        number_retired boolean NOT NULL DEFAULT false,
        official_name text NOT NULL,
        name text NOT NULL,
        form text NOT NULL,
        caseload_ratio integer,
        caseload_counted text,
        comparison_type text,
        PRIMARY KEY (jobcenter_id, valid_from)
      );
      CREATE UNIQUE INDEX jobcenter_versions_current ON jobcenter_versions (jobcenter_id) WHERE valid_to IS NULL;
      CREATE UNIQUE INDEX jobcenter_versions_number ON jobcenter_versions (official_number) WHERE valid_to IS NULL AND NOT number_retired;
      CREATE INDEX jobcenter_versions_name ON jobcenter_versions (name COLLATE "de-x-icu", jobcenter_id) WHERE valid_to IS NULL;

      CREATE TABLE jobcenter_successions (
        predecessor_id uuid NOT NULL CONSTRAINT jobcenter_successions_predecessor REFERENCES jobcenters (id),
        successor_id uuid NOT NULL CONSTRAINT jobcenter_successions_successor_fk REFERENCES jobcenters (id),
        kind text NOT NULL,
        effective_on date NOT NULL,
        PRIMARY KEY (predecessor_id, successor_id)
      );
      CREATE INDEX jobcenter_successions_successor ON jobcenter_successions (successor_id);

      CREATE TABLE staff_members (
        id uuid PRIMARY KEY,
        issuer text NOT NULL,
        subject text NOT NULL,
        display_name text NOT NULL,
        email text,
        email_verified boolean NOT NULL DEFAULT false,
        function_code text,
        state text NOT NULL,
        jobcenter_id uuid CONSTRAINT staff_members_jobcenter_fk REFERENCES jobcenters (id),
        requested_jobcenter_id uuid CONSTRAINT staff_members_requested_jobcenter_fk REFERENCES jobcenters (id),
        contactable boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        deactivated_at timestamptz
      );
      CREATE UNIQUE INDEX staff_members_identity ON staff_members (issuer, subject);
      CREATE INDEX staff_members_jobcenter ON staff_members (jobcenter_id, state);
      CREATE INDEX staff_members_pending ON staff_members (requested_jobcenter_id, created_at, id) WHERE state = 'PENDING';

      CREATE TABLE staff_roles (
        staff_member_id uuid NOT NULL CONSTRAINT staff_roles_staff_member REFERENCES staff_members (id) ON DELETE CASCADE,
        role text NOT NULL,
        granted_at timestamptz NOT NULL,
        granted_by uuid,
        PRIMARY KEY (staff_member_id, role)
      );

      CREATE TABLE contact_channels (
        id uuid PRIMARY KEY,
        staff_member_id uuid NOT NULL CONSTRAINT contact_channels_staff_member_fk REFERENCES staff_members (id) ON DELETE CASCADE,
        kind text NOT NULL,
        value text NOT NULL,
        visibility text NOT NULL,
        position integer NOT NULL
      );
      CREATE INDEX contact_channels_staff_member ON contact_channels (staff_member_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE contact_channels, staff_roles, staff_members, jobcenter_successions, jobcenter_versions, jobcenters, vocabulary_entries; DROP FUNCTION fold_text; DROP EXTENSION unaccent;`,
    );
  }
}
