import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Where the file of a programme is: exactly one of the fields.', isOneOf: true })
export class ScheduleSourceInput {
  @Field(() => ID, { nullable: true, description: 'Id that `POST /uploads` has answered to you.' })
  uploadId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address in the public internet, http or https; fetched at once: 10 MB and 15 seconds at most.',
  })
  url?: string | null;
}
