import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../../platform/graphql/connection.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { CreateTalkInput, UpdateTalkInput } from './talk.inputs.js';
import { TalkReader } from './talk.reader.js';
import { SpeakerService } from './speaker.service.js';
import {
  CancelTalkResult,
  ChangeSpeakerResult,
  CreateTalkResult,
  DeleteTalkResult,
  TalkConnection,
  UpdateTalkResult,
} from './talk.results.js';
import { Talk } from './talk.types.js';
import { TalkWriter } from './talk.writer.js';

const TALK_ID = 'Id of the talk.';
const SPEAKER_ID = 'Id of the speaker within the talk.';
const VERSION = {
  name: 'expectedVersion',
  type: () => Int,
  description: '`version` of the talk as you have read it.',
} as const;

@Resolver(() => Talk)
export class TalkResolver {
  constructor(
    private readonly reader: TalkReader,
    private readonly writer: TalkWriter,
    private readonly speakers: SpeakerService,
  ) {}

  @Query(() => Talk, {
    nullable: true,
    description: 'The talk with the id; null when there is none or you may not see it.',
  })
  @Requires('MEMBER')
  talk(@CurrentActor() actor: Member, @IdArg('id', TALK_ID) id: string): Promise<Talk | null> {
    return this.reader.find(actor, id);
  }

  @Query(() => TalkConnection, {
    description: 'The programme of an event by begin, breaks included; empty when you may not see the event.',
  })
  @Requires('MEMBER')
  async programme(
    @CurrentActor() actor: Member,
    @IdArg('eventId', 'Id of the event.') eventId: string,
    @Args('on', {
      type: () => CalendarDate,
      nullable: true,
      description: 'Only what begins on this day, in the time zone of the event; one of its `days`.',
    })
    on: string | null,
    @Args() page: PageArgs,
  ): Promise<TalkConnection> {
    return toConnection(
      await this.reader.listProgramme(actor, eventId, on ?? null, toPageRequest(page)),
      (talk) => talk,
    );
  }

  @Mutation(() => CreateTalkResult, {
    description: 'Puts a slot into the programme of an event. For its organisers and editors.',
  })
  @Requires('MEMBER')
  createTalk(
    @CurrentActor() actor: Member,
    @IdArg('eventId', 'Id of the event.') eventId: string,
    @Args('input', { description: 'What the slot is.' }) input: CreateTalkInput,
  ): Promise<CreateTalkResult> {
    return this.writer.create(actor, eventId, input);
  }

  @Mutation(() => UpdateTalkResult, {
    description:
      'Writes a slot. Another time or room in a published programme counts as moved; those who speak at, marked or linked the talk are told.',
  })
  @Requires('MEMBER')
  updateTalk(
    @CurrentActor() actor: Member,
    @IdArg('id', TALK_ID) id: string,
    @Args(VERSION) expectedVersion: number,
    @Args('input', { description: 'What to change.' }) input: UpdateTalkInput,
  ): Promise<UpdateTalkResult> {
    return this.writer.update(actor, id, expectedVersion, input);
  }

  @Mutation(() => CancelTalkResult, {
    description: 'Cancels a slot; it stays in the programme. Those who speak at, marked or linked the talk are told.',
  })
  @Requires('MEMBER')
  cancelTalk(
    @CurrentActor() actor: Member,
    @IdArg('id', TALK_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<CancelTalkResult> {
    return this.writer.cancel(actor, id, expectedVersion);
  }

  @Mutation(() => DeleteTalkResult, {
    description:
      'Deletes a slot of an event that was never published; later on it can be cancelled. Cannot be undone. For the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  deleteTalk(
    @CurrentActor() actor: Member,
    @IdArg('id', TALK_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<DeleteTalkResult> {
    return this.writer.delete(actor, id, expectedVersion);
  }

  @Mutation(() => ChangeSpeakerResult, {
    description: 'Says that a speaker is you. Others see it when the organiser has confirmed it.',
  })
  @Requires('MEMBER')
  claimSpeaker(@CurrentActor() actor: Member, @IdArg('id', SPEAKER_ID) id: string): Promise<ChangeSpeakerResult> {
    return this.speakers.claim(actor, id);
  }

  @Mutation(() => ChangeSpeakerResult, {
    description: 'Confirms who says to be a speaker. For the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  confirmSpeaker(@CurrentActor() actor: Member, @IdArg('id', SPEAKER_ID) id: string): Promise<ChangeSpeakerResult> {
    return this.speakers.confirm(actor, id);
  }

  @Mutation(() => ChangeSpeakerResult, {
    description: 'Makes a speaker a mere name again: for the person, and for the organisers of the event and editors.',
  })
  @Requires('MEMBER')
  releaseSpeaker(@CurrentActor() actor: Member, @IdArg('id', SPEAKER_ID) id: string): Promise<ChangeSpeakerResult> {
    return this.speakers.release(actor, id);
  }
}
