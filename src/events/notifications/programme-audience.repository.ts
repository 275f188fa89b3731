import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';

/** Who speaks, as the organiser has confirmed, has marked a talk, proposed a link of it, or written a practice that its page shows. */
const AUDIENCE = `
  SELECT b.talk_id, b.staff_member_id FROM talk_bookmarks b
  UNION
  SELECT s.talk_id, s.staff_member_id FROM talk_speakers s WHERE s.confirmed_at IS NOT NULL
  UNION
  SELECT l.talk_id, l.proposed_by FROM talk_links l WHERE l.proposed_by IS NOT NULL AND l.state IN ('PROPOSED', 'CONFIRMED')
  UNION
  SELECT l.talk_id, a.staff_member_id FROM talk_links l JOIN practice_authors a ON a.practice_id = l.practice_id AND a.confirmed_at IS NOT NULL
  WHERE l.state = 'CONFIRMED' AND (l.type <> 'PRESENTS' OR l.agreed_at IS NOT NULL)`;

/** Those who have to hear when a programme changes. */
@Injectable()
export class ProgrammeAudienceRepository {
  /** Those of the talks that anybody has to hear of, with their sequence. */
  listTalks(handle: DatabaseHandle, talkIds: readonly string[]): Promise<{ talkId: string; sequence: number }[]> {
    return rows(
      handle,
      `SELECT t.id AS "talkId", t.sequence FROM talks t
       WHERE t.id = ANY($1) AND EXISTS (SELECT FROM (${AUDIENCE}) audience WHERE audience.talk_id = t.id) ORDER BY t.id`,
      [talkIds],
    );
  }

  /** Staff members who speak at, have marked or linked the talk, by id. */
  listOfTalk(handle: DatabaseHandle, talkId: string): Promise<{ staffMemberId: string }[]> {
    return rows(
      handle,
      `SELECT staff_member_id AS "staffMemberId" FROM (${AUDIENCE}) audience WHERE talk_id = $1 ORDER BY staff_member_id`,
      [talkId],
    );
  }

  /** Staff members who speak at, have marked or linked any talk of the event, or say to be there, by id. */
  listOfEvent(handle: DatabaseHandle, eventId: string): Promise<{ staffMemberId: string }[]> {
    return rows(
      handle,
      `SELECT staff_member_id AS "staffMemberId" FROM event_attendances WHERE event_id = $1
       UNION SELECT audience.staff_member_id FROM (${AUDIENCE}) audience JOIN talks t ON t.id = audience.talk_id WHERE t.event_id = $1
       ORDER BY 1`,
      [eventId],
    );
  }
}
