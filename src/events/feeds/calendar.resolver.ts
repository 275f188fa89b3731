import { Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { Config } from '../../platform/config/config.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { Event } from '../event.types.js';
import { Talk } from '../talks/talk.types.js';
import { CalendarKeys } from './calendar-keys.js';
import { MyCalendar } from './calendar.types.js';

@Resolver(() => MyCalendar)
export class CalendarResolver {
  constructor(
    private readonly config: Config,
    private readonly keys: CalendarKeys,
  ) {}

  @Query(() => MyCalendar, {
    nullable: true,
    description: 'Your secret calendar addresses; null until you have asked for them with `renewMyCalendar`.',
  })
  @Requires('MEMBER')
  async myCalendar(@CurrentActor() actor: Member): Promise<MyCalendar | null> {
    const key = await this.keys.find(actor.staffMemberId);
    return key === undefined ? null : this.toMyCalendar(key);
  }

  @Mutation(() => MyCalendar, {
    description: 'Gives you calendar addresses, or new ones: those of before open nothing any more.',
  })
  @Requires('MEMBER')
  async renewMyCalendar(@CurrentActor() actor: Member): Promise<MyCalendar> {
    return this.toMyCalendar(await this.keys.renew(actor.staffMemberId));
  }

  @ResolveField(() => String, { description: 'The programme of one event (iCalendar).' })
  eventUrl(@Parent() { key }: MyCalendar, @IdArg('eventId', 'Id of the event.') eventId: string): string {
    return this.toUrl(`events/${eventId}.ics`, key);
  }

  @ResolveField(() => String, {
    description: 'Talks that present a practice of one jobcenter, or in which somebody of it speaks (iCalendar).',
  })
  jobcenterUrl(
    @Parent() { key }: MyCalendar,
    @IdArg('jobcenterId', 'Id of the jobcenter.') jobcenterId: string,
  ): string {
    return this.toUrl(`jobcenters/${jobcenterId}.ics`, key);
  }

  private toMyCalendar(key: string): MyCalendar {
    return {
      key,
      programmeUrl: this.toUrl('my-programme.ics', key),
      eventsUrl: this.toUrl('events.ics', key),
    } as MyCalendar;
  }

  private toUrl(path: string, key: string): string {
    return `${this.config.publicUrl}/calendar/${path}?key=${key}`;
  }
}

/** Addresses of an event for other programs. */
@Resolver(() => Event)
export class EventAddressesResolver {
  constructor(private readonly config: Config) {}

  @ResolveField(() => String, {
    description:
      'Its programme as iCalendar, for those who are signed in; calendar programs need `myCalendar { eventUrl }`.',
  })
  calendarUrl(@Parent() { id }: Event): string {
    return `${this.config.publicUrl}/calendar/events/${id}.ics`;
  }

  @ResolveField(() => String, {
    description:
      'Its programme as `schedule.json`, for those who are signed in, with the practices in the links of each talk.',
  })
  scheduleJsonUrl(@Parent() { id }: Event): string {
    return `${this.config.publicUrl}/calendar/events/${id}/schedule.json`;
  }

  @ResolveField(() => String, { description: 'The same as `schedule.xml`.' })
  scheduleXmlUrl(@Parent() { id }: Event): string {
    return `${this.config.publicUrl}/calendar/events/${id}/schedule.xml`;
  }
}

/** Addresses of a talk for other programs. */
@Resolver(() => Talk)
export class TalkAddressesResolver {
  constructor(private readonly config: Config) {}

  @ResolveField(() => String, { description: 'The talk as an iCalendar file, for those who are signed in.' })
  calendarUrl(@Parent() { id }: Talk): string {
    return `${this.config.publicUrl}/calendar/talks/${id}.ics`;
  }
}
