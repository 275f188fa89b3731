import { Injectable } from '@nestjs/common';
import { Transactor } from '../platform/database/transactor.js';
import { groupedInOrderOf, inOrderOf, requestLoader } from '../platform/graphql/request-loader.js';
import { ContactChannelRepository } from './contact-channel.repository.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { toStaffMember } from './staff-member.types.js';

/** Staff members and what belongs to them in batches. */
@Injectable()
export class StaffMemberLoaders {
  constructor(
    private readonly transactor: Transactor,
    private readonly members: StaffMemberRepository,
    private readonly channels: ContactChannelRepository,
  ) {}

  /** By id in any state, those who left included; undefined for an unknown one. */
  readonly byId = requestLoader(async (ids: readonly string[]) =>
    inOrderOf(
      ids,
      (await this.members.findByIds(this.transactor.reader, ids)).map(toStaffMember),
      (person) => person.id,
    ),
  );

  /** By staff member: the channels shown to the own house, for a member of that house; an empty list for everybody else. */
  readonly houseChannels = requestLoader(async (ids: readonly string[], { actor }) => {
    const houseIds = actor.kind === 'MEMBER' ? actor.ownHouseIds : [];
    const found = houseIds.length === 0 ? [] : await this.channels.listOwnHouse(this.transactor.reader, ids, houseIds);
    return groupedInOrderOf(ids, found, (channel) => channel.staffMemberId);
  });
}
