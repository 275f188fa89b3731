import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/connection.js';
import { Problem } from '../platform/graphql/problem.js';
import { IdempotencyKeyReused, InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Event } from './event.types.js';

@ObjectType({ description: 'A page of a list of Event.' })
export class EventConnection extends connectionOf(Event, 'Event') {}

@ObjectType({ description: 'The change was made.' })
export class EventChanged {
  @Field(() => Event, { description: 'The event as it is now.' })
  readonly event: Event;

  constructor(event: Event) {
    this.event = event;
  }
}

@ObjectType({ description: 'The draft was deleted with its programme.' })
export class EventDraftDeleted {
  @Field(() => ID, { description: 'Id that the event had.' })
  readonly eventId: string;

  constructor(eventId: string) {
    this.eventId = eventId;
  }
}

@ObjectType({
  implements: () => [Problem],
  description:
    'Somebody else changed the event since you read it. Nothing of yours was stored or lost: compare, and send it again with the version of today.',
})
export class EventChangedMeanwhile extends Problem {
  @Field(() => Event, { description: 'What is there now.' })
  readonly event: Event;

  constructor(event: Event) {
    super('Diese Veranstaltung wurde inzwischen von jemand anderem geändert. Vergleichen Sie bitte beide Stände.');
    this.event = event;
  }
}

@ObjectType({ implements: () => [Problem], description: 'The event cannot be published yet.' })
export class EventIncomplete extends Problem {
  @Field(() => [Violation], { description: 'Every missing field at once, in the order of the form.' })
  readonly missing: Violation[];

  constructor(missing: readonly Violation[]) {
    super(missing.map(({ message }) => message).join(' '));
    this.missing = [...missing];
  }
}

export const CreateEventResult = createUnionType({
  name: 'CreateEventResult',
  description: 'Outcome of `createEvent`.',
  types: () => [EventChanged, InputInvalid, IdempotencyKeyReused] as const,
});
export const UpdateEventResult = createUnionType({
  name: 'UpdateEventResult',
  description: 'Outcome of `updateEvent`.',
  types: () => [EventChanged, EventChangedMeanwhile, InputInvalid, NotFound, NotAllowed] as const,
});
export const PublishEventResult = createUnionType({
  name: 'PublishEventResult',
  description: 'Outcome of `publishEvent`.',
  types: () => [EventChanged, EventIncomplete, EventChangedMeanwhile, NotFound, NotAllowed] as const,
});
export const CancelEventResult = createUnionType({
  name: 'CancelEventResult',
  description: 'Outcome of `cancelEvent`.',
  types: () => [EventChanged, EventChangedMeanwhile, NotFound, NotAllowed] as const,
});
export const DeleteEventDraftResult = createUnionType({
  name: 'DeleteEventDraftResult',
  description: 'Outcome of `deleteEventDraft`.',
  types: () => [EventDraftDeleted, EventChangedMeanwhile, NotFound, NotAllowed] as const,
});

export type CreateEventResult = typeof CreateEventResult;
export type UpdateEventResult = typeof UpdateEventResult;
export type PublishEventResult = typeof PublishEventResult;
export type CancelEventResult = typeof CancelEventResult;
export type DeleteEventDraftResult = typeof DeleteEventDraftResult;
