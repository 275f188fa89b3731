import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { JobcenterLoaders } from '../jobcenters/jobcenter.loaders.js';
import { Jobcenter } from '../jobcenters/jobcenter.types.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ContactChannel } from './contact-channel.types.js';
import { Me } from './me.types.js';
import { ProfileService } from './profile.service.js';

/** Fields of the own account that come from other rows. */
@Resolver(() => Me)
export class MeFieldsResolver {
  constructor(
    private readonly profiles: ProfileService,
    private readonly jobcenters: JobcenterLoaders,
  ) {}

  @ResolveField(() => [ContactChannel], {
    description: 'Your ways to be reached, in your order, private ones included.',
  })
  contactChannels(@Parent() { staffMember }: Me): Promise<ContactChannel[]> {
    return this.profiles.listChannels(staffMember.id);
  }

  @ResolveField(() => Jobcenter, {
    nullable: true,
    description: 'The jobcenter that you say to work in, while your account waits.',
  })
  async requestedJobcenter(
    @Parent() { requestedJobcenterId }: Me,
    @Context() context: RequestContext,
  ): Promise<Jobcenter | null> {
    return requestedJobcenterId === null
      ? null
      : ((await this.jobcenters.byId(context).load(requestedJobcenterId)) ?? null);
  }

  @ResolveField(() => [Jobcenter], {
    description:
      'While your account waits: at most 20 jobcenters where colleagues share your verified mail domain, most colleagues first. A proposal only.',
  })
  async proposedJobcenters(
    @Parent() { state, staffMember }: Me,
    @Context() context: RequestContext,
  ): Promise<Jobcenter[]> {
    if (state !== 'PENDING') return [];
    const houses = await Promise.all(
      (await this.profiles.listProposedHouses(staffMember.id)).map((id) => this.jobcenters.byId(context).load(id)),
    );
    return houses.filter((house) => house !== undefined && house.closedOn === null) as Jobcenter[];
  }
}
