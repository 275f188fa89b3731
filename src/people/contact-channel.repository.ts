import { Injectable } from '@nestjs/common';
import { newId } from '../kernel/ids.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, rows } from '../platform/database/sql.js';
import { ContactChannelRow } from './contact-channel.entity.js';
import type { ContactChannel } from './contact-channel.types.js';

/** A channel with the person it reaches. */
export interface OwnedContactChannel extends ContactChannel {
  readonly staffMemberId: string;
}

/** All SQL of the contact channels. */
@Injectable()
export class ContactChannelRepository {
  /** All channels of a person, in the person's order. */
  list(handle: DatabaseHandle, staffMemberId: string): Promise<ContactChannel[]> {
    return rows<ContactChannel>(
      handle,
      `SELECT kind, value, visibility FROM contact_channels WHERE staff_member_id = $1 ORDER BY position`,
      [staffMemberId],
    );
  }

  /** The channels that active members of the houses show to their house, in each person's order. */
  listOwnHouse(
    handle: DatabaseHandle,
    staffMemberIds: readonly string[],
    houseIds: readonly string[],
  ): Promise<OwnedContactChannel[]> {
    return rows<OwnedContactChannel>(
      handle,
      `SELECT c.staff_member_id AS "staffMemberId", c.kind, c.value, c.visibility
       FROM contact_channels c JOIN staff_members m ON m.id = c.staff_member_id
       WHERE c.staff_member_id = ANY($1) AND c.visibility = 'OWN_HOUSE' AND m.state = 'ACTIVE' AND m.jobcenter_id = ANY($2)
       ORDER BY c.staff_member_id, c.position`,
      [staffMemberIds, houseIds],
    );
  }

  /** Puts the channels in the place of all that were there, in the given order. */
  async replace(tx: TransactionHandle, staffMemberId: string, channels: readonly ContactChannel[]): Promise<void> {
    await affected(tx, `DELETE FROM contact_channels WHERE staff_member_id = $1`, [staffMemberId]);
    if (channels.length === 0) return;
    await tx.insert(
      ContactChannelRow,
      channels.map(({ kind, value, visibility }, position) => ({
        id: newId(),
        staffMemberId,
        kind,
        value,
        visibility,
        position,
      })),
    );
  }
}
