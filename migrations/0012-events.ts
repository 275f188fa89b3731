import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events with their organisers, and the slots of their programmes with speakers and materials. */
export class Events implements MigrationInterface {
  name = 'Events0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE events (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        title text NOT NULL,
        description text,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        time_zone text NOT NULL,
        -- Begin of the first and end of the last day in the event's time zone, for the two orders of the list.
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        place text,
        latitude double precision,
        longitude double precision,
        online_url text,
        url text,
        organiser text,
        jobcenter_id uuid NOT NULL CONSTRAINT events_jobcenter_fk REFERENCES jobcenters (id),
        registration_from date,
        registration_until date,
        registration_url text,
        review text,
        state text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        search_version integer NOT NULL DEFAULT 0,
        sequence integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        published_at timestamptz,
        cancelled_at timestamptz,
        demo boolean NOT NULL DEFAULT false
      );
      CREATE INDEX events_upcoming ON events (starts_at, id);
      CREATE INDEX events_past ON events (ends_at, id);

      CREATE TABLE event_organisers (
        event_id uuid NOT NULL CONSTRAINT event_organisers_event_fk REFERENCES events (id) ON DELETE CASCADE,
        staff_member_id uuid NOT NULL CONSTRAINT event_organisers_staff_member_fk REFERENCES staff_members (id),
        rank integer NOT NULL,
        PRIMARY KEY (event_id, staff_member_id)
      );
      CREATE INDEX event_organisers_staff_member ON event_organisers (staff_member_id);

      CREATE TABLE talks (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT talks_event_fk REFERENCES events (id) ON DELETE CASCADE,
        kind text NOT NULL,
        source text,
        guid text NOT NULL,
        code text,
        type text,
        title text NOT NULL,
        subtitle text,
        abstract text,
        description text,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        room text,
        track text,
        language text,
        url text,
        state text NOT NULL,
        sequence integer NOT NULL DEFAULT 0,
        last_moved_at timestamptz,
        extras jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        search_version integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX talks_merge_key ON talks (event_id, source, guid);
      CREATE INDEX talks_programme ON talks (event_id, starts_at, id);

      CREATE TABLE talk_speakers (
        id uuid PRIMARY KEY,
        talk_id uuid NOT NULL CONSTRAINT talk_speakers_talk_fk REFERENCES talks (id) ON DELETE CASCADE,
        position integer NOT NULL,
        name text NOT NULL,
        external_id text,
        staff_member_id uuid CONSTRAINT talk_speakers_staff_member_fk REFERENCES staff_members (id),
        claimed_at timestamptz,
        confirmed_at timestamptz
      );
      CREATE INDEX talk_speakers_talk ON talk_speakers (talk_id, position);
      CREATE INDEX talk_speakers_staff_member ON talk_speakers (staff_member_id);

      CREATE TABLE talk_materials (
        id uuid PRIMARY KEY,
        talk_id uuid NOT NULL CONSTRAINT talk_materials_talk_fk REFERENCES talks (id) ON DELETE CASCADE,
        position integer NOT NULL,
        url text NOT NULL,
        title text,
        role text NOT NULL,
        imported boolean NOT NULL
      );
      CREATE INDEX talk_materials_talk ON talk_materials (talk_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE talk_materials, talk_speakers, talks, event_organisers, events;`);
  }
}
