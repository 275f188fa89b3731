import { Field, ObjectType } from '@nestjs/graphql';

/** The addresses are resolved from `key`. */
@ObjectType({
  description:
    'Secret addresses under which calendar programs find what you see. Whoever has one reads the calendars of all members and your own programme: keep them to yourself.',
})
export class MyCalendar {
  readonly key!: string;

  @Field({ description: 'What you have marked, and where you speak (iCalendar).' })
  programmeUrl!: string;

  @Field({ description: 'All events (iCalendar).' })
  eventsUrl!: string;
}
