import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../kernel/clock.js';
import { germanDateOf } from '../kernel/dates.js';
import { StaffMemberLoaders } from '../people/staff-member.loaders.js';
import { StaffMember } from '../people/staff-member.types.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { toPermission } from '../practices/practice.fields.resolver.js';
import { Permission, Practice, PracticeViewerCan } from '../practices/practice.types.js';
import { ContactLoaders } from './contact.loaders.js';
import { decideOfferUpdate, decideRequest } from './contact.policy.js';
import { toContactOffer } from './contact.presenter.js';
import { ContactOffer } from './contact.types.js';

/** What contacts add to a practice. */
@Resolver(() => Practice)
export class PracticeContactFieldsResolver {
  constructor(private readonly loaders: ContactLoaders) {}

  @ResolveField(() => ContactOffer, {
    nullable: true,
    description: 'Who may be asked about it; null before the first publication.',
  })
  async contactOffer(@Parent() { id }: Practice, @Context() context: RequestContext): Promise<ContactOffer | null> {
    const offer = await this.loaders.offerByPractice(context).load(id);
    return offer ? toContactOffer(offer) : null;
  }
}

/** Whether a practice's people can be asked, to be known before anybody types. */
@Resolver(() => PracticeViewerCan)
export class PracticeViewerCanContactResolver {
  constructor(
    private readonly loaders: ContactLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Permission, { description: 'Ask the people behind it for contact.' })
  async requestContact(@Parent() { view }: PracticeViewerCan, @Context() context: RequestContext): Promise<Permission> {
    const offer = await this.loaders.offerByPractice(context).load(view.id);
    return toPermission(decideRequest(context.actor, view, offer, germanDateOf(this.clock.now())));
  }

  @ResolveField(() => Permission, { description: 'Change who may be asked about it, pause that or limit it.' })
  async updateContactOffer(
    @Parent() { view }: PracticeViewerCan,
    @Context() context: RequestContext,
  ): Promise<Permission> {
    const offer = await this.loaders.offerByPractice(context).load(view.id);
    return toPermission(decideOfferUpdate(context.actor, view, offer));
  }
}

/** The people of an offer. */
@Resolver(() => ContactOffer)
export class ContactOfferFieldsResolver {
  constructor(private readonly staff: StaffMemberLoaders) {}

  @ResolveField(() => [StaffMember], {
    description: 'The seats in their order: who answers, whether or not they can be reached now.',
  })
  async seats(@Parent() { view }: ContactOffer, @Context() context: RequestContext): Promise<StaffMember[]> {
    const people = await this.staff.byId(context).loadMany([...view.seatIds]);
    return people.filter((person): person is StaffMember => person !== undefined && !(person instanceof Error));
  }
}
