import type { Request } from 'express';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotByAccessToken, Requires } from '../../platform/access/requires.js';
import { IdArg } from '../../platform/graphql/id-args.js';
import { CurrentActor, type RequestContext } from '../../platform/graphql/request-context.js';
import type { OwnAccount } from '../profile.service.js';
import { SessionService } from './session.service.js';
import { EndOtherSessionsResult, EndSessionResult, Session } from './session.types.js';

@Resolver(() => Session)
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Query(() => [Session], { description: 'The browsers in which you are signed in, the latest sign-in first.' })
  @Requires('ACCOUNT')
  mySessions(@CurrentActor() actor: OwnAccount, @Context() { req }: RequestContext): Promise<Session[]> {
    return this.sessions.list(actor, sidOf(req));
  }

  @Mutation(() => EndSessionResult, {
    description: 'Signs you out in one browser, also in the one that asks. Not by a personal access token.',
  })
  @Requires('ACCOUNT')
  @NotByAccessToken()
  endSession(
    @CurrentActor() actor: OwnAccount,
    @IdArg('id', 'Id of the session.') id: string,
  ): Promise<EndSessionResult> {
    return this.sessions.end(actor, id);
  }

  @Mutation(() => EndOtherSessionsResult, {
    description: 'Signs you out in all browsers but the one that asks. Not by a personal access token.',
  })
  @Requires('ACCOUNT')
  @NotByAccessToken()
  endOtherSessions(
    @CurrentActor() actor: OwnAccount,
    @Context() { req }: RequestContext,
  ): Promise<EndOtherSessionsResult> {
    return this.sessions.endOthers(actor, sidOf(req));
  }
}

/** Of a request with a token there is none, so no session is the current one. */
function sidOf(request: Request): string {
  return (request.sessionID as string | undefined) ?? '';
}
