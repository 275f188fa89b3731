import { hash } from 'node:crypto';
import type { VerifiedIdentity } from './identity.js';

const CAPACITY = 1_000;
const MS_PER_SECOND = 1_000;

interface VerifiedToken {
  readonly identity: VerifiedIdentity;
  /** The issuer's keys that it was checked against. */
  readonly keys: unknown;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

/**
 * Tokens whose signature was checked, so that it is checked once and not in every request: the 1,000 used last, by their
 * hash. One is forgotten when it expires, or when the issuer's keys were read anew since.
 */
export class VerifiedTokens {
  private readonly tokens = new Map<string, VerifiedToken>();

  /** Whose token it is; undefined when it has to be checked. `keys` are the issuer's keys of now, undefined when they must be read. */
  find(token: string, keys: unknown): VerifiedIdentity | undefined {
    const key = keyOf(token);
    const found = this.tokens.get(key);
    if (!found) return undefined;
    this.tokens.delete(key);
    if (keys === undefined || found.keys !== keys || found.expiresAt <= Date.now()) return undefined;
    this.tokens.set(key, found);
    return found.identity;
  }

  /** Keeps what was checked against `keys`, unless it is unknown which these were. `expiresAtSeconds` is the token's `exp`: Unix time in seconds. */
  remember(token: string, identity: VerifiedIdentity, keys: unknown, expiresAtSeconds: number): void {
    if (keys === undefined) return;
    this.tokens.set(keyOf(token), { identity, keys, expiresAt: expiresAtSeconds * MS_PER_SECOND });
    if (this.tokens.size > CAPACITY) this.tokens.delete(this.tokens.keys().next().value!);
  }
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64');
}
