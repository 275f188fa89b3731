import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { Permission } from '../practices/practice.types.js';
import { EventState } from './event.enums.js';
import type { EventView } from './event.view.js';

@ObjectType({ description: 'What you may do with an event, to be asked before anybody types.' })
export class EventViewerCan {
  @Field(() => Permission, { description: 'Write it and its programme.' })
  update!: Permission;

  @Field(() => Permission, { description: 'Publish it.' })
  publish!: Permission;

  @Field(() => Permission, { description: 'Cancel it, while it is not over.' })
  cancel!: Permission;

  @Field(() => Permission, { description: 'Delete it, while it is a draft.' })
  deleteDraft!: Permission;
}

/** Kind, jobcenter, organisers, days and rights are resolved from `view`. */
@ObjectType({ description: 'An event (Veranstaltung) at which colleagues meet.' })
export class Event {
  readonly view!: EventView;

  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field({ description: 'Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, Markdown.' })
  description!: string | null;

  @Field(() => CalendarDate, { description: 'First day, in the time zone of the event.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day, in the time zone of the event.' })
  endsOn!: string;

  @Field({ description: 'Time zone of the event (IANA), such as `Europe/Berlin`.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where it takes place; null for one that is online only.' })
  place!: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude of the place in degrees (WGS 84).' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude of the place in degrees (WGS 84).' })
  longitude!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place online; http or https.' })
  onlineUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Its own page; http or https.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who organises it, such as an office or a network.' })
  organiser!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of registration.' })
  registrationFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of registration.' })
  registrationUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to register; http or https.' })
  registrationUrl!: string | null;

  @Field(() => EventState, { description: 'State.' })
  state!: EventState;

  @Field(() => String, { nullable: true, description: 'What came of it, written afterwards; Markdown.' })
  review!: string | null;

  @Field(() => Int, { description: 'Optimistic lock: pass it as `expectedVersion`.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was entered.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt!: Date | null;

  @Field({ description: 'Whether it is demo content with fictional people.' })
  demo!: boolean;
}
