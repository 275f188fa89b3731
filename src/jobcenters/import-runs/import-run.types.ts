import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InputInvalid } from '../../platform/graphql/problems.js';
import { JobcenterImportPlan } from '../jobcenter-import.types.js';

/** How far an import of the directory is. */
export enum JobcenterImportRunState {
  RUNNING = 'RUNNING',
  APPLIED = 'APPLIED',
  REFUSED = 'REFUSED',
  FAILED = 'FAILED',
}

registerEnumType(JobcenterImportRunState, {
  name: 'JobcenterImportRunState',
  description: 'How far an import of the directory is.',
  valuesMap: {
    RUNNING: { description: 'It waits for a worker or is under way; ask again soon.' },
    APPLIED: { description: 'It was carried out, all of it.' },
    REFUSED: {
      description: 'The plan cannot be applied, or is not the one of the fingerprint any more. Nothing was changed.',
    },
    FAILED: { description: 'It was given up; `problem` says why. Nothing was changed.' },
  },
});

@ObjectType({ description: 'An import of the directory that is, or was, carried out: all of it or nothing.' })
export class JobcenterImportRun {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;

  @Field(() => JobcenterImportRunState, { description: 'How far it is.' })
  state!: JobcenterImportRunState;

  @Field(() => Int, { description: 'How much is done, in percent; 100 when, and only when, it has ended.' })
  progress!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused or has failed, in German, ready to be shown.',
  })
  problem!: string | null;

  @Field(() => JobcenterImportPlan, {
    nullable: true,
    description: 'What it has done; of one that was refused the plan as it was then. Null in the other states.',
  })
  plan!: JobcenterImportPlan | null;

  @Field(() => Date, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended, as far as that is known.' })
  endedAt!: Date | null;
}

@ObjectType({ description: 'The import begins. Ask `jobcenterImportRun` how far it is.' })
export class JobcenterImportStarted {
  @Field(() => JobcenterImportRun, { description: 'The run.' })
  readonly run: JobcenterImportRun;

  constructor(run: JobcenterImportRun) {
    this.run = run;
  }
}

export const ApplyJobcenterImportResult = createUnionType({
  name: 'ApplyJobcenterImportResult',
  description: 'Outcome of `applyJobcenterImport`.',
  types: () => [JobcenterImportStarted, InputInvalid] as const,
});
export type ApplyJobcenterImportResult = typeof ApplyJobcenterImportResult;
