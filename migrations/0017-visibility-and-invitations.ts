import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The wished visibility is part of the draft; a house that is only invited is not yet the second one. */
export class VisibilityAndInvitations implements MigrationInterface {
  name = 'VisibilityAndInvitations0000000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE practice_drafts ADD COLUMN visibility text;
      UPDATE practice_drafts d SET visibility = p.visibility FROM practices p WHERE p.id = d.practice_id;
      ALTER TABLE practice_drafts ALTER COLUMN visibility SET NOT NULL;

      ALTER TABLE practices ADD COLUMN invited_jobcenter_id uuid CONSTRAINT practices_invited_jobcenter_fk REFERENCES jobcenters (id);
      -- Second houses from which nobody has agreed to be an author yet, and nobody had who works elsewhere by now.
      UPDATE practices p
      SET invited_jobcenter_id = p.partner_jobcenter_id, partner_jobcenter_id = NULL, search_version = p.search_version + 1
      WHERE p.partner_jobcenter_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM practice_authors a JOIN staff_members s ON s.id = a.staff_member_id
        WHERE a.practice_id = p.id AND a.confirmed_at IS NOT NULL AND s.jobcenter_id IS DISTINCT FROM p.jobcenter_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE practices SET partner_jobcenter_id = coalesce(partner_jobcenter_id, invited_jobcenter_id);
      ALTER TABLE practices DROP COLUMN invited_jobcenter_id;
      ALTER TABLE practice_drafts DROP COLUMN visibility;
    `);
  }
}
