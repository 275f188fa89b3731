import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../../platform/graphql/problems.js';

@ObjectType({ description: 'A browser in which you are signed in.' })
export class Session {
  @Field(() => ID, { description: 'Id of the session; no secret.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When you signed in.' })
  beganAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends by itself.' })
  endsAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Family of browser and system, such as "Firefox, Windows"; null when unknown.',
  })
  browser!: string | null;

  @Field({ description: 'Whether it is the one that asks. A bearer token has none.' })
  current!: boolean;
}

@ObjectType({ description: 'The session has ended.' })
export class SessionEnded {
  @Field(() => ID, { description: 'Id of the session that is over.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

@ObjectType({ description: 'All your other sessions have ended.' })
export class OtherSessionsEnded {
  @Field(() => Int, { description: 'How many there were; 0 is fine.' })
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}

export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  description: 'Outcome of `endSession`.',
  types: () => [SessionEnded, NotFound] as const,
});
export type EndSessionResult = typeof EndSessionResult;

export const EndOtherSessionsResult = createUnionType({
  name: 'EndOtherSessionsResult',
  description: 'Outcome of `endOtherSessions`.',
  types: () => [OtherSessionsEnded] as const,
});
export type EndOtherSessionsResult = typeof EndOtherSessionsResult;
