import { createUnionType } from '@nestjs/graphql';
import { NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { EventChanged } from '../event.results.js';
import { TalkChanged } from '../talks/talk.results.js';

export const AttendEventResult = createUnionType({
  name: 'AttendEventResult',
  description: 'Outcome of `attendEvent` and `leaveEvent`.',
  types: () => [EventChanged, NotFound, NotAllowed] as const,
});
export const BookmarkTalkResult = createUnionType({
  name: 'BookmarkTalkResult',
  description: 'Outcome of `bookmarkTalk` and `removeTalkBookmark`.',
  types: () => [TalkChanged, NotFound] as const,
});

export type AttendEventResult = typeof AttendEventResult;
export type BookmarkTalkResult = typeof BookmarkTalkResult;
