import { importJWK, SignJWT } from 'jose';
import type { Config } from '../../platform/config/config.js';
import { demoPeople } from './demo-accounts.js';
import { SIGNING_ALGORITHM, signingKey } from './provider-keys.js';

const LIFE_SECONDS = 12 * 3_600;

/** No demo person has the key; the message names those who are there. */
export class UnknownDemoAccountError extends Error {}

/** What a token of the embedded provider says; times are in seconds from now. */
export interface TokenClaims {
  readonly subject: string;
  readonly audience: string;
  readonly lifeSeconds: number;
  /** Further claims, such as `name`. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/**
 * Makes a bearer token for a demo account, valid for twelve hours. Needs the data folder only, not the running service.
 * @throws UnknownDemoAccountError naming the keys there are
 */
export function demoToken(config: Config, key: string): Promise<string> {
  if (!config.oidc.embedded)
    throw new UnknownDemoAccountError('Demo-Konten gibt es nur mit der eingebauten Anmeldung (ohne OIDC_ISSUER).');
  const keys = demoPeople().map((person) => person.key);
  if (!keys.includes(key))
    throw new UnknownDemoAccountError(`Es gibt kein Demo-Konto „${key}“. Es gibt: ${keys.join(', ')}.`);
  return signToken(config, { subject: key, audience: config.oidc.audience, lifeSeconds: LIFE_SECONDS });
}

/** Signs an access token as the embedded provider does. */
export async function signToken(config: Config, token: TokenClaims): Promise<string> {
  const key = signingKey(config.dataDir);
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ ...token.claims })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, kid: key.kid, typ: 'at+jwt' })
    .setIssuer(config.oidc.issuer)
    .setSubject(token.subject)
    .setAudience(token.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + token.lifeSeconds)
    .sign(await importJWK(key, SIGNING_ALGORITHM));
}
