import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationForm } from '../jobcenters/jobcenter.types.js';
import { PracticeContent } from './practice-content.types.js';
import { PracticeDraftState, PracticeVisibility } from './practice.enums.js';
import type { PracticeView } from './practice.view.js';

@ObjectType({ description: 'Whether you may do something, and if not, why.' })
export class Permission {
  @Field({ description: 'Whether it is allowed.' })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in German; null when it is allowed.' })
  reason!: string | null;
}

/** Later capabilities add fields. `view` is what they decide on. */
@ObjectType({ description: 'What you may do with a practice, to be asked before anybody types.' })
export class PracticeViewerCan {
  readonly view!: PracticeView;

  @Field(() => Permission, { description: 'Accept the invitation to write with its authors.' })
  acceptInvitation!: Permission;

  @Field(() => Permission, { description: 'Edit the working draft.' })
  update!: Permission;

  @Field(() => Permission, { description: 'Submit the working draft.' })
  submit!: Permission;

  @Field(() => Permission, { description: 'Publish or return the submitted draft.' })
  publish!: Permission;

  @Field(() => Permission, { description: 'Archive it.' })
  archive!: Permission;

  @Field(() => Permission, { description: 'Bring it back from the archive.' })
  restore!: Permission;

  @Field(() => Permission, { description: 'Say that it still holds.' })
  confirm!: Permission;
}

@ObjectType({ description: 'A published Fassung. It never changes, except that an editor may blank its content.' })
export class PracticeRevision {
  @Field(() => ID, { description: 'Id of the revision.' })
  id!: string;

  @Field(() => Int, { description: '1, 2, 3 … within the practice.' })
  number!: number;

  @Field(() => PracticeContent, { nullable: true, description: 'What it says; null after redaction.' })
  content!: PracticeContent | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => OrganisationForm, { description: 'Form of the main house at publication.' })
  organisationForm!: OrganisationForm;

  @Field(() => Int, { nullable: true, description: 'Caseload n of 1:n of the main house at publication.' })
  caseloadRatio!: number | null;

  @Field(() => String, { nullable: true, description: 'Land of the main house at publication (code).' })
  land!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the content was blanked.' })
  redactedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the content was blanked.' })
  redactionReason!: string | null;
}

@ObjectType({ description: 'The working draft beside the published revision.' })
export class PracticeDraft {
  readonly updatedById!: string;

  @Field(() => PracticeDraftState, { description: 'Draft or in review.' })
  state!: PracticeDraftState;

  @Field(() => Int, {
    description: 'Version of the practice when the content was last changed; a consent is given to it.',
  })
  version!: number;

  @Field(() => PracticeContent, { description: 'What is written so far.' })
  content!: PracticeContent;

  @Field(() => PracticeVisibility, { description: 'Who may read it once this draft is published.' })
  visibility!: PracticeVisibility;

  @Field(() => GraphQLISODateTime, { description: 'When it was last saved.' })
  updatedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was submitted; null for a draft.' })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the editor wrote when returning it.' })
  reviewRemarks!: string | null;

  @Field(() => [ID], {
    description:
      'Ids of the jobcenters that agree to this version. Needed of both houses before a dialogue is published.',
  })
  consentingJobcenterIds!: string[];

  @Field(() => [String], {
    description: 'Fields that are still missing before it can be submitted, in the order of the form.',
  })
  missing!: string[];
}

/** Jobcenters, authors and rights are resolved from `view`. */
@ObjectType({ description: 'A write-up (Praxisbeispiel) of what a jobcenter tried.' })
export class Practice {
  readonly view!: PracticeView;

  @Field(() => ID, { description: 'Id of the practice.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Readable part of its address; given at the first publication, never changed.',
  })
  slug!: string | null;

  @Field({
    description:
      'Title of the published revision, or of the draft before the first publication. Empty when nothing is written.',
  })
  title!: string;

  @Field(() => PracticeVisibility, {
    description: 'Who may read the published revision; before the first publication that of the draft.',
  })
  visibility!: PracticeVisibility;

  @Field(() => Int, { description: 'Optimistic lock: pass it as `expectedVersion`.' })
  version!: number;

  @Field(() => PracticeRevision, {
    nullable: true,
    description: 'The published revision; null before the first publication or when you may not read it.',
  })
  revision!: PracticeRevision | null;

  @Field(() => PracticeDraft, {
    nullable: true,
    description: 'The working draft, for its authors, and for editors once submitted.',
  })
  draft!: PracticeDraft | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was first published.' })
  firstPublishedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When an author last confirmed that it still holds.',
  })
  lastConfirmedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was archived; it stays readable under its address but is not found any more.',
  })
  archivedAt!: Date | null;

  @Field({ description: 'Whether it is demo content with fictional people and figures.' })
  demo!: boolean;
}
