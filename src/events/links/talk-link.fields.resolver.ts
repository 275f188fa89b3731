import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { toPermission } from '../../practices/practice.fields.resolver.js';
import { toPractice } from '../../practices/practice.presenter.js';
import { Practice } from '../../practices/practice.types.js';
import { TalkLoaders } from '../talks/talk.loaders.js';
import { Talk } from '../talks/talk.types.js';
import { TalkLinkLoaders } from './talk-link.loaders.js';
import { decideLinkAgree, decideLinkConfirm, decideLinkReject, decideLinkWithdraw } from './talk-link.policy.js';
import { TalkLink, TalkLinkViewerCan } from './talk-link.types.js';

/** Both ends of a link, and what may be done with it. */
@Resolver(() => TalkLink)
export class TalkLinkFieldsResolver {
  constructor(private readonly talks: TalkLoaders) {}

  @ResolveField(() => Talk, { description: 'The talk.' })
  async talk(@Parent() { linked }: TalkLink, @Context() context: RequestContext): Promise<Talk> {
    return (await this.talks.byId(context).load(linked.link.talkId))!;
  }

  @ResolveField(() => Practice, {
    nullable: true,
    description: 'The practice; null for an address outside, and for a practice that you may not see any more.',
  })
  practice(@Parent() { linked }: TalkLink, @Context() { actor }: RequestContext): Practice | null {
    return (linked.practice && toPractice(actor, linked.practice)) ?? null;
  }

  @ResolveField(() => TalkLinkViewerCan, { description: 'What you may do with it.' })
  viewerCan(@Parent() { linked }: TalkLink, @Context() { actor }: RequestContext): TalkLinkViewerCan {
    return {
      confirm: toPermission(decideLinkConfirm(actor, linked)),
      agree: toPermission(decideLinkAgree(actor, linked)),
      reject: toPermission(decideLinkReject(actor, linked)),
      withdraw: toPermission(decideLinkWithdraw(actor, linked)),
    };
  }
}

/** What links add to a practice. */
@Resolver(() => Practice)
export class PracticeTalksResolver {
  constructor(private readonly loaders: TalkLinkLoaders) {}

  @ResolveField(() => [TalkLink], {
    description: 'Talks that present, discuss or contradict it, the latest first, at most 50.',
  })
  talks(@Parent() { id }: Practice, @Context() context: RequestContext): Promise<TalkLink[]> {
    return this.loaders.ofPractice(context).load(id);
  }
}

/** What links add to a talk. */
@Resolver(() => Talk)
export class TalkPracticesResolver {
  constructor(private readonly loaders: TalkLinkLoaders) {}

  @ResolveField(() => [TalkLink], {
    description:
      'Practices that it presents, discusses or contradicts. Links that wait for a yes are among them for those who may give it, and for whoever proposed them.',
  })
  async practices(@Parent() { id }: Talk, @Context() context: RequestContext): Promise<TalkLink[]> {
    return (await this.loaders.ofTalk(context).load(id)).filter(({ url }) => url === null);
  }

  @ResolveField(() => [TalkLink], { description: 'Addresses outside that it presents, discusses or contradicts.' })
  async outsideLinks(@Parent() { id }: Talk, @Context() context: RequestContext): Promise<TalkLink[]> {
    return (await this.loaders.ofTalk(context).load(id)).filter(({ url }) => url !== null);
  }
}
