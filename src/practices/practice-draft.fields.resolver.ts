import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberLoaders } from '../people/staff-member.loaders.js';
import { StaffMember } from '../people/staff-member.types.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PracticeDraft } from './practice.types.js';

/** Who saved a draft, in batches. */
@Resolver(() => PracticeDraft)
export class PracticeDraftFieldsResolver {
  constructor(private readonly staff: StaffMemberLoaders) {}

  @ResolveField(() => StaffMember, { nullable: true, description: 'Who saved it last.' })
  async updatedBy(
    @Parent() { updatedById }: PracticeDraft,
    @Context() context: RequestContext,
  ): Promise<StaffMember | null> {
    return (await this.staff.byId(context).load(updatedById)) ?? null;
  }
}
