import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { JobcenterLoaders } from '../jobcenters/jobcenter.loaders.js';
import { Jobcenter } from '../jobcenters/jobcenter.types.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ContactChannel } from './contact-channel.types.js';
import { StaffMemberLoaders } from './staff-member.loaders.js';
import { PendingStaffMember, RoleHolder, StaffMember } from './staff-member.types.js';

/** Fields of a staff member that come from other rows, in batches. */
@Resolver(() => StaffMember)
export class StaffMemberFieldsResolver {
  constructor(
    private readonly jobcenters: JobcenterLoaders,
    private readonly staff: StaffMemberLoaders,
  ) {}

  @ResolveField(() => Jobcenter, {
    nullable: true,
    description: 'Where the person works, or worked last; null before admission.',
  })
  async jobcenter(
    @Parent() { jobcenterId }: StaffMember,
    @Context() context: RequestContext,
  ): Promise<Jobcenter | null> {
    return jobcenterId === null ? null : ((await this.jobcenters.byId(context).load(jobcenterId)) ?? null);
  }

  @ResolveField(() => [ContactChannel], {
    description:
      'Ways to reach the person that they show to their own house, for you as a colleague of that house; empty otherwise.',
  })
  houseChannels(@Parent() { id }: StaffMember, @Context() context: RequestContext): Promise<ContactChannel[]> {
    return this.staff.houseChannels(context).load(id);
  }
}

/** Fields of a waiting account that come from other rows, in batches. */
@Resolver(() => PendingStaffMember)
export class PendingStaffMemberFieldsResolver {
  constructor(private readonly jobcenters: JobcenterLoaders) {}

  @ResolveField(() => Jobcenter, {
    nullable: true,
    description: 'The jobcenter that the person says to work in; null while they have named none.',
  })
  async requestedJobcenter(
    @Parent() { requestedJobcenterId }: PendingStaffMember,
    @Context() context: RequestContext,
  ): Promise<Jobcenter | null> {
    return requestedJobcenterId === null
      ? null
      : ((await this.jobcenters.byId(context).load(requestedJobcenterId)) ?? null);
  }
}

/** Who has the roles, in batches. */
@Resolver(() => RoleHolder)
export class RoleHolderFieldsResolver {
  constructor(private readonly staff: StaffMemberLoaders) {}

  @ResolveField(() => StaffMember, { description: 'The person.' })
  async staffMember(@Parent() { staffMemberId }: RoleHolder, @Context() context: RequestContext): Promise<StaffMember> {
    return (await this.staff.byId(context).load(staffMemberId))!;
  }
}
