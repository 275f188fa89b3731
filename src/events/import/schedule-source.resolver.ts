import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ForgetScheduleSourceResult, RememberScheduleSourceResult } from './schedule-source.results.js';
import { ScheduleSource } from './schedule-source.types.js';
import { ScheduleSources } from './schedule-sources.js';

const EVENT_ID = 'Id of the event.';

@Resolver(() => ScheduleSource)
export class ScheduleSourceResolver {
  constructor(private readonly sources: ScheduleSources) {}

  @Query(() => ScheduleSource, {
    nullable: true,
    description:
      'The address from which the programme is fetched again; null when there is none or you do not keep the event.',
  })
  @Requires('MEMBER')
  scheduleSource(
    @CurrentActor() actor: Member,
    @IdArg('eventId', EVENT_ID) eventId: string,
  ): Promise<ScheduleSource | null> {
    return this.sources.find(actor, eventId);
  }

  @Mutation(() => RememberScheduleSourceResult, {
    description:
      'Has the programme fetched from an address of the public internet now and every hour until the event is over, and taken over without a question whenever the file is another one: look at it with `planScheduleImport` first. Replaces the address before. For the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  rememberScheduleSource(
    @CurrentActor() actor: Member,
    @IdArg('eventId', EVENT_ID) eventId: string,
    @Args('url', { description: 'Address of a file in one of the formats of `planScheduleImport`; http or https.' })
    url: string,
  ): Promise<RememberScheduleSourceResult> {
    return this.sources.remember(actor, eventId, url);
  }

  @Mutation(() => ForgetScheduleSourceResult, {
    description: 'Has the programme fetched no more. Can be repeated. For the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  forgetScheduleSource(
    @CurrentActor() actor: Member,
    @IdArg('eventId', EVENT_ID) eventId: string,
  ): Promise<ForgetScheduleSourceResult> {
    return this.sources.forget(actor, eventId);
  }
}
