import { Injectable, Logger } from '@nestjs/common';
import { Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { buildEndSessionUrl } from 'openid-client';
import { ANONYMOUS } from '../../kernel/actor.js';
import { RateLimitedError } from '../../kernel/errors.js';
import { Config } from '../../platform/config/config.js';
import { RateLimit } from '../../platform/http/rate-limit.js';
import { isOwnPage } from '../../platform/http/same-origin.js';
import { Authenticator } from './authenticator.js';
import { hasBearerToken } from './bearer.strategy.js';
import { browserFamilyOf } from './browser-family.js';
import { Issuer } from './issuer.js';
import { CALLBACK_PATH } from './oidc.strategy.js';
import { toReturnPath } from './return-to.js';
import { Sessions } from './sessions.js';
import { toSignInFailure, type SignInFailure } from './sign-in-failure.js';
import { SignInService } from './sign-in.service.js';

/**
 * The routes of the sign-in: `GET /auth/sign-in?returnTo=/path`, `GET /auth/callback`, `POST /auth/sign-out`, and the session
 * for `/graphql`, `/uploads` and `/calendar`. Failures lead to a page that explains them; no answer shows a stack or a host.
 */
@Injectable()
export class SignInRoutes {
  private readonly logger = new Logger('SignIn');

  constructor(
    private readonly config: Config,
    private readonly authenticator: Authenticator,
    private readonly sessions: Sessions,
    private readonly signIn: SignInService,
    private readonly issuer: Issuer,
    private readonly rateLimit: RateLimit,
  ) {}

  /** Makes the router; its paths are absolute. */
  router(): Router {
    const router = Router();
    router.use(['/graphql', '/uploads', '/calendar'], this.readSession, this.authenticator.session);
    router.use('/auth', noStore, this.limit, this.sessions.read, this.authenticator.session);
    router.get(
      '/auth/sign-in',
      this.guarded((request, response) => this.begin(request, response)),
    );
    router.get(
      CALLBACK_PATH,
      this.guarded((request, response) => this.complete(request, response)),
    );
    router.post('/auth/sign-out', this.signOut);
    return router;
  }

  /** Whoever shows a token is who the token says, so no session is read or made. */
  private readonly readSession: RequestHandler = (request, response, next) => {
    if (hasBearerToken(request)) next();
    else this.sessions.read(request, response, next);
  };

  private readonly limit: RequestHandler = (request, response, next) => {
    this.rateLimit.check(request, ANONYMOUS).then(
      () => next(),
      (refusal: unknown) => {
        if (!(refusal instanceof RateLimitedError)) return next(refusal);
        response
          .status(429)
          .setHeader('retry-after', refusal.retryAfterSeconds)
          .type('text/plain')
          .send(refusal.message);
      },
    );
  };

  private async begin(request: Request, response: Response): Promise<void> {
    this.sessions.beginSignIn(request, toReturnPath(request.query['returnTo']));
    await this.authenticator.beginSignIn(request, response);
  }

  private async complete(request: Request, response: Response): Promise<void> {
    const returnTo = toReturnPath(request.session.returnTo);
    const identity = await this.authenticator.completeSignIn(request, response);
    const account = await this.signIn.signIn(identity);
    if (account.state === 'DEACTIVATED') return this.fail(response, 'abgelehnt');
    await this.authenticator.startSession(request, account.id);
    request.session.idToken = identity.idToken;
    request.session.browser = browserFamilyOf(request.headers['user-agent']);
    response.redirect(303, returnTo);
  }

  private readonly signOut: RequestHandler = (request, response, next) => {
    if (!isOwnPage(request, this.config)) {
      response.status(403).json({ message: 'Abmelden geht nur von den Seiten des Dienstes aus.' });
      return;
    }
    if (this.sessions.failureOf(request) !== undefined) {
      response.status(503).json({
        message: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.',
      });
      return;
    }
    const { idToken } = request.session;
    this.sessions
      .end(request, response)
      .then(() => this.farewellAddress(idToken))
      .then((redirectTo) => response.json({ redirectTo }), next);
  };

  /** Where the page goes to end the sign-in at the issuer as well; the front page when there is none or it is away. */
  private async farewellAddress(idToken: string | undefined): Promise<string> {
    if (idToken === undefined) return '/';
    try {
      const configuration = await this.issuer.load();
      return buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.config.publicUrl}/`,
      }).href;
    } catch {
      return '/';
    }
  }

  private guarded(work: (request: Request, response: Response) => Promise<void>): RequestHandler {
    return (request, response) => {
      const failure = this.sessions.failureOf(request);
      const done = failure === undefined ? work(request, response) : Promise.reject(failure);
      done.catch((error: unknown) => this.fail(response, toSignInFailure(error), error));
    };
  }

  private fail(response: Response, reason: SignInFailure, error?: unknown): void {
    if (reason === 'nicht-erreichbar')
      this.logger.warn(`A sign-in failed: ${error instanceof Error ? error.name : 'unknown failure'}`);
    if (!response.headersSent) response.redirect(303, `/anmeldung-fehlgeschlagen?grund=${reason}`);
  }
}

function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}
