import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, rows } from '../../platform/database/sql.js';

/** A session that lasts. */
export interface SessionView {
  readonly id: string;
  readonly endsAt: Date;
  /** Family of browser and system; null when unknown. */
  readonly browser: string | null;
  readonly current: boolean;
}

/** Stands for a session outside: half of a hash of its secret id, in the form of an id. */
const PUBLIC_ID = `encode(substring(sha256(convert_to(sid, 'UTF8')) FOR 16), 'hex')::uuid`;

/** SQL on sessions beyond that of the session store. `currentSid` is the secret id of the session of the request. */
@Injectable()
export class SessionRepository {
  /** The sessions of a person that last at an instant, the youngest first. */
  list(handle: DatabaseHandle, staffMemberId: string, currentSid: string, at: Date): Promise<SessionView[]> {
    return rows<SessionView>(
      handle,
      `SELECT ${PUBLIC_ID} AS id, expire AS "endsAt", sess ->> 'browser' AS browser, sid = $2 AS current
       FROM sessions WHERE staff_member_id = $1 AND expire > $3 ORDER BY expire DESC, sid`,
      [staffMemberId, currentSid, at],
    );
  }

  /** Ends a session of a person. Returns whether there was one. */
  async end(tx: TransactionHandle, staffMemberId: string, id: string): Promise<boolean> {
    const ended = await affected(tx, `DELETE FROM sessions WHERE staff_member_id = $1 AND ${PUBLIC_ID} = $2`, [
      staffMemberId,
      id,
    ]);
    return ended > 0;
  }

  /** Ends all sessions of a person but the current one. Returns how many there were. */
  endOthers(tx: TransactionHandle, staffMemberId: string, currentSid: string): Promise<number> {
    return affected(tx, `DELETE FROM sessions WHERE staff_member_id = $1 AND sid <> $2`, [staffMemberId, currentSid]);
  }

  /** Ends all sessions of a person. Returns how many there were. */
  endAll(tx: TransactionHandle, staffMemberId: string): Promise<number> {
    return affected(tx, `DELETE FROM sessions WHERE staff_member_id = $1`, [staffMemberId]);
  }
}
