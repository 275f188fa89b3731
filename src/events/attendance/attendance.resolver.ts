import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { RequestContactResult } from '../../contacts/contact.results.js';
import { Requires } from '../../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../../platform/graphql/connection.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { TalkConnection } from '../talks/talk.results.js';
import { AttendEventResult, BookmarkTalkResult } from './attendance.results.js';
import { AttendanceService } from './attendance.service.js';
import { EventAttendance, EventVisibility, RequestContactAtEventInput } from './attendance.types.js';

const EVENT_ID = 'Id of the event.';
const TALK_ID = 'Id of the talk.';

@Resolver(() => EventAttendance)
export class AttendanceResolver {
  constructor(private readonly attendance: AttendanceService) {}

  @Query(() => TalkConnection, {
    description: 'Your programme: what you have marked or speak at, of events that are not over, by begin.',
  })
  @Requires('MEMBER')
  async myProgramme(@CurrentActor() actor: Member, @Args() page: PageArgs): Promise<TalkConnection> {
    return toConnection(await this.attendance.listProgramme(actor, toPageRequest(page)), (talk) => talk);
  }

  @Mutation(() => AttendEventResult, {
    description: 'Says that you are at a coming event, and who may see that; the last choice counts.',
  })
  @Requires('MEMBER')
  attendEvent(
    @CurrentActor() actor: Member,
    @IdArg('eventId', EVENT_ID) eventId: string,
    @Args('visibleFor', {
      type: () => EventVisibility,
      defaultValue: EventVisibility.NOBODY,
      description: 'Who may see it.',
    })
    visibleFor: EventVisibility,
  ): Promise<AttendEventResult> {
    return this.attendance.attend(actor, eventId, visibleFor);
  }

  @Mutation(() => AttendEventResult, { description: 'Forgets that you are at an event.' })
  @Requires('MEMBER')
  leaveEvent(@CurrentActor() actor: Member, @IdArg('eventId', EVENT_ID) eventId: string): Promise<AttendEventResult> {
    return this.attendance.leave(actor, eventId);
  }

  @Mutation(() => BookmarkTalkResult, {
    description: 'Marks a talk for yourself; you are told when it is moved or cancelled.',
  })
  @Requires('MEMBER')
  bookmarkTalk(@CurrentActor() actor: Member, @IdArg('talkId', TALK_ID) talkId: string): Promise<BookmarkTalkResult> {
    return this.attendance.mark(actor, talkId, true);
  }

  @Mutation(() => BookmarkTalkResult, { description: 'Takes the mark of a talk away.' })
  @Requires('MEMBER')
  removeTalkBookmark(
    @CurrentActor() actor: Member,
    @IdArg('talkId', TALK_ID) talkId: string,
  ): Promise<BookmarkTalkResult> {
    return this.attendance.mark(actor, talkId, false);
  }

  @Mutation(() => RequestContactResult, {
    description:
      'Asks the people behind a practice with "we are both there": only when one of them and you have chosen to be visible to each other at the event (`Practice.meetAt`). Once it is accepted, both see the breaks as places to meet.',
  })
  @Requires('MEMBER')
  requestContactAtEvent(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'The request.' }) input: RequestContactAtEventInput,
  ): Promise<RequestContactResult> {
    return this.attendance.requestContact(actor, input);
  }
}
