import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../kernel/clock.js';
import { Jobcenter } from '../jobcenters/jobcenter.types.js';
import { JobcenterLoaders } from '../jobcenters/jobcenter.loaders.js';
import { StaffMemberLoaders } from '../people/staff-member.loaders.js';
import { StaffMember } from '../people/staff-member.types.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { renderMarkdown } from '../practices/practice-html.js';
import { toPermission } from '../practices/practice.fields.resolver.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyEntry, VocabularyName } from '../vocabularies/vocabulary.types.js';
import { EventLoaders } from './event.loaders.js';
import {
  decideEventCancel,
  decideEventDraftDelete,
  decideEventPublish,
  decideEventUpdate,
  keepsEvent,
} from './event.policy.js';
import { Event, EventViewerCan } from './event.types.js';

/** Fields of an event that are made of others or come from other rows, in batches. */
@Resolver(() => Event)
export class EventFieldsResolver {
  constructor(
    private readonly loaders: EventLoaders,
    private readonly jobcenters: JobcenterLoaders,
    private readonly staff: StaffMemberLoaders,
    private readonly vocabularies: VocabularyService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => VocabularyEntry, { description: 'What kind of event it is (vocabulary `EVENT_KINDS`).' })
  async kind(@Parent() { view }: Event): Promise<VocabularyEntry> {
    return (await this.vocabularies.find(VocabularyName.EVENT_KINDS, view.kind))!;
  }

  @ResolveField(() => String, { nullable: true, description: 'The description as safe HTML.' })
  descriptionHtml(@Parent() { view }: Event): string | null {
    return view.description && renderMarkdown(view.description);
  }

  @ResolveField(() => String, { nullable: true, description: 'The review as safe HTML.' })
  reviewHtml(@Parent() { view }: Event): string | null {
    return view.review && renderMarkdown(view.review);
  }

  @ResolveField(() => Jobcenter, { description: 'The jobcenter that has entered it, as it is today.' })
  async jobcenter(@Parent() { view }: Event, @Context() context: RequestContext): Promise<Jobcenter> {
    return (await this.jobcenters.byId(context).load(view.jobcenterId))!;
  }

  @ResolveField(() => [StaffMember], {
    description: 'The staff members who keep it, for themselves and for editors; empty for all others.',
  })
  async organisers(@Parent() { view }: Event, @Context() context: RequestContext): Promise<StaffMember[]> {
    if (!keepsEvent(context.actor, view)) return [];
    const people = await this.staff.byId(context).loadMany([...view.organiserIds]);
    return people.filter((person): person is StaffMember => person !== undefined && !(person instanceof Error));
  }

  @ResolveField(() => [CalendarDate], {
    description: 'The days that have a programme, in the time zone of the event; empty without any.',
  })
  async days(@Parent() { id }: Event, @Context() context: RequestContext): Promise<string[]> {
    return (await this.loaders.days(context).load(id))?.days ?? [];
  }

  @ResolveField(() => EventViewerCan, { description: 'What you may do with it.' })
  viewerCan(@Parent() { view }: Event, @Context() { actor }: RequestContext): EventViewerCan {
    return {
      update: toPermission(decideEventUpdate(actor, view)),
      publish: toPermission(decideEventPublish(actor, view)),
      cancel: toPermission(decideEventCancel(actor, view, this.clock.now())),
      deleteDraft: toPermission(decideEventDraftDelete(actor, view)),
    };
  }
}
