import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'An address from which the programme of an event is fetched again every hour until it is over.',
})
export class ScheduleSource {
  @Field({ description: 'The address.' })
  url!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was last fetched, well or not; null before the first time.',
  })
  fetchedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why that failed, in German, ready to be shown; null when it went well. It is tried again.',
  })
  problem!: string | null;
}
