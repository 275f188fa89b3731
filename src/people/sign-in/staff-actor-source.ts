import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ANONYMOUS, type Actor } from '../../kernel/actor.js';
import { ActorSource } from '../../platform/access/actor-source.js';
import { Authenticator } from './authenticator.js';
import { hasBearerToken } from './bearer.strategy.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';

/** The actor of a request: by its bearer token, else by its session, else nobody. */
@Injectable()
export class StaffActorSource extends ActorSource {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly sessions: Sessions,
    private readonly signIn: SignInService,
  ) {
    super();
  }

  override async actorOf(request: Request): Promise<Actor> {
    if (hasBearerToken(request)) return this.signIn.actorOfToken(await this.authenticator.verifyToken(request));
    const failure = this.sessions.failureOf(request);
    if (failure !== undefined) throw failure;
    const staffMemberId = this.authenticator.staffMemberIdOf(request);
    return staffMemberId === undefined ? ANONYMOUS : this.signIn.actorOfSession(staffMemberId);
  }
}
