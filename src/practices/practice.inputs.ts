import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { PracticeVisibility, ResultKind } from './practice.enums.js';

@InputType({ description: 'One step of the approach.' })
export class PracticeStepInput {
  @Field({ description: 'What is done; 1 to 1000 characters.' })
  description!: string;

  @Field(() => Int, { nullable: true, description: 'Minutes per case, 0 to 10000.' })
  minutesPerCase?: number | null;

  @Field(() => String, { nullable: true, description: 'Who does it; at most 200 characters.' })
  responsible?: string | null;
}

@InputType({ description: 'A group that the practice does not suit.' })
export class PracticeExclusionInput {
  @Field({ description: 'Code of `TARGET_GROUPS`.' })
  targetGroup!: string;

  @Field({ description: 'Why; must not be empty.' })
  reason!: string;
}

@InputType({ description: 'A partner of the practice.' })
export class PracticePartnerInput {
  @Field({ description: 'Code of `PARTNER_KINDS`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Name; at most 200 characters.' })
  name?: string | null;
}

@InputType({ description: 'Caseload at which the practice was tried.' })
export class TriedAtCaseloadInput {
  @Field(() => Int, { description: 'n of 1:n, 1 to 2000.' })
  ratio!: number;

  @Field({ description: 'Who is counted; 1 to 200 characters.' })
  counted!: string;
}

@InputType({ description: 'Law that the practice rests on.' })
export class LegalBasisInput {
  @Field({ description: 'Law, such as `SGB II`.' })
  law!: string;

  @Field({ description: 'Section, such as `§ 16k`.' })
  section!: string;

  @Field(() => CalendarDate, { description: 'State of the law that is meant.' })
  asOf!: string;
}

@InputType({ description: 'A number with its meaning; every field is needed.' })
export class PracticeMetricInput {
  @Field({ description: 'What is measured.' })
  name!: string;

  @Field(() => Float, { description: 'The number.' })
  value!: number;

  @Field({ description: 'Unit, such as `%`.' })
  unit!: string;

  @Field({ description: 'Who or what was counted.' })
  population!: string;

  @Field({ description: 'When it was counted.' })
  period!: string;

  @Field({ description: 'How it is defined.' })
  definition!: string;

  @Field({ description: 'Where it comes from.' })
  source!: string;
}

@InputType({ description: 'What came of it. Fields that are absent stay as they are.' })
export class PracticeResultInput {
  @Field(() => ResultKind, { nullable: true, description: 'Kind of result; needed to submit.' })
  kind?: ResultKind | null;

  @Field(() => String, { nullable: true, description: 'Code of `EVIDENCE_KINDS`.' })
  evidenceKind?: string | null;

  @Field(() => String, { nullable: true, description: 'The result in words; at most 4000 characters.' })
  description?: string | null;

  @Field(() => [PracticeMetricInput], { nullable: true, description: 'Numbers with their meaning; at most 20.' })
  metrics?: PracticeMetricInput[] | null;
}

@InputType({
  description:
    'What to write. Fields that are absent stay as they are; null empties a field. Vocabulary fields take codes.',
})
export class PracticeContentInput {
  @Field(() => String, { nullable: true, description: 'Title; at most 180 characters; needed to submit.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most five sentences and 1200 characters; needed to submit.' })
  summary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The problem, Markdown, at most 8000 characters; needed to submit.',
  })
  problem?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The approach, Markdown, at most 20000 characters; needed to submit.',
  })
  approach?: string | null;

  @Field(() => [PracticeStepInput], { nullable: true, description: 'The steps in their order; at most 40.' })
  steps?: PracticeStepInput[] | null;

  @Field(() => [String], { nullable: true, description: 'For whom; empty means suitable for all.' })
  targetGroups?: string[] | null;

  @Field(() => [PracticeExclusionInput], { nullable: true, description: 'For whom not, each with its reason.' })
  exclusions?: PracticeExclusionInput[] | null;

  @Field(() => String, { nullable: true, description: 'Go; at most 1000 characters; needed to submit.' })
  go?: string | null;

  @Field(() => String, { nullable: true, description: 'No-Go; at most 1000 characters; needed to submit.' })
  noGo?: string | null;

  @Field(() => [String], { nullable: true, description: 'Conditions for success; at most 20.' })
  successConditions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Effort; at most 2000 characters.' })
  effort?: string | null;

  @Field(() => [PracticePartnerInput], { nullable: true, description: 'Partners; at most 20.' })
  partners?: PracticePartnerInput[] | null;

  @Field(() => [String], { nullable: true, description: 'How clients are reached.' })
  deliveryChannels?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Topics; at least one is needed to submit.' })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Instruments.' })
  instruments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'How it is done.' })
  workingFormats?: string[] | null;

  @Field(() => String, { nullable: true, description: 'How far it has come.' })
  maturity?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of use.' })
  usedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of use.' })
  usedUntil?: string | null;

  @Field(() => TriedAtCaseloadInput, { nullable: true, description: 'Caseload at which it was tried.' })
  triedAtCaseload?: TriedAtCaseloadInput | null;

  @Field(() => [LegalBasisInput], { nullable: true, description: 'Legal basis; at most 20.' })
  legalBasis?: LegalBasisInput[] | null;

  @Field(() => PracticeResultInput, { nullable: true, description: 'What came of it.' })
  result?: PracticeResultInput | null;
}

@InputType({ description: 'A new practice of your jobcenter, with you as its author.' })
export class CreatePracticeInput {
  @Field(() => PracticeContentInput, { description: 'What is written already; may be empty.' })
  content!: PracticeContentInput;

  @Field(() => PracticeVisibility, {
    defaultValue: PracticeVisibility.NETWORK,
    description: 'Who may read it once it is published.',
  })
  visibility!: PracticeVisibility;

  @Field(() => String, {
    nullable: true,
    description: 'Key that makes the request safe to repeat for 24 hours; 1 to 100 characters.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of a practice.' })
export class UpdatePracticeInput {
  @Field(() => PracticeContentInput, { nullable: true, description: 'What to write; absent leaves the content.' })
  content?: PracticeContentInput | null;

  @Field(() => PracticeVisibility, {
    nullable: true,
    description:
      'Who may read it; absent leaves it. `JOBCENTER` hides a published practice at once; `NETWORK` is a wish that takes effect when the draft is published.',
  })
  visibility?: PracticeVisibility | null;
}
