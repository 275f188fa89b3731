import { Field, Float, ID, InputType, PartialType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { EventPeriod } from './event.enums.js';

@InputType({ isAbstract: true })
class EventInput {
  @Field({ description: 'Code of `EVENT_KINDS`.' })
  kind!: string;

  @Field({ description: 'Title; 1 to 300 characters.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day; at most 60 days in all.' })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: 'Time zone (IANA); `Europe/Berlin` when absent.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, Markdown; at most 20000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place; at most 300 characters.' })
  place?: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees; together with `longitude`.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees; together with `latitude`.' })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place online; http or https.' })
  onlineUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Its own page; http or https.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who organises it; at most 200 characters.' })
  organiser?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of registration.' })
  registrationFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of registration.' })
  registrationUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to register; http or https.' })
  registrationUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, Markdown; at most 20000 characters.' })
  review?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Staff members who keep it, in their order: 1 to 10 active members. You alone when absent at first.',
  })
  organiserIds?: string[] | null;
}

@InputType({ description: 'A new event.' })
export class CreateEventInput extends EventInput {
  @Field(() => String, {
    nullable: true,
    description: 'Key that makes the request safe to repeat for 24 hours; 1 to 100 characters.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of an event. Fields that are absent stay; null empties what may be empty.' })
export class UpdateEventInput extends PartialType(EventInput) {}

@InputType({ description: 'Which events.' })
export class EventFilter {
  @Field(() => EventPeriod, {
    defaultValue: EventPeriod.UPCOMING,
    description: 'Upcoming or past; it decides the order too.',
  })
  period!: EventPeriod;

  @Field(() => [String], { nullable: true, description: 'Codes of `EVENT_KINDS`; an empty list is no condition.' })
  kinds?: string[] | null;

  @Field({ defaultValue: false, description: 'Only those that you organise.' })
  organisedByMe!: boolean;
}
