import { Injectable } from '@nestjs/common';
import type { DatabaseHandle } from '../../platform/database/handles.js';
import { rows } from '../../platform/database/sql.js';
import type { ProgrammeEntry } from '../formats/programme.js';

/** An instant in the one form of programmes. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** A slot as an export needs it, with the source that brought it; null for one that was entered here. */
export type ExportedEntry = Omit<ProgrammeEntry, 'guidIsDerived'> & {
  readonly id: string;
  readonly source: string | null;
};

/** A practice that a slot is linked to. */
export interface ExportedPractice {
  readonly talkId: string;
  readonly slug: string;
  readonly title: string;
}

/** What exports read. */
@Injectable()
export class ExportRepository {
  /** The slots of an event that take place, by begin, room, id. */
  listEntries(handle: DatabaseHandle, eventId: string): Promise<ExportedEntry[]> {
    return rows(
      handle,
      `SELECT t.id, t.source, t.guid, t.code, t.kind, t.type, t.title, t.subtitle, t.abstract, t.description, ${instant('t.starts_at')} AS "startsAt",
              ${instant('t.ends_at')} AS "endsAt", t.room, t.track, t.language, t.url, 'SCHEDULED' AS state, t.extras,
              coalesce(s.speakers, '[]') AS speakers, coalesce(m.links, '[]') AS links
       FROM talks t
       LEFT JOIN (SELECT talk_id, json_agg(json_build_object('name', name, 'externalId', external_id) ORDER BY position, id) AS speakers
                  FROM talk_speakers WHERE talk_id IN (SELECT id FROM talks WHERE event_id = $1) GROUP BY talk_id) s ON s.talk_id = t.id
       LEFT JOIN (SELECT talk_id, json_agg(json_build_object('url', url, 'title', title, 'role', role) ORDER BY position, id) AS links
                  FROM talk_materials WHERE talk_id IN (SELECT id FROM talks WHERE event_id = $1) GROUP BY talk_id) m ON m.talk_id = t.id
       WHERE t.event_id = $1 AND t.state <> 'CANCELLED' ORDER BY t.starts_at, t.room NULLS FIRST, t.id`,
      [eventId],
    );
  }

  /** Practices that all members may read and whose links show, in the order in which a talk shows them. */
  listPractices(handle: DatabaseHandle, eventId: string): Promise<ExportedPractice[]> {
    return rows(
      handle,
      `SELECT l.talk_id AS "talkId", p.slug, r.content->>'title' AS title
       FROM talk_links l JOIN talks t ON t.id = l.talk_id JOIN practices p ON p.id = l.practice_id JOIN practice_revisions r ON r.id = p.published_revision_id
       WHERE t.event_id = $1 AND l.state = 'CONFIRMED' AND (l.type <> 'PRESENTS' OR l.agreed_at IS NOT NULL)
         AND p.visibility = 'NETWORK' AND p.archived_at IS NULL AND p.slug IS NOT NULL AND r.content IS NOT NULL
       ORDER BY l.talk_id, array_position(ARRAY['PRESENTS', 'DISCUSSES', 'CONTRADICTS'], l.type), l.id`,
      [eventId],
    );
  }
}
