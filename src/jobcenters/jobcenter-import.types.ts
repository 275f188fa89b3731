import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InputInvalid } from '../platform/graphql/problems.js';
import { CalendarDate } from '../platform/graphql/scalars.js';

@InputType({ description: 'An official list of the jobcenters, uploaded through `POST /uploads`.' })
export class JobcenterImportInput {
  @Field(() => ID, { description: '`uploadId` of the CSV file with all jobcenters.' })
  uploadId!: string;

  @Field(() => ID, {
    nullable: true,
    description: '`uploadId` of a CSV file `old,new,date,kind` that says what became of houses that are gone.',
  })
  successionsUploadId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of what is new; today by default.' })
  effectiveOn?: string | null;
}

@ObjectType({ description: 'One kind of change of an import.' })
export class JobcenterImportSection {
  @Field({ description: 'What happens to these houses, in German.' })
  title!: string;

  @Field(() => [String], {
    description: 'A line for each house; one that begins with a space says more of the house above.',
  })
  lines!: string[];
}

@ObjectType({ description: 'What an import would do, or has done.' })
export class JobcenterImportPlan {
  @Field({ description: 'Stands for exactly this plan: pass it to `applyJobcenterImport`.' })
  fingerprint!: string;

  @Field({ description: 'Whether it can be applied: no bad row, no house that is gone but still needed.' })
  applicable!: boolean;

  @Field({ description: 'Whether it changes nothing.' })
  empty!: boolean;

  @Field(() => CalendarDate, { description: 'First day of what is new.' })
  effectiveOn!: string;

  @Field(() => Int, { description: 'How many houses are new.' })
  added!: number;

  @Field(() => Int, { description: 'How many houses change under their number.' })
  changed!: number;

  @Field(() => Int, { description: 'How many houses get another number.' })
  renumbered!: number;

  @Field(() => Int, { description: 'How many houses are gone, those that are still needed included.' })
  gone!: number;

  @Field(() => Int, { description: 'How many houses stay as they are.' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many lines of the files cannot be taken over.' })
  badRows!: number;

  @Field(() => [JobcenterImportSection], { description: 'The kinds of change that occur, house by house.' })
  sections!: JobcenterImportSection[];
}

@ObjectType({ description: 'What the import would do. Nothing was changed.' })
export class JobcenterImportPlanned {
  @Field(() => JobcenterImportPlan, { description: 'The plan.' })
  readonly plan: JobcenterImportPlan;

  constructor(plan: JobcenterImportPlan) {
    this.plan = plan;
  }
}

export const PlanJobcenterImportResult = createUnionType({
  name: 'PlanJobcenterImportResult',
  description: 'Outcome of `planJobcenterImport`.',
  types: () => [JobcenterImportPlanned, InputInvalid] as const,
});
export type PlanJobcenterImportResult = typeof PlanJobcenterImportResult;
