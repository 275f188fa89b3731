import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Problem } from '../../platform/graphql/problem.js';
import { InputInvalid, NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { Talk } from './talk.types.js';

@ObjectType({ description: 'A page of a list of Talk.' })
export class TalkConnection extends connectionOf(Talk, 'Talk') {}

@ObjectType({ description: 'The change was made.' })
export class TalkChanged {
  @Field(() => Talk, { description: 'The talk as it is now.' })
  readonly talk: Talk;

  constructor(talk: Talk) {
    this.talk = talk;
  }
}

@ObjectType({ description: 'The slot was deleted.' })
export class TalkDeleted {
  @Field(() => ID, { description: 'Id that the talk had.' })
  readonly talkId: string;

  constructor(talkId: string) {
    this.talkId = talkId;
  }
}

@ObjectType({
  implements: () => [Problem],
  description:
    'Somebody else, or an import, changed the talk since you read it. Nothing of yours was stored or lost: compare, and send it again with the version of today.',
})
export class TalkChangedMeanwhile extends Problem {
  @Field(() => Talk, { description: 'What is there now.' })
  readonly talk: Talk;

  constructor(talk: Talk) {
    super('Dieser Programmpunkt wurde inzwischen von jemand anderem geändert. Vergleichen Sie bitte beide Stände.');
    this.talk = talk;
  }
}

export const CreateTalkResult = createUnionType({
  name: 'CreateTalkResult',
  description: 'Outcome of `createTalk`.',
  types: () => [TalkChanged, InputInvalid, NotFound, NotAllowed] as const,
});
export const UpdateTalkResult = createUnionType({
  name: 'UpdateTalkResult',
  description: 'Outcome of `updateTalk`.',
  types: () => [TalkChanged, TalkChangedMeanwhile, InputInvalid, NotFound, NotAllowed] as const,
});
export const CancelTalkResult = createUnionType({
  name: 'CancelTalkResult',
  description: 'Outcome of `cancelTalk`.',
  types: () => [TalkChanged, TalkChangedMeanwhile, NotFound, NotAllowed] as const,
});
export const DeleteTalkResult = createUnionType({
  name: 'DeleteTalkResult',
  description: 'Outcome of `deleteTalk`.',
  types: () => [TalkDeleted, TalkChangedMeanwhile, NotFound, NotAllowed] as const,
});

export const ChangeSpeakerResult = createUnionType({
  name: 'ChangeSpeakerResult',
  description: 'Outcome of a change of who a speaker is.',
  types: () => [TalkChanged, NotFound, NotAllowed] as const,
});

export type ChangeSpeakerResult = typeof ChangeSpeakerResult;
export type CreateTalkResult = typeof CreateTalkResult;
export type UpdateTalkResult = typeof UpdateTalkResult;
export type CancelTalkResult = typeof CancelTalkResult;
export type DeleteTalkResult = typeof DeleteTalkResult;
