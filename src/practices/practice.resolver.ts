import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../platform/graphql/connection.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { PracticeAuthors } from './practice.authors.js';
import { CreatePracticeInput, UpdatePracticeInput } from './practice.inputs.js';
import { PracticeLifecycle } from './practice.lifecycle.js';
import { PracticeReader } from './practice.reader.js';
import {
  ChangePracticeResult,
  CreatePracticeResult,
  DeleteDraftResult,
  InviteCoAuthorResult,
  PracticeConnection,
  PracticeRevisionConnection,
  PublishPracticeResult,
  SubmitPracticeResult,
  UpdatePracticeResult,
} from './practice.results.js';
import { PracticeReview } from './practice.review.js';
import { Practice, PracticeRevision } from './practice.types.js';
import { PracticeWriter } from './practice.writer.js';

const PRACTICE_ID = 'Id of the practice.';
const VERSION = {
  name: 'expectedVersion',
  type: () => Int,
  description: '`version` of the practice as you have read it.',
} as const;

@Resolver(() => Practice)
export class PracticeResolver {
  constructor(
    private readonly reader: PracticeReader,
    private readonly writer: PracticeWriter,
    private readonly authors: PracticeAuthors,
    private readonly review: PracticeReview,
    private readonly lifecycle: PracticeLifecycle,
  ) {}

  @Query(() => Practice, {
    nullable: true,
    description: 'The practice with the id; null when there is none or you may not see it.',
  })
  @Requires('MEMBER')
  practice(@CurrentActor() actor: Member, @IdArg('id', PRACTICE_ID) id: string): Promise<Practice | null> {
    return this.reader.find(actor, id);
  }

  @Query(() => Practice, {
    nullable: true,
    description: 'The practice with the readable address; null when there is none or you may not see it.',
  })
  @Requires('MEMBER')
  practiceBySlug(
    @CurrentActor() actor: Member,
    @Args('slug', { description: 'Readable part of the address.' }) slug: string,
  ): Promise<Practice | null> {
    return this.reader.findBySlug(actor, slug);
  }

  @Query(() => String, {
    description:
      'The Markdown as readers will see it: HTML without images, scripts and styles. At most 20000 characters.',
  })
  @Requires('MEMBER')
  previewMarkdown(@Args('markdown', { description: 'What is written.' }) markdown: string): string {
    return this.reader.previewMarkdown(markdown);
  }

  @Query(() => PracticeConnection, { description: 'The practices that you write, drafts included; the newest first.' })
  @Requires('MEMBER')
  async myPractices(@CurrentActor() actor: Member, @Args() page: PageArgs): Promise<PracticeConnection> {
    return toConnection(await this.reader.listMine(actor, toPageRequest(page)), (practice) => practice);
  }

  @Query(() => PracticeConnection, { description: 'Submitted drafts that wait for an editor; the oldest first.' })
  @Requires('EDITOR')
  async reviewQueue(@CurrentActor() actor: Member, @Args() page: PageArgs): Promise<PracticeConnection> {
    return toConnection(await this.reader.listInReview(actor, toPageRequest(page)), (practice) => practice);
  }

  @Query(() => PracticeRevisionConnection, {
    description: 'The published revisions of a practice, the newest first; empty when you may not read it.',
  })
  @Requires('MEMBER')
  async practiceRevisions(
    @CurrentActor() actor: Member,
    @IdArg('practiceId', PRACTICE_ID) practiceId: string,
    @Args() page: PageArgs,
  ): Promise<PracticeRevisionConnection> {
    return toConnection(
      await this.reader.listRevisions(actor, practiceId, toPageRequest(page)),
      (revision) => revision,
    );
  }

  @Query(() => PracticeRevision, {
    nullable: true,
    description: 'One published revision of a practice; null when there is none, or you may not read it.',
  })
  @Requires('MEMBER')
  practiceRevision(
    @CurrentActor() actor: Member,
    @IdArg('practiceId', PRACTICE_ID) practiceId: string,
    @Args('number', { type: () => Int, description: 'Its number, from 1.' }) number: number,
  ): Promise<PracticeRevision | null> {
    return this.reader.findRevision(actor, practiceId, number);
  }

  @Mutation(() => CreatePracticeResult, {
    description: 'Begins a practice of your jobcenter as a draft that only its authors see.',
  })
  @Requires('MEMBER')
  createPractice(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'What is written already.' }) input: CreatePracticeInput,
  ): Promise<CreatePracticeResult> {
    return this.writer.create(actor, input);
  }

  @Mutation(() => UpdatePracticeResult, {
    description:
      'Saves the working draft; begins one from the published revision where there is none, while readers keep the published one. An edit voids consents.',
  })
  @Requires('MEMBER')
  updatePractice(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @Args(VERSION) expectedVersion: number,
    @Args('input', { description: 'What to change.' }) input: UpdatePracticeInput,
  ): Promise<UpdatePracticeResult> {
    return this.writer.update(actor, id, expectedVersion, input);
  }

  @Mutation(() => DeleteDraftResult, {
    description: 'Throws the working draft away. A practice that was never published is gone then.',
  })
  @Requires('MEMBER')
  deleteDraft(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<DeleteDraftResult> {
    return this.writer.deleteDraft(actor, id, expectedVersion);
  }

  @Mutation(() => InviteCoAuthorResult, {
    description:
      'Asks a colleague to write with you. A colleague of another jobcenter makes it a dialogue, to which both houses must agree.',
  })
  @Requires('MEMBER')
  inviteCoAuthor(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @IdArg('staffMemberId', 'Id of the colleague.') staffMemberId: string,
  ): Promise<InviteCoAuthorResult> {
    return this.authors.invite(actor, id, staffMemberId);
  }

  @Mutation(() => ChangePracticeResult, {
    description:
      'Accepts the invitation to write, as writing, submitting or agreeing do; you are named as an author from now on. Saying no is `removeAuthor`.',
  })
  @Requires('MEMBER')
  acceptInvitation(@CurrentActor() actor: Member, @IdArg('id', PRACTICE_ID) id: string): Promise<ChangePracticeResult> {
    return this.authors.accept(actor, id);
  }

  @Mutation(() => ChangePracticeResult, {
    description: 'Takes an author away; everybody may leave. The last author who has accepted stays.',
  })
  @Requires('MEMBER')
  removeAuthor(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @IdArg('staffMemberId', 'Id of the author.') staffMemberId: string,
  ): Promise<ChangePracticeResult> {
    return this.authors.remove(actor, id, staffMemberId);
  }

  @Mutation(() => ChangePracticeResult, {
    description: 'Agrees, for your house, to exactly this version of the draft, and to be named as its author.',
  })
  @Requires('MEMBER')
  consentToPractice(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<ChangePracticeResult> {
    return this.authors.consent(actor, id, expectedVersion);
  }

  @Mutation(() => SubmitPracticeResult, {
    description: 'Hands the draft to the editors. Answers with every missing field at once.',
  })
  @Requires('MEMBER')
  submitPractice(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<SubmitPracticeResult> {
    return this.writer.submit(actor, id, expectedVersion);
  }

  @Mutation(() => ChangePracticeResult, { description: 'Gives a submitted draft back to its authors.' })
  @Requires('EDITOR')
  returnPractice(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @Args(VERSION) expectedVersion: number,
    @Args('remarks', { description: 'What is still to be done; 1 to 4000 characters.' }) remarks: string,
  ): Promise<ChangePracticeResult> {
    return this.review.return(actor, id, expectedVersion, remarks);
  }

  @Mutation(() => PublishPracticeResult, {
    description: 'Turns the submitted draft into the next revision. It can be found within a second.',
  })
  @Requires('EDITOR')
  publishPractice(
    @CurrentActor() actor: Member,
    @IdArg('id', PRACTICE_ID) id: string,
    @Args(VERSION) expectedVersion: number,
  ): Promise<PublishPracticeResult> {
    return this.review.publish(actor, id, expectedVersion);
  }

  @Mutation(() => ChangePracticeResult, {
    description: 'Takes a practice out of the search; it stays readable under its address.',
  })
  @Requires('MEMBER')
  archivePractice(@CurrentActor() actor: Member, @IdArg('id', PRACTICE_ID) id: string): Promise<ChangePracticeResult> {
    return this.lifecycle.archive(actor, id);
  }

  @Mutation(() => ChangePracticeResult, { description: 'Undoes `archivePractice`.' })
  @Requires('MEMBER')
  restorePractice(@CurrentActor() actor: Member, @IdArg('id', PRACTICE_ID) id: string): Promise<ChangePracticeResult> {
    return this.lifecycle.restore(actor, id);
  }

  @Mutation(() => ChangePracticeResult, { description: 'Says that a practice still holds; sets `lastConfirmedAt`.' })
  @Requires('MEMBER')
  confirmPractice(@CurrentActor() actor: Member, @IdArg('id', PRACTICE_ID) id: string): Promise<ChangePracticeResult> {
    return this.lifecycle.confirm(actor, id);
  }

  @Mutation(() => ChangePracticeResult, {
    description:
      'Blanks the content of a revision for ever, because somebody is identifiable. Number, date and reason stay.',
  })
  @Requires('EDITOR')
  redactRevision(
    @CurrentActor() actor: Member,
    @IdArg('revisionId', 'Id of the revision.') revisionId: string,
    @Args('reason', { description: 'Why; 1 to 500 characters, without repeating the data.' }) reason: string,
  ): Promise<ChangePracticeResult> {
    return this.lifecycle.redactRevision(actor, revisionId, reason);
  }
}
