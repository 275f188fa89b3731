import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { Transactor } from '../../platform/database/transactor.js';
import { StaffMemberRepository } from '../staff-member.repository.js';
import { MailKind } from './mail-kind.enums.js';

/** Which mails a person wants. */
@Injectable()
export class MailSettings {
  constructor(
    private readonly transactor: Transactor,
    private readonly members: StaffMemberRepository,
    private readonly audit: Audit,
  ) {}

  /** Ends exactly the mails of these kinds; all others are sent. */
  async mute(tx: TransactionHandle, staffMemberId: string, kinds: readonly MailKind[]): Promise<void> {
    const muted = Object.values(MailKind).filter((kind) => kinds.includes(kind));
    if (await this.members.setMutedMails(tx, staffMemberId, muted)) await this.note(tx, staffMemberId, muted);
  }

  /** Ends the mails of one more kind, also for somebody who has left; again is no error. */
  async muteOne(staffMemberId: string, kind: MailKind): Promise<void> {
    await this.transactor.run(async (tx) => {
      if (await this.members.muteMail(tx, staffMemberId, kind)) await this.note(tx, staffMemberId, [kind]);
    });
  }

  private async note(tx: TransactionHandle, staffMemberId: string, muted: readonly MailKind[]): Promise<void> {
    await this.audit.record(tx, {
      actorId: staffMemberId,
      action: 'staff_member.mails_muted',
      objectId: staffMemberId,
      details: { kinds: muted.join(' ') },
    });
  }
}
