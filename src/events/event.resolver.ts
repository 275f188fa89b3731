import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../platform/graphql/connection.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { EventPeriod } from './event.enums.js';
import { CreateEventInput, EventFilter, UpdateEventInput } from './event.inputs.js';
import { EventReader } from './event.reader.js';
import {
  CancelEventResult,
  CreateEventResult,
  DeleteEventDraftResult,
  EventConnection,
  PublishEventResult,
  UpdateEventResult,
} from './event.results.js';
import { Event } from './event.types.js';
import { EventWriter } from './event.writer.js';

const EVENT_ID = 'Id of the event.';
const VERSION = {
  name: 'expectedVersion',
  type: () => Int,
  description: '`version` of the event as you have read it.',
} as const;

@Resolver(() => Event)
export class EventResolver {
  constructor(
    private readonly reader: EventReader,
    private readonly writer: EventWriter,
  ) {}

  @Query(() => Event, {
    nullable: true,
    description: 'The event with the id; null when there is none or you may not see it.',
  })
  @Requires('MEMBER')
  event(@CurrentActor() actor: Member, @IdArg('id', EVENT_ID) id: string): Promise<Event | null> {
    return this.reader.find(actor, id);
  }

  @Query(() => EventConnection, {
    description:
      'Upcoming events, the next one first, or past ones, the latest first. Drafts are among them for their organisers and for editors.',
  })
  @Requires('MEMBER')
  async events(
    @CurrentActor() actor: Member,
    @Args() page: PageArgs,
    @Args('filter', { type: () => EventFilter, nullable: true, description: 'Which events; upcoming ones if absent.' })
    filter: EventFilter | null,
  ): Promise<EventConnection> {
    const chosen = filter ?? { period: EventPeriod.UPCOMING, organisedByMe: false };
    return toConnection(await this.reader.list(actor, chosen, toPageRequest(page)), (event) => event);
  }

  @Mutation(() => CreateEventResult, {
    description: 'Enters an event as a draft that only its organisers and editors see.',
  })
  @Requires('ORGANISER', 'EDITOR')
  createEvent(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'What is known already.' }) input: CreateEventInput,
  ): Promise<CreateEventResult> {
    return this.writer.create(actor, input);
  }

  @Mutation(() => UpdateEventResult, { description: 'Writes an event. For its organisers and editors.' })
  @Requires('MEMBER')
  updateEvent(
    @CurrentActor() actor: Member,
    @IdArg('id', EVENT_ID) id: string,
    @Args(VERSION) expectedVersion: number,
    @Args('input', { description: 'What to change.' }) input: UpdateEventInput,
  ): Promise<UpdateEventResult> {
    return this.writer.update(actor, id, expectedVersion, input);
  }

  @Mutation(() => PublishEventResult, {
    description: 'Shows a draft with its programme to all members. For its organisers and editors.',
  })
  @Requires('MEMBER')
  publishEvent(
    @CurrentActor() actor: Member,
    @IdArg('id', EVENT_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<PublishEventResult> {
    return this.writer.publish(actor, id, expectedVersion);
  }

  @Mutation(() => CancelEventResult, {
    description:
      'Cancels a published event that is not over with all its talks; those who take part are told. Cannot be undone.',
  })
  @Requires('MEMBER')
  cancelEvent(
    @CurrentActor() actor: Member,
    @IdArg('id', EVENT_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<CancelEventResult> {
    return this.writer.cancel(actor, id, expectedVersion);
  }

  @Mutation(() => DeleteEventDraftResult, {
    description:
      'Deletes an event that was never published, with its programme. Cannot be undone. For its organisers and editors.',
  })
  @Requires('MEMBER')
  deleteEventDraft(
    @CurrentActor() actor: Member,
    @IdArg('id', EVENT_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<DeleteEventDraftResult> {
    return this.writer.deleteDraft(actor, id, expectedVersion);
  }
}
