import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import passport from 'passport';
import { UnauthenticatedError } from '../../kernel/errors.js';
import { Config } from '../../platform/config/config.js';
import { BearerStrategy } from './bearer.strategy.js';
import type { VerifiedIdentity } from './identity.js';
import { Issuer } from './issuer.js';
import { OidcStrategy, type SignedInIdentity } from './oidc.strategy.js';

/** What passport keeps of somebody in the session. */
interface SessionUser {
  readonly staffMemberId: string;
}

/** The issuer or the person ended the sign-in; `info` is what passport says about it. */
export class SignInRefused extends Error {
  constructor(readonly info: unknown) {
    super('The sign-in was refused.');
  }
}

/**
 * Passport with its three strategies: session, bearer token, OpenID Connect. Strategies are used by name only: an instance
 * that is handed over would be shared by concurrent requests.
 */
@Injectable()
export class Authenticator {
  private readonly passport = new passport.Passport();
  private hasOidc = false;

  constructor(
    private readonly config: Config,
    private readonly issuer: Issuer,
  ) {
    this.passport.use(new BearerStrategy(config, issuer));
    this.passport.serializeUser<string>((user, done) => done(null, (user as SessionUser).staffMemberId));
    this.passport.deserializeUser<string>((staffMemberId, done) => done(null, { staffMemberId }));
  }

  /** Express middleware that puts the person of the session, if there is one, into the request; see `staffMemberIdOf`. */
  readonly session = (request: Request, response: Response, next: NextFunction): void => {
    if (request.session === undefined) next();
    else this.passport.authenticate('session')(request, response, next);
  };

  /** The staff member of the request's session; undefined for nobody. */
  staffMemberIdOf(request: Request): string | undefined {
    return (request.user as SessionUser | undefined)?.staffMemberId;
  }

  /** Checks the bearer token. @throws UnauthenticatedError, UnavailableError */
  verifyToken(request: Request): Promise<VerifiedIdentity> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, identity: VerifiedIdentity | false | undefined): void => {
        if (error) reject(error as Error);
        else if (!identity) reject(new UnauthenticatedError('Der Zugangsschlüssel ist unvollständig.'));
        else resolve(identity);
      };
      this.passport.authenticate('bearer', { session: false }, done)(request, request.res, reject);
    });
  }

  /** Answers with the way to the issuer. @throws UnavailableError when the issuer does not answer */
  async beginSignIn(request: Request, response: Response): Promise<void> {
    await this.prepareOidc();
    return new Promise((resolve, reject) => {
      response.once('close', resolve);
      this.passport.authenticate('oidc', (error: unknown) => reject(error as Error))(request, response, reject);
    });
  }

  /** Takes what the issuer answered. @throws SignInRefused, UnavailableError, or what openid-client throws on a bad answer */
  async completeSignIn(request: Request, response: Response): Promise<SignedInIdentity> {
    await this.prepareOidc();
    return new Promise((resolve, reject) => {
      const done = (error: unknown, identity: SignedInIdentity | false | undefined, info: unknown): void => {
        if (error) reject(error as Error);
        else if (!identity) reject(new SignInRefused(info));
        else resolve(identity);
      };
      this.passport.authenticate('oidc', done)(request, response, reject);
    });
  }

  /** Starts a new session for the staff member; its id is another one than before. */
  startSession(request: Request, staffMemberId: string): Promise<void> {
    const user: SessionUser = { staffMemberId };
    return new Promise((resolve, reject) =>
      request.logIn(user, (error: unknown) => (error ? reject(error as Error) : resolve())),
    );
  }

  private async prepareOidc(): Promise<void> {
    if (this.hasOidc) return;
    this.passport.use(new OidcStrategy(this.config, await this.issuer.load()));
    this.hasOidc = true;
  }
}
