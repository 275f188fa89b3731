import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../../platform/graphql/connection.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { TalkLinkType } from './talk-link.enums.js';
import { TalkLinkReader } from './talk-link.reader.js';
import { ChangeTalkLinkResult, ProposeTalkLinkResult, TalkLinkConnection } from './talk-link.results.js';
import { TalkLinkService } from './talk-link.service.js';
import { ProposeTalkLinkInput, TalkLink } from './talk-link.types.js';

const LINK_ID = 'Id of the link.';

@Resolver(() => TalkLink)
export class TalkLinkResolver {
  constructor(
    private readonly reader: TalkLinkReader,
    private readonly links: TalkLinkService,
  ) {}

  @Query(() => TalkLinkConnection, {
    description:
      'Links between the talks of an event and practices that wait for its organisers, with the reasons: by begin of the talk, the best of a talk first. The system proposes them within seconds of a change, and anew every night. Empty for those who do not keep the event.',
  })
  @Requires('MEMBER')
  async talkLinkProposals(
    @CurrentActor() actor: Member,
    @IdArg('eventId', 'Id of the event.') eventId: string,
    @Args() page: PageArgs,
  ): Promise<TalkLinkConnection> {
    return toConnection(await this.reader.listProposals(actor, eventId, toPageRequest(page)), (link) => link);
  }

  @Query(() => TalkLinkConnection, {
    description: 'Talks that present a practice of yours and show it once you agree, by begin of the talk.',
  })
  @Requires('MEMBER')
  async talkLinksToAgree(@CurrentActor() actor: Member, @Args() page: PageArgs): Promise<TalkLinkConnection> {
    return toConnection(await this.reader.listToAgree(actor, toPageRequest(page)), (link) => link);
  }

  @Mutation(() => ProposeTalkLinkResult, {
    description:
      'Proposes a link. What you may say yes to, as organiser of the event or as author of the practice, is said with it.',
  })
  @Requires('MEMBER')
  proposeTalkLink(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'What is to be linked.' }) input: ProposeTalkLinkInput,
  ): Promise<ProposeTalkLinkResult> {
    return this.links.propose(actor, input);
  }

  @Mutation(() => ChangeTalkLinkResult, {
    description:
      'Says yes to a link: as organiser of the event it is confirmed, as author of a practice that is presented it is agreed to.',
  })
  @Requires('MEMBER')
  confirmTalkLink(
    @CurrentActor() actor: Member,
    @IdArg('id', LINK_ID) id: string,
    @Args('type', {
      type: () => TalkLinkType,
      nullable: true,
      description: 'For organisers: what it is, if it is something else than proposed.',
    })
    type: TalkLinkType | null,
  ): Promise<ChangeTalkLinkResult> {
    return this.links.confirm(actor, id, type ?? null);
  }

  @Mutation(() => ChangeTalkLinkResult, {
    description: 'Says no to a link, as organiser of the event, before or after the confirmation.',
  })
  @Requires('MEMBER')
  rejectTalkLink(@CurrentActor() actor: Member, @IdArg('id', LINK_ID) id: string): Promise<ChangeTalkLinkResult> {
    return this.links.reject(actor, id);
  }

  @Mutation(() => ChangeTalkLinkResult, {
    description:
      'Says no to the presentation of a practice, as its author, before or after agreeing; or takes back what you have proposed.',
  })
  @Requires('MEMBER')
  withdrawTalkLink(@CurrentActor() actor: Member, @IdArg('id', LINK_ID) id: string): Promise<ChangeTalkLinkResult> {
    return this.links.withdraw(actor, id);
  }
}
