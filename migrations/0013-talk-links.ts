import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links between talks and practices, and who is there: attendances and bookmarks. */
export class TalkLinks implements MigrationInterface {
  name = 'TalkLinks0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talk_links (
        id uuid PRIMARY KEY,
        talk_id uuid NOT NULL CONSTRAINT talk_links_talk_fk REFERENCES talks (id) ON DELETE CASCADE,
        practice_id uuid CONSTRAINT talk_links_practice_fk REFERENCES practices (id) ON DELETE CASCADE,
        url text,
        title text,
        type text NOT NULL,
        state text NOT NULL,
        reasons jsonb NOT NULL DEFAULT '[]',
        score integer NOT NULL DEFAULT 0,
        proposed_by uuid CONSTRAINT talk_links_proposed_by_fk REFERENCES staff_members (id),
        proposed_at timestamptz NOT NULL,
        confirmed_by uuid CONSTRAINT talk_links_confirmed_by_fk REFERENCES staff_members (id),
        confirmed_at timestamptz,
        agreed_by uuid CONSTRAINT talk_links_agreed_by_fk REFERENCES staff_members (id),
        agreed_at timestamptz,
        ended_by uuid CONSTRAINT talk_links_ended_by_fk REFERENCES staff_members (id),
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX talk_links_practice_once ON talk_links (talk_id, practice_id);
      CREATE UNIQUE INDEX talk_links_url_once ON talk_links (talk_id, url);
      CREATE INDEX talk_links_practice ON talk_links (practice_id, state);

      CREATE TABLE event_attendances (
        event_id uuid NOT NULL CONSTRAINT event_attendances_event_fk REFERENCES events (id) ON DELETE CASCADE,
        staff_member_id uuid NOT NULL CONSTRAINT event_attendances_staff_member_fk REFERENCES staff_members (id),
        visible_for text NOT NULL,
        chosen_at timestamptz NOT NULL,
        PRIMARY KEY (event_id, staff_member_id)
      );
      CREATE INDEX event_attendances_staff_member ON event_attendances (staff_member_id);

      CREATE TABLE talk_bookmarks (
        talk_id uuid NOT NULL CONSTRAINT talk_bookmarks_talk_fk REFERENCES talks (id) ON DELETE CASCADE,
        staff_member_id uuid NOT NULL CONSTRAINT talk_bookmarks_staff_member_fk REFERENCES staff_members (id),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (talk_id, staff_member_id)
      );
      CREATE INDEX talk_bookmarks_staff_member ON talk_bookmarks (staff_member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE talk_bookmarks, event_attendances, talk_links;`);
  }
}
