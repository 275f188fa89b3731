import { Injectable } from '@nestjs/common';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { affected } from '../../platform/database/sql.js';

/** SQL on sessions beyond that of the session store. */
@Injectable()
export class SessionRepository {
  /** Ends all sessions of a person. Returns how many there were. */
  endAll(tx: TransactionHandle, staffMemberId: string): Promise<number> {
    return affected(tx, `DELETE FROM sessions WHERE staff_member_id = $1`, [staffMemberId]);
  }
}
