import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { ContactChannelInput } from './contact-channel.types.js';
import { Me, UpdateMyProfileInput } from './me.types.js';
import { MailKind } from './notifications/mail-kind.enums.js';
import {
  SetContactableResult,
  SetContactChannelsResult,
  SetMutedMailsResult,
  UpdateMyProfileResult,
} from './people.results.js';
import { ProfileService, type OwnAccount } from './profile.service.js';

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly profiles: ProfileService) {}

  @Query(() => Me, { description: 'Your own account, also while it waits for admission.' })
  @Requires('ACCOUNT')
  me(@CurrentActor() actor: OwnAccount): Promise<Me> {
    return this.profiles.loadMe(actor);
  }

  @Mutation(() => UpdateMyProfileResult, {
    description: 'Changes your name, your function and, while your account waits, the jobcenter that you work in.',
  })
  @Requires('ACCOUNT')
  updateMyProfile(
    @CurrentActor() actor: OwnAccount,
    @Args('input', { description: 'What to change.' }) input: UpdateMyProfileInput,
  ): Promise<UpdateMyProfileResult> {
    return this.profiles.update(actor, input);
  }

  @Mutation(() => SetContactableResult, {
    description: 'Says whether colleagues may send you contact requests. Off until you choose it.',
  })
  @Requires('MEMBER')
  setContactable(
    @CurrentActor() actor: Member,
    @Args('contactable', { description: 'Whether they may.' }) contactable: boolean,
  ): Promise<SetContactableResult> {
    return this.profiles.setContactable(actor, contactable);
  }

  @Mutation(() => SetMutedMailsResult, {
    description: 'Says which kinds of mails you do not want; all others are sent.',
  })
  @Requires('MEMBER')
  setMutedMails(
    @CurrentActor() actor: Member,
    @Args('kinds', { type: () => [MailKind], description: 'The kinds; empty to get all mails.' }) kinds: MailKind[],
  ): Promise<SetMutedMailsResult> {
    return this.profiles.setMutedMails(actor, kinds);
  }

  @Mutation(() => SetContactChannelsResult, {
    description: 'Sets all your ways to be reached at once; those that are not in the list are gone.',
  })
  @Requires('MEMBER')
  setContactChannels(
    @CurrentActor() actor: Member,
    @Args('channels', {
      type: () => [ContactChannelInput],
      description: 'At most four, each kind once, in your order.',
    })
    channels: ContactChannelInput[],
  ): Promise<SetContactChannelsResult> {
    return this.profiles.setChannels(actor, channels);
  }
}
