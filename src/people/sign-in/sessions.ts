import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import connectPgSimple from 'connect-pg-simple';
import type { CookieOptions, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import { Config } from '../../platform/config/config.js';
import { rows } from '../../platform/database/sql.js';
import { Transactor } from '../../platform/database/transactor.js';

declare module 'express-session' {
  interface SessionData {
    /** Written by passport: the id of the staff member, nothing else. */
    passport?: { user?: string };
    /** Where to go after the sign-in that is under way. */
    returnTo?: string;
    /** Ends the sign-in at the issuer. */
    idToken?: string;
    /** Family of browser and system at the sign-in. */
    browser?: string | undefined;
  }
}

/** How long a session lasts from the sign-in on, whatever is done in it. */
export const SESSION_LIFE_MS = 8 * 3_600_000;
const SIGN_IN_MS = 15 * 60_000;
const PRUNE_SECONDS = 15 * 60;

/** Browser sessions: a row in PostgreSQL behind an httpOnly cookie, with a fixed life of eight hours from the sign-in. */
@Injectable()
export class Sessions implements OnApplicationShutdown {
  private readonly middleware: RequestHandler;
  private readonly failures = new WeakMap<Request, Error>();
  private readonly store: InstanceType<ReturnType<typeof connectPgSimple>>;
  private readonly cookieName: string;
  private readonly cookie: CookieOptions;

  constructor(config: Config, transactor: Transactor) {
    const logger = new Logger('Sessions');
    // The store needs of a pool no more than this, and so its statements are counted and share the connections.
    const pool = {
      query: async (statement: string, values: unknown[]) => ({
        rows: await rows(transactor.reader, statement, values),
      }),
    };
    this.store = new (connectPgSimple(session))({
      pool: pool as unknown as Pool,
      tableName: 'sessions',
      disableTouch: true,
      pruneSessionInterval: PRUNE_SECONDS,
      errorLog: () => logger.warn('Expired sessions could not be removed; this is tried again.'),
    });
    this.cookieName = config.production ? '__Host-sid' : 'sid';
    this.cookie = { httpOnly: true, sameSite: 'lax', secure: config.production, path: '/' };
    this.middleware = session({
      store: this.store,
      name: this.cookieName,
      secret: [...config.sessionSecrets],
      resave: false,
      saveUninitialized: false,
      rolling: false,
      // In production the public address is https, so a proxy that speaks plain HTTP to us is no reason to withhold the cookie.
      proxy: config.production,
      cookie: { ...this.cookie, maxAge: SESSION_LIFE_MS },
    });
  }

  /**
   * Express middleware that makes `request.session`, and writes nothing for visitors who do not sign in. A session that
   * cannot be read leaves the request without one and is remembered (`failureOf`), so that each route can answer properly.
   */
  readonly read: RequestHandler = (request, response, next) => {
    let isRead = false;
    this.middleware(request, response, (failure?: unknown) => {
      // A failed write at the end of the answer comes here too, when there is nothing left to answer.
      if (isRead) return;
      isRead = true;
      if (failure instanceof Error) this.failures.set(request, failure);
      next();
    });
  };

  /** What went wrong when the session of the request was read; undefined when nothing did. */
  failureOf(request: Request): Error | undefined {
    return this.failures.get(request);
  }

  onApplicationShutdown(): void {
    this.store.close();
  }

  /** Remembers where a sign-in leads to. A session made for it lives for 15 minutes; one that is there keeps its end. */
  beginSignIn(request: Request, returnTo: string): void {
    const { cookie } = request.session;
    cookie.maxAge = request.session.passport?.user === undefined ? SIGN_IN_MS : (cookie.maxAge ?? 0);
    request.session.returnTo = returnTo;
  }

  /** Ends the session of the request, in the table and in the browser. */
  async end(request: Request, response: Response): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      request.session.destroy((error: unknown) => (error ? reject(error as Error) : resolve())),
    );
    response.clearCookie(this.cookieName, this.cookie);
  }
}
