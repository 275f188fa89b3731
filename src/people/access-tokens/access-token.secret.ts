import { createHash, randomBytes } from 'node:crypto';

/** Begins every secret, so that people and secret scanners recognise it. */
const MARK = 'kd_';
const SECRET_BYTES = 32;
const PREFIX_LENGTH = MARK.length + 6;

/** A new secret of 256 random bits in base64url, such as `kd_Zk3…`. */
export function newSecret(): string {
  return MARK + randomBytes(SECRET_BYTES).toString('base64url');
}

/** Says whether a bearer token claims to be a personal access token, valid or not. */
export function isAccessTokenSecret(token: string): boolean {
  return token.startsWith(MARK);
}

/** The first characters of a secret, to recognise it by; they are no help in guessing the rest. */
export function toPrefix(secret: string): string {
  return secret.slice(0, PREFIX_LENGTH);
}

/** What is stored of a secret: its SHA-256 in base64url. Slow hashing is for passwords; nobody guesses 256 random bits. */
export function toSecretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
