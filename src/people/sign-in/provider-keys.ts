import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import { secretOf } from '../../platform/embedded/secrets.js';

export const SIGNING_ALGORITHM = 'RS256';
const RSA_BITS = 2_048;

/** The private signing key of the embedded provider, made once per data folder so that tokens survive restarts. */
export function signingKey(dataDir: string): JWK & { readonly kid: string } {
  return JSON.parse(secretOf(dataDir, 'oidc-jwks', makeKey)) as JWK & { readonly kid: string };
}

/** The secret that signs the embedded provider's cookies. */
export function cookieKey(dataDir: string): string {
  return secretOf(dataDir, 'oidc-cookie-key');
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: RSA_BITS });
  return JSON.stringify({
    ...privateKey.export({ format: 'jwk' }),
    kid: randomUUID(),
    use: 'sig',
    alg: SIGNING_ALGORITHM,
  });
}
