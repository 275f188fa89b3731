import type { Request } from 'express';
import { errors, jwtVerify } from 'jose';
import passport from 'passport';
import { UnauthenticatedError, UnavailableError } from '../../kernel/errors.js';
import { Config } from '../../platform/config/config.js';
import { toIdentity, type VerifiedIdentity } from './identity.js';
import { Issuer } from './issuer.js';
import { VerifiedTokens } from './verified-tokens.js';

const BEARER = /^Bearer +([\w~+/.-]+=*)$/i;
const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const CLOCK_TOLERANCE_SECONDS = 5;

/** Failures of the issuer's keys rather than of the token. */
const ISSUER_FAILURES = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JWK_INVALID', 'ERR_JOSE_GENERIC']);

/** Says whether the request claims to carry a bearer token, valid or not. */
export function hasBearerToken(request: Request): boolean {
  return /^Bearer\b/i.test(request.headers.authorization ?? '');
}

/** The bearer token of the request; undefined for none, or one whose form is not that of a token. */
export function bearerTokenOf(request: Request): string | undefined {
  return BEARER.exec(request.headers.authorization ?? '')?.[1];
}

/** Passport strategy for JWTs of the issuer (RFC 6750, RFC 9068): signature, issuer, audience and expiry are checked. Succeeds with a `VerifiedIdentity`. */
export class BearerStrategy extends passport.Strategy {
  override readonly name = 'bearer';
  private readonly verified = new VerifiedTokens();

  constructor(
    private readonly config: Config,
    private readonly issuer: Issuer,
  ) {
    super();
  }

  override authenticate(request: Request): void {
    const token = bearerTokenOf(request);
    if (token === undefined) return this.fail('Bearer', 401);
    this.verify(token).then(
      (identity) => this.success(identity),
      (error: unknown) => this.error(error),
    );
  }

  /** @throws UnauthenticatedError when the token is not valid, UnavailableError when the issuer's keys cannot be had */
  private async verify(token: string): Promise<VerifiedIdentity> {
    const keys = await this.issuer.loadKeys();
    const keysOfNow = this.issuer.keysOfNow(keys);
    const known = this.verified.find(token, keysOfNow);
    if (known) return known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.config.oidc.issuer,
        audience: this.config.oidc.audience,
        algorithms: ASYMMETRIC,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      const identity = toIdentity(this.config, { ...payload, sub: payload.sub! });
      this.verified.remember(token, identity, keysOfNow, payload.exp!);
      return identity;
    } catch (error) {
      if (!(error instanceof errors.JOSEError) || ISSUER_FAILURES.has(error.code)) throw new UnavailableError();
      throw new UnauthenticatedError('Der Zugangsschlüssel ist ungültig oder abgelaufen.');
    }
  }
}
