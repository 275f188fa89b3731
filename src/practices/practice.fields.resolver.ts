import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Jobcenter } from '../jobcenters/jobcenter.types.js';
import { JobcenterLoaders } from '../jobcenters/jobcenter.loaders.js';
import { StaffMemberLoaders } from '../people/staff-member.loaders.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PracticeAuthor } from './practice-author.types.js';
import {
  decideAcceptInvitation,
  decideArchive,
  decideConfirm,
  decideRestore,
  decideReview,
  decideSubmit,
  decideUpdate,
  maySeeDraft,
  isActiveAuthor,
  type Decision,
} from './practice.policy.js';
import { Permission, Practice, PracticeViewerCan } from './practice.types.js';

/** Fields of a practice that come from other rows, in batches. */
@Resolver(() => Practice)
export class PracticeFieldsResolver {
  constructor(
    private readonly jobcenters: JobcenterLoaders,
    private readonly staff: StaffMemberLoaders,
  ) {}

  @ResolveField(() => Jobcenter, { description: 'The jobcenter that it belongs to, as it is today.' })
  async jobcenter(@Parent() { view }: Practice, @Context() context: RequestContext): Promise<Jobcenter> {
    return (await this.jobcenters.byId(context).load(view.jobcenterId))!;
  }

  @ResolveField(() => Jobcenter, {
    nullable: true,
    description: 'The second jobcenter of a dialogue, once a colleague there has accepted.',
  })
  async partnerJobcenter(@Parent() { view }: Practice, @Context() context: RequestContext): Promise<Jobcenter | null> {
    return view.partnerJobcenterId === null
      ? null
      : ((await this.jobcenters.byId(context).load(view.partnerJobcenterId)) ?? null);
  }

  @ResolveField(() => [PracticeAuthor], { description: 'The authors in their order. Readers see confirmed ones only.' })
  async authors(@Parent() { view }: Practice, @Context() context: RequestContext): Promise<PracticeAuthor[]> {
    const seesAll = isActiveAuthor(context.actor, view) || maySeeDraft(context.actor, view);
    const shown = view.authors.filter((author) => seesAll || author.confirmed);
    const people = await this.staff.byId(context).loadMany(shown.map((author) => author.staffMemberId));
    return shown.flatMap((author, index) => {
      const staffMember = people[index];
      if (staffMember instanceof Error) throw staffMember;
      return staffMember ? [{ staffMember, confirmed: author.confirmed }] : [];
    });
  }

  @ResolveField(() => PracticeViewerCan, { description: 'What you may do with it.' })
  viewerCan(@Parent() { view }: Practice, @Context() { actor }: RequestContext): PracticeViewerCan {
    return {
      view,
      acceptInvitation: toPermission(decideAcceptInvitation(actor, view)),
      update: toPermission(decideUpdate(actor, view)),
      submit: toPermission(decideSubmit(actor, view)),
      publish: toPermission(decideReview(actor, view)),
      archive: toPermission(decideArchive(actor, view)),
      restore: toPermission(decideRestore(actor, view)),
      confirm: toPermission(decideConfirm(actor, view)),
    };
  }
}

/** The answer of a policy as clients see it. */
export function toPermission(decision: Decision): Permission {
  return { allowed: decision.allowed, reason: decision.allowed ? null : decision.reason };
}
