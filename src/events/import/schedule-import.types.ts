import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import type { ProgrammeFormat } from '../formats/programme.js';
import {
  ScheduleChangeKind,
  ScheduleFormat,
  ScheduleImportState,
  ScheduleImportStep,
} from './schedule-import.enums.js';
import type { ScheduleImportView } from './schedule-import.view.js';

@ObjectType({ description: 'One field of a slot that an import changes. Values are texts for people.' })
export class ScheduleFieldChange {
  @Field({
    description:
      'Name of the field of `Talk`, such as `title` or `startsAt`; `materials` are the imported ones, `extras` is what only exports need.',
  })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What is there now; null if empty.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What will be there; null if empty.' })
  after!: string | null;
}

@ObjectType({ description: 'One line of the plan of an import.' })
export class ScheduleChange {
  @Field(() => ScheduleChangeKind, { description: 'What happens to the slot.' })
  kind!: ScheduleChangeKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The slot; of one that is added the id it will have. Null for what cannot be read.',
  })
  talkId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title, as far as it is known.' })
  title!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it will begin, or began when it is gone.' })
  startsAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it will end.' })
  endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it will be.' })
  room!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of what cannot be read: where it stands in the file, in German.',
  })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Of what cannot be read: why, one German sentence.' })
  reason!: string | null;

  @Field(() => [ScheduleFieldChange], {
    description: 'What will be different, in the order of a form; of MOVED and CHANGED only.',
  })
  fields!: ScheduleFieldChange[];
}

@ObjectType({ description: 'A page of the plan of an import.' })
export class ScheduleChangeConnection extends connectionOf(ScheduleChange, 'ScheduleChange') {}

/** The lines and counts are resolved from `view`. */
@ObjectType({ description: 'What an import would do. It is never changed: what is applied is exactly this.' })
export class SchedulePlan {
  readonly view!: ScheduleImportView;

  @Field(() => ScheduleFormat, { description: 'What the file was recognised as.' })
  format!: ProgrammeFormat;

  @Field({ description: 'Where its entries come from; an import leaves alone what other sources have brought.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Title of the event, as the file has it.' })
  title!: string | null;

  @Field(() => Int, { description: 'Slots that are here as they are in the file.' })
  unchanged!: number;
}

@ObjectType({ description: 'How many lines of a plan are of each kind.' })
export class ScheduleChangeCounts {
  @Field(() => Int, { description: 'New slots.' })
  added!: number;

  @Field(() => Int, { description: 'Slots with another time or room.' })
  moved!: number;

  @Field(() => Int, { description: 'Slots with other changes.' })
  changed!: number;

  @Field(() => Int, { description: 'Slots that will be cancelled.' })
  gone!: number;

  @Field(() => Int, { description: 'Entries of the file that cannot be taken over.' })
  unreadable!: number;
}

/** The event is resolved from `view`. */
@ObjectType({ description: 'A file or address that changes the programme of an event. Kept for 30 days.' })
export class ScheduleImport {
  readonly view!: ScheduleImportView;

  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;

  @Field(() => ScheduleImportState, { description: 'How far it is.' })
  state!: ScheduleImportState;

  @Field(() => ScheduleImportStep, {
    description: 'What is done at the moment while it is PLANNING; afterwards, what was done last.',
  })
  step!: ScheduleImportStep;

  @Field(() => Int, {
    description: 'About how much of the planning is done, in percent; 100 when, and only when, it has ended.',
  })
  progress!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, in German, ready to be shown.' })
  problem!: string | null;

  @Field(() => SchedulePlan, { nullable: true, description: 'The plan, once there is one.' })
  plan!: SchedulePlan | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was applied.' })
  appliedAt!: Date | null;
}
