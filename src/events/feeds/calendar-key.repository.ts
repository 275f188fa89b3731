import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { firstRow, rows } from '../../platform/database/sql.js';

/** All SQL of the calendar keys. */
@Injectable()
export class CalendarKeyRepository {
  /** The key of the person; undefined when there is none. */
  async find(handle: DatabaseHandle, staffMemberId: string): Promise<string | undefined> {
    const row = await firstRow<{ keyId: string }>(
      handle,
      `SELECT key_id AS "keyId" FROM calendar_keys WHERE staff_member_id = $1`,
      [staffMemberId],
    );
    return row?.keyId;
  }

  /** Whose key it is; undefined when it is nobody's any more, or of somebody who is no active member of a jobcenter. */
  async findActiveOwner(handle: DatabaseHandle, keyId: string): Promise<string | undefined> {
    const row = await firstRow<{ id: string }>(
      handle,
      `SELECT m.id FROM calendar_keys k JOIN staff_members m ON m.id = k.staff_member_id
       WHERE k.key_id = $1 AND m.state = 'ACTIVE' AND m.jobcenter_id IS NOT NULL`,
      [keyId],
    );
    return row?.id;
  }

  /** Gives the person a key, in the place of the one before. */
  async set(tx: TransactionHandle, staffMemberId: string, keyId: string, at: Date): Promise<void> {
    await rows(
      tx,
      `INSERT INTO calendar_keys (staff_member_id, key_id, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (staff_member_id) DO UPDATE SET key_id = EXCLUDED.key_id, created_at = EXCLUDED.created_at`,
      [staffMemberId, keyId, at],
    );
  }
}
