import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How far a rebuild of the indexes is. */
export enum ReindexingState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(ReindexingState, {
  name: 'ReindexingState',
  description: 'How far a rebuild of the indexes is.',
  valuesMap: {
    RUNNING: { description: 'It waits for a worker or is under way; ask again soon.' },
    DONE: { description: 'All indexes are made anew.' },
    FAILED: { description: 'It was given up; `problem` says why. The indexes in use are as good as before.' },
  },
});

/** What a rebuild does with an index, one after the other. */
export enum ReindexingStep {
  PROJECTING = 'PROJECTING',
  COMPARING = 'COMPARING',
}

registerEnumType(ReindexingStep, {
  name: 'ReindexingStep',
  description: 'What a rebuild does with each index, one after the other.',
  valuesMap: {
    PROJECTING: { description: 'It writes all documents into a new index.' },
    COMPARING: { description: 'It compares the new index with the tables, before it puts it in use.' },
  },
});

@ObjectType({ description: 'A rebuild of all search indexes from the tables. Searches go on throughout.' })
export class Reindexing {
  @Field(() => ID, { description: 'Id of the rebuild.' })
  id!: string;

  @Field(() => ReindexingState, { description: 'How far it is.' })
  state!: ReindexingState;

  @Field(() => ReindexingStep, { description: 'What it does at the moment while it is RUNNING.' })
  step!: ReindexingStep;

  @Field(() => Int, { description: 'How much is done, in percent; 100 when, and only when, it is DONE.' })
  progress!: number;

  @Field(() => Int, { description: 'Documents that are projected, over all indexes.' })
  done!: number;

  @Field(() => Int, { description: 'Documents that are compared with the tables, over all indexes.' })
  compared!: number;

  @Field(() => Int, {
    description: 'About how many documents are to be projected, over all indexes; 0 until they are counted.',
  })
  total!: number;

  @Field(() => Int, {
    description: 'How often it was begun: 0 while it waits, more than 1 when a process ended in the midst of it.',
  })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, in German, ready to be shown.' })
  problem!: string | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was done or given up, as far as that is known.' })
  endedAt!: Date | null;
}
