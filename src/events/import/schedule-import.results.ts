import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.js';
import { InputInvalid, NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { ScheduleImport } from './schedule-import.types.js';

@ObjectType({ description: 'The import has begun; ask `scheduleImport` for its plan.' })
export class ScheduleImportStarted {
  @Field(() => ScheduleImport, { description: 'The import.' })
  readonly scheduleImport: ScheduleImport;

  constructor(scheduleImport: ScheduleImport) {
    this.scheduleImport = scheduleImport;
  }
}

@ObjectType({ description: 'The programme is as the plan says, now or since an earlier call.' })
export class ScheduleImportApplied {
  @Field(() => ScheduleImport, { description: 'The import.' })
  readonly scheduleImport: ScheduleImport;

  constructor(scheduleImport: ScheduleImport) {
    this.scheduleImport = scheduleImport;
  }
}

@ObjectType({
  implements: () => [Problem],
  description:
    'The programme has changed since the plan was made. Nothing was changed: begin a new import with the same file.',
})
export class ScheduleImportOutdated extends Problem {
  @Field(() => ScheduleImport, { description: 'The import with its plan of then.' })
  readonly scheduleImport: ScheduleImport;

  constructor(scheduleImport: ScheduleImport) {
    super(
      'Das Programm wurde geändert, seit dieser Plan entstanden ist. Lassen Sie die Datei noch einmal vergleichen.',
    );
    this.scheduleImport = scheduleImport;
  }
}

export const PlanScheduleImportResult = createUnionType({
  name: 'PlanScheduleImportResult',
  description: 'Outcome of `planScheduleImport`.',
  types: () => [ScheduleImportStarted, InputInvalid, NotFound, NotAllowed] as const,
});
export const ApplyScheduleImportResult = createUnionType({
  name: 'ApplyScheduleImportResult',
  description: 'Outcome of `applyScheduleImport`.',
  types: () => [ScheduleImportApplied, ScheduleImportOutdated, NotFound, NotAllowed] as const,
});

export type PlanScheduleImportResult = typeof PlanScheduleImportResult;
export type ApplyScheduleImportResult = typeof ApplyScheduleImportResult;
