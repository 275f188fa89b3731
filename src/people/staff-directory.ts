import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import type { DatabaseHandle } from '../platform/database/handles.js';
import { ContactChannelRepository } from './contact-channel.repository.js';
import type { ContactChannel } from './contact-channel.types.js';
import { StaffMemberRepository, type StaffMemberView } from './staff-member.repository.js';
import { toStoredIssuer } from './sign-in/identity.js';

export type { StaffMemberView } from './staff-member.repository.js';

/** Who works where: what other capabilities may ask about people. It applies no policy; the caller's policy does. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly config: Config,
    private readonly members: StaffMemberRepository,
    private readonly channels: ContactChannelRepository,
  ) {}

  /** The staff members with the ids in any state, those who left included; in no order, unknown ids are left out. */
  listByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<StaffMemberView[]> {
    return this.members.findByIds(handle, ids);
  }

  /** The active coordinators of a jobcenter by name in German order; an empty list when it has none. */
  listCoordinators(handle: DatabaseHandle, jobcenterId: string): Promise<StaffMemberView[]> {
    return this.members.listActiveWithRole(handle, jobcenterId, 'COORDINATOR');
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
