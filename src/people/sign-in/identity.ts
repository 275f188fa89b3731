import type { Config } from '../../platform/config/config.js';

/** Who somebody is according to the issuer, after signature, audience and expiry were checked. */
export interface VerifiedIdentity {
  /** As it is stored: see `toStoredIssuer`. */
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** Official number from the claim that the operator trusts; undefined without such a claim. */
  readonly officialNumber?: string;
}

/** Claims of an ID token, of the userinfo endpoint or of an access token. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** Under this name the people of the embedded provider are stored, whatever address and port the service has today. */
export const EMBEDDED_ISSUER = 'embedded';

const MAX_NAME = 100;
const MAX_EMAIL = 254;
const OFFICIAL_NUMBER_DIGITS = 5;

/** The issuer as people are keyed by it: the embedded provider is one and the same at every address, others are their address. */
export function toStoredIssuer(config: Config, issuer: string): string {
  return config.oidc.embedded && issuer === config.oidc.issuer ? EMBEDDED_ISSUER : issuer;
}

/** Reads what we keep from the claims of the configured issuer. Values of an unexpected type count as missing. */
export function toIdentity(config: Config, claims: Claims): VerifiedIdentity {
  const email = text(claims['email'], MAX_EMAIL);
  const officialNumber =
    config.oidc.jobcenterClaim === undefined ? undefined : toOfficialNumber(claims[config.oidc.jobcenterClaim]);
  return {
    issuer: toStoredIssuer(config, config.oidc.issuer),
    subject: claims.sub,
    displayName: text(claims['name'], MAX_NAME) ?? text(claims['preferred_username'], MAX_NAME) ?? 'Neues Konto',
    email: email ?? null,
    emailVerified: email !== undefined && claims['email_verified'] === true,
    ...(officialNumber === undefined ? {} : { officialNumber }),
  };
}

/** One line without control characters, cut to a length; undefined when nothing is left. */
function text(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, maxLength);
  return line === '' ? undefined : line;
}

/** Directories keep the number as text or, without its leading zero, as a number. */
function toOfficialNumber(value: unknown): string | undefined {
  const written = typeof value === 'number' ? String(value) : text(value, 20);
  return written?.padStart(OFFICIAL_NUMBER_DIGITS, '0');
}
