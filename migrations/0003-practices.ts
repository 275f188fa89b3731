import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Write-ups with working drafts, consents, authors and published revisions. */
export class Practices implements MigrationInterface {
  name = 'Practices0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE practices (
        id uuid PRIMARY KEY,
        slug text,
        jobcenter_id uuid NOT NULL CONSTRAINT practices_jobcenter_fk REFERENCES jobcenters (id),
        partner_jobcenter_id uuid CONSTRAINT practices_partner_jobcenter_fk REFERENCES jobcenters (id),
        visibility text NOT NULL,
        version integer NOT NULL,
        search_version integer NOT NULL DEFAULT 0,
        published_revision_id uuid,
        created_at timestamptz NOT NULL,
        first_published_at timestamptz,
        last_confirmed_at timestamptz,
        archived_at timestamptz,
        demo boolean NOT NULL DEFAULT false
      );
      CREATE UNIQUE INDEX practices_slug ON practices (slug);
      CREATE INDEX practices_jobcenter ON practices (jobcenter_id);

      CREATE TABLE practice_revisions (
        id uuid PRIMARY KEY,
        practice_id uuid NOT NULL CONSTRAINT practice_revisions_practice REFERENCES practices (id) ON DELETE CASCADE,
        number integer NOT NULL,
        content jsonb,
        html jsonb,
        published_at timestamptz NOT NULL,
        published_by uuid NOT NULL,
        organisation_form text NOT NULL,
        caseload_ratio integer,
        land text,
        redacted_at timestamptz,
        redaction_reason text
      );
      CREATE UNIQUE INDEX practice_revisions_number ON practice_revisions (practice_id, number);

      CREATE TABLE practice_drafts (
        practice_id uuid PRIMARY KEY CONSTRAINT practice_drafts_practice REFERENCES practices (id) ON DELETE CASCADE,
        state text NOT NULL,
        version integer NOT NULL,
        content jsonb NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        submitted_at timestamptz,
        review_remarks text
      );
      CREATE INDEX practice_drafts_review_queue ON practice_drafts (submitted_at, practice_id) WHERE state = 'IN_REVIEW';

      CREATE TABLE practice_consents (
        practice_id uuid NOT NULL CONSTRAINT practice_consents_draft REFERENCES practice_drafts (practice_id) ON DELETE CASCADE,
        draft_version integer NOT NULL,
        jobcenter_id uuid NOT NULL,
        staff_member_id uuid NOT NULL,
        given_at timestamptz NOT NULL,
        PRIMARY KEY (practice_id, draft_version, jobcenter_id)
      );

      CREATE TABLE practice_authors (
        practice_id uuid NOT NULL CONSTRAINT practice_authors_practice REFERENCES practices (id) ON DELETE CASCADE,
        staff_member_id uuid NOT NULL CONSTRAINT practice_authors_staff_member_fk REFERENCES staff_members (id),
        rank integer NOT NULL,
        confirmed_at timestamptz,
        PRIMARY KEY (practice_id, staff_member_id)
      );
      CREATE INDEX practice_authors_staff_member ON practice_authors (staff_member_id, practice_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE practice_authors, practice_consents, practice_drafts, practice_revisions, practices;`,
    );
  }
}
