import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactChannelKind } from '../people/contact-channel.types.js';
import { StaffMemberLoaders } from '../people/staff-member.loaders.js';
import { StaffMember } from '../people/staff-member.types.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { toPermission } from '../practices/practice.fields.resolver.js';
import { Practice } from '../practices/practice.types.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyEntry, VocabularyName } from '../vocabularies/vocabulary.types.js';
import { ContactLoaders } from './contact.loaders.js';
import { decideAnswer, decideShare, decideWithdraw } from './contact.policy.js';
import { toContactDisclosure } from './contact.presenter.js';
import { ContactDisclosure, ContactRequest, ContactRequestViewerCan, DisclosedChannel } from './contact.types.js';

/** Fields of a request that come from other rows, in batches. */
@Resolver(() => ContactRequest)
export class ContactRequestFieldsResolver {
  constructor(
    private readonly loaders: ContactLoaders,
    private readonly staff: StaffMemberLoaders,
    private readonly vocabularies: VocabularyService,
  ) {}

  @ResolveField(() => Practice, {
    nullable: true,
    description: 'The practice it is about; null when you may not see it any more.',
  })
  async practice(@Parent() { view }: ContactRequest, @Context() context: RequestContext): Promise<Practice | null> {
    return (await this.loaders.practiceById(context).load(view.practiceId)) ?? null;
  }

  @ResolveField(() => StaffMember, { description: 'Who asks.' })
  async requester(@Parent() { view }: ContactRequest, @Context() context: RequestContext): Promise<StaffMember> {
    return (await this.staff.byId(context).load(view.requesterId))!;
  }

  @ResolveField(() => StaffMember, {
    nullable: true,
    description: 'Who has answered; null while it is open, and for one that was withdrawn.',
  })
  async answeredBy(
    @Parent() { view }: ContactRequest,
    @Context() context: RequestContext,
  ): Promise<StaffMember | null> {
    if (view.answeredBy === null || view.answeredBy === view.requesterId) return null;
    return (await this.staff.byId(context).load(view.answeredBy)) ?? null;
  }

  @ResolveField(() => VocabularyEntry, {
    nullable: true,
    description: 'Why it was declined (vocabulary `DECLINE_REASONS`).',
  })
  async declineReason(@Parent() { view }: ContactRequest): Promise<VocabularyEntry | null> {
    return view.declineReason === null
      ? null
      : ((await this.vocabularies.findSuccessor(VocabularyName.DECLINE_REASONS, view.declineReason)) ?? null);
  }

  @ResolveField(() => [DisclosedChannel], {
    description: 'Channels that were shown to you through this request; empty before it is accepted.',
  })
  async disclosedChannels(
    @Parent() { view }: ContactRequest,
    @Context() context: RequestContext,
  ): Promise<DisclosedChannel[]> {
    const shown = await this.loaders.shownByRequest(context).load(view.id);
    return shown.map(
      ({ ownerId, kind, value }) => ({ ownerId, kind: kind as ContactChannelKind, value }) as DisclosedChannel,
    );
  }

  @ResolveField(() => [ContactDisclosure], {
    description: 'Channels of yours that were shown through this request; empty before it is accepted.',
  })
  async ownDisclosures(
    @Parent() { view }: ContactRequest,
    @Context() context: RequestContext,
  ): Promise<ContactDisclosure[]> {
    return (await this.loaders.ownByRequest(context).load(view.id)).map(toContactDisclosure);
  }

  @ResolveField(() => ContactRequestViewerCan, { description: 'What you may do with it.' })
  viewerCan(@Parent() { view }: ContactRequest, @Context() { actor }: RequestContext): ContactRequestViewerCan {
    const answer = toPermission(decideAnswer(actor, view));
    return {
      accept: answer,
      decline: answer,
      withdraw: toPermission(decideWithdraw(actor, view)),
      shareChannels: toPermission(decideShare(actor, view)),
    };
  }
}

@Resolver(() => DisclosedChannel)
export class DisclosedChannelFieldsResolver {
  constructor(private readonly staff: StaffMemberLoaders) {}

  @ResolveField(() => StaffMember, { description: 'Whose channel it is.' })
  async owner(@Parent() { ownerId }: DisclosedChannel, @Context() context: RequestContext): Promise<StaffMember> {
    return (await this.staff.byId(context).load(ownerId))!;
  }
}

@Resolver(() => ContactDisclosure)
export class ContactDisclosureFieldsResolver {
  constructor(
    private readonly staff: StaffMemberLoaders,
    private readonly loaders: ContactLoaders,
  ) {}

  @ResolveField(() => StaffMember, { description: 'Who was shown it.' })
  async viewer(@Parent() { viewerId }: ContactDisclosure, @Context() context: RequestContext): Promise<StaffMember> {
    return (await this.staff.byId(context).load(viewerId))!;
  }

  @ResolveField(() => Practice, {
    nullable: true,
    description: 'The practice that the request was about; null when you may not see it any more.',
  })
  async practice(
    @Parent() { practiceId }: ContactDisclosure,
    @Context() context: RequestContext,
  ): Promise<Practice | null> {
    return (await this.loaders.practiceById(context).load(practiceId)) ?? null;
  }
}
