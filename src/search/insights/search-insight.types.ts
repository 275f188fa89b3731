import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A word that people sought and no practice has.' })
export class SearchInsight {
  @Field({ description: 'The word in the form in which words are compared: lower case, without umlauts.' })
  word!: string;

  @Field(() => Int, { description: 'In how many of the last twelve weeks at least five people sought it.' })
  weeks!: number;

  @Field(() => Int, {
    description:
      'How many people, summed over those weeks: whoever sought it in two weeks counts twice. At least five.',
  })
  seekers!: number;

  @Field(() => CalendarDate, { description: 'Monday of the last of those weeks.' })
  lastWeek!: string;
}
