import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Config } from '../platform/config/config.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { ContactChannelRepository } from './contact-channel.repository.js';
import type { ContactChannel } from './contact-channel.types.js';
import { StaffMemberRepository, type StaffMemberView } from './staff-member.repository.js';
import { AccountRepository } from './sign-in/account.repository.js';
import { toStoredIssuer } from './sign-in/identity.js';

export type { StaffMemberView } from './staff-member.repository.js';

/** Who works where: what other capabilities may ask about people. It applies no policy; the caller's policy does. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly config: Config,
    private readonly members: StaffMemberRepository,
    private readonly channels: ContactChannelRepository,
    private readonly accounts: AccountRepository,
  ) {}

  /** The admitted, active member behind a staff id, with the rights of this moment; undefined for anybody else. */
  async findMember(handle: DatabaseHandle, staffMemberId: string): Promise<Member | undefined> {
    const actor = await this.accounts.findActor(handle, { staffMemberId });
    return actor !== undefined && actor !== 'DEACTIVATED' && actor.kind === 'MEMBER' ? actor : undefined;
  }

  /** Keeps a person from leaving and from another who waits for the same lock, until the end of the transaction. Returns whether the person is active. */
  async lockActive(tx: TransactionHandle, staffMemberId: string): Promise<boolean> {
    return (await this.members.lock(tx, staffMemberId))?.state === 'ACTIVE';
  }

  /** The staff members with the ids in any state, those who left included; in no order, unknown ids are left out. */
  listByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<StaffMemberView[]> {
    return this.members.findByIds(handle, ids);
  }

  /** The active coordinators of a jobcenter by name in German order; an empty list when it has none. */
  listCoordinators(handle: DatabaseHandle, jobcenterId: string): Promise<StaffMemberView[]> {
    return this.members.listActiveWithRole(handle, jobcenterId, 'COORDINATOR');
  }

  /** The active staff member who has had the role of the network for the longest time; undefined when nobody has it. */
  findFirstWithRole(handle: DatabaseHandle, role: 'ORGANISER' | 'EDITOR'): Promise<StaffMemberView | undefined> {
    return this.members.findFirstWithRole(handle, role);
  }

  /** All contact channels of a person in the person's order, the private ones included. */
  listChannels(handle: DatabaseHandle, staffMemberId: string): Promise<ContactChannel[]> {
    return this.channels.list(handle, staffMemberId);
  }

  /** The staff member whom an issuer (its address, as in the settings) knows under the subject. */
  findBySubject(handle: DatabaseHandle, issuer: string, subject: string): Promise<StaffMemberView | undefined> {
    return this.members.findBySubject(handle, toStoredIssuer(this.config, issuer), subject);
  }
}
