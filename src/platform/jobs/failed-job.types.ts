import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { NotFound } from '../graphql/problems.js';

@ObjectType({
  description:
    'Background work that failed until it was given up. It is kept for a week. What it is about is not told.',
})
export class FailedJob {
  @Field(() => ID, { description: 'Id of the job.' })
  id!: string;

  @Field({ description: 'Kind of work, such as `contacts.notify`.' })
  kind!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was given up.' })
  failedAt!: Date;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Class and code of the last error, such as `TypeError`, with the code of a system error; null when unknown.',
  })
  error!: string | null;
}

@ObjectType({ description: 'A page of a list of FailedJob.' })
export class FailedJobConnection extends connectionOf(FailedJob, 'FailedJob') {}

@ObjectType({ description: 'The job is tried once more, within seconds.' })
export class JobRetried {
  @Field(() => ID, { description: 'Id of the job.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const RetryJobResult = createUnionType({
  name: 'RetryJobResult',
  description: 'Outcome of `retryJob`.',
  types: () => [JobRetried, NotFound] as const,
});
export type RetryJobResult = typeof RetryJobResult;
