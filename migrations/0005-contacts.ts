import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contact offers with seats, requests and disclosures. */
export class Contacts implements MigrationInterface {
  name = 'Contacts0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A house and all that came out of it: where the people of a merged or split house work today.
      CREATE FUNCTION successor_houses(uuid) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE STRICT AS $$
        WITH RECURSIVE houses (id) AS (
          SELECT $1
          UNION
          SELECT s.successor_id FROM jobcenter_successions s JOIN houses h ON h.id = s.predecessor_id
        ) SELECT id FROM houses
      $$;

      CREATE TABLE contact_offers (
        id uuid PRIMARY KEY,
        practice_id uuid NOT NULL CONSTRAINT contact_offers_practice_fk REFERENCES practices (id) ON DELETE CASCADE,
        jobcenter_id uuid NOT NULL CONSTRAINT contact_offers_jobcenter_fk REFERENCES jobcenters (id),
        function_label text NOT NULL,
        paused_until date,
        max_open_requests integer NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX contact_offers_practice ON contact_offers (practice_id);

      CREATE TABLE contact_offer_seats (
        offer_id uuid NOT NULL CONSTRAINT contact_offer_seats_offer REFERENCES contact_offers (id) ON DELETE CASCADE,
        staff_member_id uuid NOT NULL CONSTRAINT contact_offer_seats_staff_member_fk REFERENCES staff_members (id),
        rank integer NOT NULL,
        PRIMARY KEY (offer_id, staff_member_id)
      );
      CREATE INDEX contact_offer_seats_staff_member ON contact_offer_seats (staff_member_id);

      CREATE TABLE contact_requests (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL CONSTRAINT contact_requests_offer_fk REFERENCES contact_offers (id),
        practice_id uuid NOT NULL CONSTRAINT contact_requests_practice_fk REFERENCES practices (id),
        requester_id uuid NOT NULL CONSTRAINT contact_requests_requester_fk REFERENCES staff_members (id),
        message text NOT NULL,
        offered_channels text[] NOT NULL,
        wished_channel text NOT NULL,
        occasion_kind text,
        occasion_id uuid,
        state text NOT NULL,
        created_at timestamptz NOT NULL,
        answered_at timestamptz,
        answered_by uuid CONSTRAINT contact_requests_answered_by_fk REFERENCES staff_members (id),
        decline_reason text,
        decline_note text
      );
      CREATE UNIQUE INDEX contact_requests_one_open ON contact_requests (requester_id, practice_id) WHERE state = 'OPEN';
      CREATE INDEX contact_requests_sent ON contact_requests (requester_id, created_at, id);
      CREATE INDEX contact_requests_received ON contact_requests (offer_id, created_at, id);

      CREATE TABLE contact_disclosures (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL CONSTRAINT contact_disclosures_request_fk REFERENCES contact_requests (id),
        owner_id uuid NOT NULL CONSTRAINT contact_disclosures_owner_fk REFERENCES staff_members (id),
        viewer_id uuid NOT NULL CONSTRAINT contact_disclosures_viewer_fk REFERENCES staff_members (id),
        kind text NOT NULL,
        value text NOT NULL,
        disclosed_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX contact_disclosures_once ON contact_disclosures (request_id, owner_id, viewer_id, kind);
      CREATE INDEX contact_disclosures_owner ON contact_disclosures (owner_id, disclosed_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE contact_disclosures, contact_requests, contact_offer_seats, contact_offers; DROP FUNCTION successor_houses;`,
    );
  }
}
