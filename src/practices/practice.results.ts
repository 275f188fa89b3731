import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/connection.js';
import { Problem } from '../platform/graphql/problem.js';
import { IdempotencyKeyReused, InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Practice, PracticeRevision } from './practice.types.js';

@ObjectType({ description: 'A page of a list of Practice.' })
export class PracticeConnection extends connectionOf(Practice, 'Practice') {}

@ObjectType({ description: 'A page of a list of PracticeRevision.' })
export class PracticeRevisionConnection extends connectionOf(PracticeRevision, 'PracticeRevision') {}

@ObjectType({ description: 'The change was made.' })
export class PracticeChanged {
  @Field(() => Practice, { description: 'The practice as it is now.' })
  readonly practice: Practice;

  constructor(practice: Practice) {
    this.practice = practice;
  }
}

@ObjectType({ description: 'The draft was deleted.' })
export class DraftDeleted {
  @Field(() => ID, { description: 'Id of the practice.' })
  readonly practiceId: string;

  @Field(() => Practice, {
    nullable: true,
    description: 'The published practice that stays; null when nothing was published and the practice is gone.',
  })
  readonly practice: Practice | null;

  constructor(practiceId: string, practice: Practice | null) {
    this.practiceId = practiceId;
    this.practice = practice;
  }
}

@ObjectType({
  implements: () => [Problem],
  description:
    'Somebody else changed the practice since you read it. Nothing of yours was stored or lost: compare, and send it again with the version of today.',
})
export class PracticeChangedMeanwhile extends Problem {
  @Field(() => Practice, { description: 'What is there now.' })
  readonly practice: Practice;

  constructor(practice: Practice) {
    super('Dieses Praxisbeispiel wurde inzwischen von jemand anderem geändert. Vergleichen Sie bitte beide Fassungen.');
    this.practice = practice;
  }
}

@ObjectType({ implements: () => [Problem], description: 'The draft cannot be submitted or published yet.' })
export class PracticeIncomplete extends Problem {
  @Field(() => [Violation], { description: 'Every missing field at once, in the order of the form.' })
  readonly missing: Violation[];

  constructor(missing: readonly Violation[]) {
    super(missing.map(({ message }) => message).join(' '));
    this.missing = [...missing];
  }
}

@ObjectType({
  implements: () => [Problem],
  description: 'Both houses of a dialogue must agree to exactly this version of the draft.',
})
export class PracticeConsentMissing extends Problem {
  @Field(() => [ID], { description: 'Ids of the jobcenters whose consent is missing.' })
  readonly jobcenterIds: string[];

  constructor(jobcenterIds: readonly string[]) {
    super('Beide Häuser müssen genau dieser Fassung zustimmen, bevor sie erscheint.');
    this.jobcenterIds = [...jobcenterIds];
  }
}

@ObjectType({ implements: () => [Problem], description: 'A practice has authors of two jobcenters at most.' })
export class PracticeThirdJobcenter extends Problem {
  constructor() {
    super('Ein Praxisbeispiel hat Autorinnen und Autoren aus höchstens zwei Jobcentern.');
  }
}

export const CreatePracticeResult = createUnionType({
  name: 'CreatePracticeResult',
  description: 'Outcome of `createPractice`.',
  types: () => [PracticeChanged, InputInvalid, IdempotencyKeyReused] as const,
});
export const UpdatePracticeResult = createUnionType({
  name: 'UpdatePracticeResult',
  description: 'Outcome of `updatePractice`.',
  types: () => [PracticeChanged, PracticeChangedMeanwhile, InputInvalid, NotFound, NotAllowed] as const,
});
export const SubmitPracticeResult = createUnionType({
  name: 'SubmitPracticeResult',
  description: 'Outcome of `submitPractice`.',
  types: () => [PracticeChanged, PracticeIncomplete, PracticeChangedMeanwhile, NotFound, NotAllowed] as const,
});
export const PublishPracticeResult = createUnionType({
  name: 'PublishPracticeResult',
  description: 'Outcome of `publishPractice`.',
  types: () =>
    [
      PracticeChanged,
      PracticeIncomplete,
      PracticeConsentMissing,
      PracticeChangedMeanwhile,
      NotFound,
      NotAllowed,
    ] as const,
});
export const ChangePracticeResult = createUnionType({
  name: 'ChangePracticeResult',
  description: 'Outcome of a change of state.',
  types: () => [PracticeChanged, PracticeChangedMeanwhile, InputInvalid, NotFound, NotAllowed] as const,
});
export const InviteCoAuthorResult = createUnionType({
  name: 'InviteCoAuthorResult',
  description: 'Outcome of `inviteCoAuthor`.',
  types: () => [PracticeChanged, PracticeThirdJobcenter, NotFound, NotAllowed] as const,
});
export const DeleteDraftResult = createUnionType({
  name: 'DeleteDraftResult',
  description: 'Outcome of `deleteDraft`.',
  types: () => [DraftDeleted, PracticeChangedMeanwhile, NotFound, NotAllowed] as const,
});

export type CreatePracticeResult = typeof CreatePracticeResult;
export type UpdatePracticeResult = typeof UpdatePracticeResult;
export type SubmitPracticeResult = typeof SubmitPracticeResult;
export type PublishPracticeResult = typeof PublishPracticeResult;
export type ChangePracticeResult = typeof ChangePracticeResult;
export type InviteCoAuthorResult = typeof InviteCoAuthorResult;
export type DeleteDraftResult = typeof DeleteDraftResult;
