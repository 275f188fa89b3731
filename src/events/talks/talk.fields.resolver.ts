import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberLoaders } from '../../people/staff-member.loaders.js';
import { StaffMember } from '../../people/staff-member.types.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { renderMarkdown } from '../../practices/practice-html.js';
import { toPermission } from '../../practices/practice.fields.resolver.js';
import { EventLoaders } from '../event.loaders.js';
import { Event } from '../event.types.js';
import { decideTalkCancel, decideTalkDelete, decideTalkUpdate } from './talk.policy.js';
import { decideSpeakerClaim, decideSpeakerConfirm, decideSpeakerRelease, maySeeClaim } from './speaker.policy.js';
import { Talk, TalkSpeaker, TalkSpeakerViewerCan, TalkViewerCan } from './talk.types.js';

/** Fields of a talk that are made of others or come from other rows, in batches. */
@Resolver(() => Talk)
export class TalkFieldsResolver {
  constructor(private readonly events: EventLoaders) {}

  @ResolveField(() => Event, { description: 'The event whose programme it is in.' })
  async event(@Parent() { view }: Talk, @Context() context: RequestContext): Promise<Event> {
    return (await this.events.byId(context).load(view.eventId))!;
  }

  @ResolveField(() => String, { nullable: true, description: 'The abstract as safe HTML.' })
  abstractHtml(@Parent() { view }: Talk): string | null {
    return view.abstract && renderMarkdown(view.abstract);
  }

  @ResolveField(() => String, { nullable: true, description: 'The longer text as safe HTML.' })
  descriptionHtml(@Parent() { view }: Talk): string | null {
    return view.description && renderMarkdown(view.description);
  }

  @ResolveField(() => [TalkSpeaker], { description: 'Who speaks, in the order of the organiser.' })
  speakers(@Parent() { view }: Talk): TalkSpeaker[] {
    return view.speakers.map((speaker) => ({ view: speaker, talk: view, id: speaker.id, name: speaker.name }));
  }

  @ResolveField(() => TalkViewerCan, { description: 'What you may do with it.' })
  viewerCan(@Parent() { view }: Talk, @Context() { actor }: RequestContext): TalkViewerCan {
    return {
      update: toPermission(decideTalkUpdate(actor, view)),
      cancel: toPermission(decideTalkCancel(actor, view)),
      delete: toPermission(decideTalkDelete(actor, view)),
    };
  }
}

@Resolver(() => TalkSpeaker)
export class TalkSpeakerFieldsResolver {
  constructor(private readonly staff: StaffMemberLoaders) {}

  @ResolveField(() => StaffMember, {
    nullable: true,
    description: 'The staff member who is this person; null for a name that nobody has confirmed to be theirs.',
  })
  async staffMember(@Parent() { view }: TalkSpeaker, @Context() context: RequestContext): Promise<StaffMember | null> {
    if (!view.confirmed || view.staffMemberId === null) return null;
    return (await this.staff.byId(context).load(view.staffMemberId)) ?? null;
  }

  @ResolveField(() => StaffMember, {
    nullable: true,
    description:
      'Who says to be this person and waits for the organiser; seen by that person and by those who keep the event.',
  })
  async claimedBy(
    @Parent() { view, talk }: TalkSpeaker,
    @Context() context: RequestContext,
  ): Promise<StaffMember | null> {
    if (view.confirmed || view.staffMemberId === null || !maySeeClaim(context.actor, talk, view)) return null;
    return (await this.staff.byId(context).load(view.staffMemberId)) ?? null;
  }

  @ResolveField(() => TalkSpeakerViewerCan, { description: 'What you may do about who it is.' })
  viewerCan(@Parent() { view, talk }: TalkSpeaker, @Context() { actor }: RequestContext): TalkSpeakerViewerCan {
    return {
      claim: toPermission(decideSpeakerClaim(actor, talk, view)),
      confirm: toPermission(decideSpeakerConfirm(actor, talk, view)),
      release: toPermission(decideSpeakerRelease(actor, talk, view)),
    };
  }
}
