import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactRequest, ContactRequestState } from '../../contacts/contact.types.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Practice } from '../../practices/practice.types.js';
import { EventLoaders } from '../event.loaders.js';
import { Event } from '../event.types.js';
import { TalkLoaders } from '../talks/talk.loaders.js';
import { Talk } from '../talks/talk.types.js';
import { AttendanceLoaders } from './attendance.loaders.js';
import { EVENT_OCCASION } from './attendance.service.js';
import { EventAttendance } from './attendance.types.js';

/** What attending adds to an event. */
@Resolver(() => Event)
export class EventAttendanceResolver {
  constructor(private readonly loaders: AttendanceLoaders) {}

  @ResolveField(() => EventAttendance, {
    nullable: true,
    description: 'That you are there; null if you have not said so.',
  })
  async attendance(@Parent() { id }: Event, @Context() context: RequestContext): Promise<EventAttendance | null> {
    const own = await this.loaders.own(context).load(id);
    return own ? { visibleFor: own.visibleFor } : null;
  }
}

/** What bookmarks add to a talk. */
@Resolver(() => Talk)
export class TalkBookmarkResolver {
  constructor(private readonly loaders: AttendanceLoaders) {}

  @ResolveField(() => Boolean, { description: 'Whether you have marked it; nobody else sees that.' })
  isBookmarked(@Parent() { id }: Talk, @Context() context: RequestContext): Promise<boolean> {
    return this.loaders.bookmarked(context).load(id);
  }
}

/** Where the people behind a practice can be met. */
@Resolver(() => Practice)
export class PracticeMeetingsResolver {
  constructor(
    private readonly loaders: AttendanceLoaders,
    private readonly events: EventLoaders,
  ) {}

  @ResolveField(() => [Event], {
    description:
      'Coming events at which you and somebody who answers for this practice have chosen to be visible to each other, by begin: what `requestContactAtEvent` takes.',
  })
  async meetAt(@Parent() { id }: Practice, @Context() context: RequestContext): Promise<Event[]> {
    const events = await this.events.byId(context).loadMany(await this.loaders.meetings(context).load(id));
    return events.filter((event): event is Event => event !== undefined && !(event instanceof Error));
  }
}

/** What an event adds to a contact request that refers to it. */
@Resolver(() => ContactRequest)
export class ContactRequestEventResolver {
  constructor(
    private readonly loaders: AttendanceLoaders,
    private readonly events: EventLoaders,
    private readonly talks: TalkLoaders,
  ) {}

  @ResolveField(() => Event, {
    nullable: true,
    description: 'The event that the request refers to ("we are both there"); null for others.',
  })
  async event(@Parent() request: ContactRequest, @Context() context: RequestContext): Promise<Event | null> {
    const eventId = eventIdOf(request);
    return eventId === null ? null : ((await this.events.byId(context).load(eventId)) ?? null);
  }

  @ResolveField(() => [Talk], {
    description:
      'Breaks of that event, and time beside its programme, as places to meet, by begin. Empty before the request is accepted, and unless both are there.',
  })
  async meetingPlaces(@Parent() request: ContactRequest, @Context() context: RequestContext): Promise<Talk[]> {
    const eventId = eventIdOf(request);
    const { state, requesterId, answeredBy } = request.view;
    if (eventId === null || state !== ContactRequestState.ACCEPTED || answeredBy === null) return [];
    if (!(await this.loaders.bothThere(context).load(`${eventId}/${requesterId}/${answeredBy}`))) return [];
    const places = await this.loaders.meetingPlaces(context).load(eventId);
    const talks = await this.talks.byId(context).loadMany(places.map(({ talkId }) => talkId));
    return talks.filter((talk): talk is Talk => talk !== undefined && !(talk instanceof Error));
  }
}

function eventIdOf({ view }: ContactRequest): string | null {
  return view.occasionKind === EVENT_OCCASION ? view.occasionId : null;
}
