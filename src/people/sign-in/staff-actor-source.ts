import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ANONYMOUS, type Actor } from '../../kernel/actor.js';
import { ForbiddenError } from '../../kernel/errors.js';
import { ActorSource } from '../../platform/access/actor-source.js';
import { isAccessTokenSecret } from '../access-tokens/access-token.secret.js';
import { Authenticator } from './authenticator.js';
import { bearerTokenOf, hasBearerToken } from './bearer.strategy.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';

/** The actor of a request: by its bearer token (a JWT of the issuer or a personal access token), else by its session, else nobody. */
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
    const token = bearerTokenOf(request);
    if (token !== undefined && isAccessTokenSecret(token)) return this.actorOfAccessToken(request, token);
    if (hasBearerToken(request)) return this.signIn.actorOfToken(await this.authenticator.verifyToken(request));
    const failure = this.sessions.failureOf(request);
    if (failure !== undefined) throw failure;
    const staffMemberId = this.authenticator.staffMemberIdOf(request);
    return staffMemberId === undefined ? ANONYMOUS : this.signIn.actorOfSession(staffMemberId);
  }

  /** The guard of the operations asks for the scope of each; of the other routes a token that may not write gets what is only read. */
  private async actorOfAccessToken(request: Request, secret: string): Promise<Actor> {
    const actor = await this.signIn.actorOfAccessToken(secret);
    if (new URL(request.originalUrl, 'http://localhost').pathname === '/graphql') return actor;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!actor.scopes?.includes(isReading ? 'READ' : 'WRITE'))
      throw new ForbiddenError(`Dieser Zugangsschlüssel darf ${isReading ? 'nicht' : 'nur'} lesen.`);
    return actor;
  }
}
