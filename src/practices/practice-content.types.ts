import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { VocabularyEntry } from '../vocabularies/vocabulary.types.js';
import type { PracticeContent as StoredContent } from './practice-content.js';
import { ResultKind } from './practice.enums.js';
import type { PracticeHtml } from './practice-revision.entity.js';

@ObjectType({ description: 'One step of the approach.' })
export class PracticeStep {
  @Field({ description: 'What is done.' })
  description!: string;

  @Field(() => Int, { nullable: true, description: 'Minutes per case; null when not given.' })
  minutesPerCase!: number | null;

  @Field({ description: 'Who does it; may be empty.' })
  responsible!: string;
}

@ObjectType({ description: 'A group that the practice does not suit, with the reason.' })
export class PracticeExclusion {
  @Field(() => VocabularyEntry, { description: 'The group (vocabulary `TARGET_GROUPS`).' })
  targetGroup!: VocabularyEntry;

  @Field({ description: 'Why it does not suit the group.' })
  reason!: string;
}

@ObjectType({ description: 'A partner of the practice.' })
export class PracticePartner {
  @Field(() => VocabularyEntry, { description: 'Kind of partner (vocabulary `PARTNER_KINDS`).' })
  kind!: VocabularyEntry;

  @Field(() => String, { nullable: true, description: 'Name of the partner.' })
  name!: string | null;
}

@ObjectType({ description: 'The caseload at which the practice was tried: "erprobt bei 1:40".' })
export class TriedAtCaseload {
  @Field(() => Int, { description: 'n of 1:n.' })
  ratio!: number;

  @Field({ description: 'Who is counted.' })
  counted!: string;
}

@ObjectType({ description: 'Law that the practice rests on.' })
export class LegalBasis {
  @Field({ description: 'Law, such as `SGB II`.' })
  law!: string;

  @Field({ description: 'Section, such as `§ 16k`.' })
  section!: string;

  @Field(() => CalendarDate, { description: 'State of the law that is meant.' })
  asOf!: string;
}

@ObjectType({ description: 'A number with its meaning. Numbers of different definitions are not comparable.' })
export class PracticeMetric {
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

@ObjectType({ description: 'What came of it.' })
export class PracticeResult {
  @Field(() => ResultKind, { nullable: true, description: 'Kind of result; null only in a draft.' })
  kind!: ResultKind | null;

  @Field(() => VocabularyEntry, {
    nullable: true,
    description: 'What the result rests on (vocabulary `EVIDENCE_KINDS`).',
  })
  evidenceKind!: VocabularyEntry | null;

  @Field({ description: 'The result in words.' })
  description!: string;

  @Field(() => [PracticeMetric], { description: 'Numbers with their meaning.' })
  metrics!: PracticeMetric[];
}

/** What clients see of a content. The vocabulary fields are resolved from the codes of `source`. */
@ObjectType({ description: 'What a write-up says. In a draft, texts and lists that are not written yet are empty.' })
export class PracticeContent {
  readonly source!: StoredContent;
  /** HTML that was rendered at publication; absent for a draft, which is rendered when asked for. */
  readonly html?: PracticeHtml;

  @Field({ description: 'Title, at most 180 characters.' })
  title!: string;

  @Field({ description: 'Summary of at most five sentences.' })
  summary!: string;

  @Field({ description: 'The problem, Markdown.' })
  problem!: string;

  @Field({ description: 'The problem as sanitised HTML.' })
  problemHtml!: string;

  @Field({ description: 'The approach, Markdown.' })
  approach!: string;

  @Field({ description: 'The approach as sanitised HTML.' })
  approachHtml!: string;

  @Field(() => [PracticeStep], { description: 'The steps in their order.' })
  steps!: PracticeStep[];

  @Field({ description: 'Whether it suits all groups: none is named.' })
  suitableForAll!: boolean;

  @Field(() => [VocabularyEntry], {
    description: 'For whom; empty means suitable for all (vocabulary `TARGET_GROUPS`).',
  })
  targetGroups!: VocabularyEntry[];

  @Field(() => [PracticeExclusion], { description: 'For whom not, with the reason.' })
  exclusions!: PracticeExclusion[];

  @Field({ description: 'Go: when it is worth doing.' })
  go!: string;

  @Field({ description: 'No-Go: what never to do.' })
  noGo!: string;

  @Field(() => [String], { description: 'Conditions for success.' })
  successConditions!: string[];

  @Field({ description: 'Effort in money, hours and people.' })
  effort!: string;

  @Field(() => [PracticePartner], { description: 'Partners.' })
  partners!: PracticePartner[];

  @Field(() => [VocabularyEntry], { description: 'How clients are reached (vocabulary `DELIVERY_CHANNELS`).' })
  deliveryChannels!: VocabularyEntry[];

  @Field(() => [VocabularyEntry], { description: 'Topics (vocabulary `TOPICS`).' })
  topics!: VocabularyEntry[];

  @Field(() => [VocabularyEntry], { description: 'Instruments (vocabulary `INSTRUMENTS`).' })
  instruments!: VocabularyEntry[];

  @Field(() => [VocabularyEntry], { description: 'How it is done (vocabulary `WORKING_FORMATS`).' })
  workingFormats!: VocabularyEntry[];

  @Field(() => VocabularyEntry, { nullable: true, description: 'How far it has come (vocabulary `MATURITY`).' })
  maturity!: VocabularyEntry | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of use.' })
  usedFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of use; null while it goes on.' })
  usedUntil!: string | null;

  @Field(() => TriedAtCaseload, { nullable: true, description: 'Caseload at which it was tried.' })
  triedAtCaseload!: TriedAtCaseload | null;

  @Field(() => [LegalBasis], { description: 'Legal basis.' })
  legalBasis!: LegalBasis[];

  @Field(() => PracticeResult, { description: 'What came of it.' })
  result!: PracticeResult;
}
