import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InputInvalid, NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { ScheduleSource } from './schedule-source.types.js';

@ObjectType({ description: 'The address is remembered and being fetched; ask `scheduleSource` for what came of it.' })
export class ScheduleSourceRemembered {
  @Field(() => ScheduleSource, { description: 'The address.' })
  readonly scheduleSource: ScheduleSource;

  constructor(scheduleSource: ScheduleSource) {
    this.scheduleSource = scheduleSource;
  }
}

@ObjectType({ description: 'No address is remembered any more; the programme stays as it is.' })
export class ScheduleSourceForgotten {
  @Field(() => ID, { description: 'Id of the event.' })
  readonly eventId: string;

  constructor(eventId: string) {
    this.eventId = eventId;
  }
}

export const RememberScheduleSourceResult = createUnionType({
  name: 'RememberScheduleSourceResult',
  description: 'Outcome of `rememberScheduleSource`.',
  types: () => [ScheduleSourceRemembered, InputInvalid, NotFound, NotAllowed] as const,
});
export const ForgetScheduleSourceResult = createUnionType({
  name: 'ForgetScheduleSourceResult',
  description: 'Outcome of `forgetScheduleSource`.',
  types: () => [ScheduleSourceForgotten, NotFound, NotAllowed] as const,
});

export type RememberScheduleSourceResult = typeof RememberScheduleSourceResult;
export type ForgetScheduleSourceResult = typeof ForgetScheduleSourceResult;
