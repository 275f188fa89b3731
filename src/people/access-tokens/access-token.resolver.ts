import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../kernel/actor.js';
import { NotByAccessToken, Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { CreateAccessTokenResult, RevokeAccessTokenResult } from './access-token.results.js';
import { AccessTokenService } from './access-token.service.js';
import { AccessToken, CreateAccessTokenInput } from './access-token.types.js';

@Resolver(() => AccessToken)
export class AccessTokenResolver {
  constructor(private readonly tokens: AccessTokenService) {}

  @Query(() => [AccessToken], {
    description: 'Your personal access tokens, expired ones included, the newest first; ten at most.',
  })
  @Requires('MEMBER')
  myAccessTokens(@CurrentActor() actor: Member): Promise<AccessToken[]> {
    return this.tokens.list(actor);
  }

  @Mutation(() => CreateAccessTokenResult, {
    description: 'Makes a personal access token and shows its secret, this once. Not by a personal access token.',
  })
  @Requires('MEMBER')
  @NotByAccessToken()
  createAccessToken(
    @CurrentActor() actor: Member,
    @Args('input', { description: 'The token that you want.' }) input: CreateAccessTokenInput,
  ): Promise<CreateAccessTokenResult> {
    return this.tokens.create(actor, input);
  }

  @Mutation(() => RevokeAccessTokenResult, {
    description: 'Ends one of your personal access tokens for ever. Not by a personal access token.',
  })
  @Requires('MEMBER')
  @NotByAccessToken()
  revokeAccessToken(
    @CurrentActor() actor: Member,
    @IdArg('id', 'Id of the token.') id: string,
  ): Promise<RevokeAccessTokenResult> {
    return this.tokens.revoke(actor, id);
  }
}
