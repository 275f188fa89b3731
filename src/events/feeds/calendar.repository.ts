import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';

/** A slot as a calendar shows it, of an event that is no draft. */
export interface CalendarTalk {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string | null;
  readonly track: string | null;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** In their order. */
  readonly speakers: readonly string[];
  readonly event: {
    readonly id: string;
    readonly title: string;
    readonly place: string | null;
    readonly onlineUrl: string | null;
  };
}

/** An event as a calendar shows it; no draft. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const TALKS = `
  SELECT t.id, t.title, t.abstract, t.starts_at AS "startsAt", t.ends_at AS "endsAt", t.room, t.track, t.state = 'CANCELLED' AS "isCancelled",
         t.sequence, t.created_at AS "createdAt", t.changed_at AS "changedAt",
         ARRAY(SELECT s.name FROM talk_speakers s WHERE s.talk_id = t.id ORDER BY s.position, s.id) AS speakers,
         json_build_object('id', e.id, 'title', e.title, 'place', e.place, 'onlineUrl', e.online_url) AS event
  FROM talks t JOIN events e ON e.id = t.event_id AND e.state <> 'DRAFT'`;
const ORDER = `ORDER BY t.starts_at, t.id LIMIT $2`;

/** So many entries a calendar has at most. */
const MOST = 20_000;

/** What calendars show. Drafts are in none of it. */
@Injectable()
export class CalendarRepository {
  /** Events whose end is not before an instant, by begin. */
  listEvents(handle: DatabaseHandle, endingAfter: Date): Promise<CalendarEvent[]> {
    return rows(
      handle,
      `SELECT id, title, description, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place, online_url AS "onlineUrl",
              state = 'CANCELLED' AS "isCancelled", sequence, created_at AS "createdAt", changed_at AS "changedAt"
       FROM events WHERE state <> 'DRAFT' AND ends_at >= $1 ORDER BY starts_at, id LIMIT $2`,
      [endingAfter, MOST],
    );
  }

  /** The slots of an event by begin; an empty list when it is a draft. */
  listOfEvent(handle: DatabaseHandle, eventId: string): Promise<CalendarTalk[]> {
    return rows(handle, `${TALKS} WHERE t.event_id = $1 ${ORDER}`, [eventId, MOST]);
  }

  /** What a person has marked, and where the person speaks, by begin. */
  listOfPerson(handle: DatabaseHandle, staffMemberId: string): Promise<CalendarTalk[]> {
    return rows(
      handle,
      `${TALKS} WHERE t.id IN (SELECT talk_id FROM talk_bookmarks WHERE staff_member_id = $1
         UNION SELECT talk_id FROM talk_speakers WHERE staff_member_id = $1 AND confirmed_at IS NOT NULL) ${ORDER}`,
      [staffMemberId, MOST],
    );
  }

  /** Talks that present a practice of the jobcenter, or in which somebody of it speaks, by begin. */
  listOfJobcenter(handle: DatabaseHandle, jobcenterId: string): Promise<CalendarTalk[]> {
    return rows(
      handle,
      `${TALKS} WHERE t.id IN (
         SELECT l.talk_id FROM talk_links l JOIN practices p ON p.id = l.practice_id
         WHERE (p.jobcenter_id = $1 OR p.partner_jobcenter_id = $1) AND l.type = 'PRESENTS' AND l.state = 'CONFIRMED' AND l.agreed_at IS NOT NULL
           AND p.published_revision_id IS NOT NULL AND p.archived_at IS NULL AND p.visibility = 'NETWORK'
         UNION SELECT s.talk_id FROM talk_speakers s JOIN staff_members m ON m.id = s.staff_member_id WHERE m.jobcenter_id = $1 AND s.confirmed_at IS NOT NULL) ${ORDER}`,
      [jobcenterId, MOST],
    );
  }

  /** The one slot; an empty list when there is none or its event is a draft. */
  listOne(handle: DatabaseHandle, talkId: string): Promise<CalendarTalk[]> {
    return rows(handle, `${TALKS} WHERE t.id = $1 ${ORDER}`, [talkId, MOST]);
  }
}
