import { beforeEach, describe, expect, it } from '@jest/globals';
import type { VerifiedIdentity } from './identity.js';
import { VerifiedTokens } from './verified-tokens.js';

const IDENTITY: VerifiedIdentity = {
  issuer: 'embedded',
  subject: 'author',
  displayName: 'Miriam',
  email: null,
  emailVerified: false,
};
const KEYS = { keys: ['first'] };
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

describe('VerifiedTokens', () => {
  let tokens: VerifiedTokens;

  beforeEach(() => {
    tokens = new VerifiedTokens();
    tokens.remember('a.b.c', IDENTITY, KEYS, inSeconds(60));
  });

  it('know a token that was checked, and no other', () => {
    expect(tokens.find('a.b.c', KEYS)).toBe(IDENTITY);
    expect(tokens.find('a.b.d', KEYS)).toBeUndefined();
  });

  it('forget it when the keys were read anew, even should the old ones come back', () => {
    expect(tokens.find('a.b.c', { keys: ['first'] })).toBeUndefined();
    expect(tokens.find('a.b.c', KEYS)).toBeUndefined();
  });

  it('do not trust it while the keys have to be read', () => {
    expect(tokens.find('a.b.c', undefined)).toBeUndefined();
    tokens.remember('unknown.keys.used', IDENTITY, undefined, inSeconds(60));
    expect(tokens.find('unknown.keys.used', undefined)).toBeUndefined();
  });

  it('forget it when it expires', () => {
    tokens.remember('old', IDENTITY, KEYS, inSeconds(-1));
    expect(tokens.find('old', KEYS)).toBeUndefined();
  });

  it('keep the thousand that were used last', () => {
    for (let token = 0; token < 999; token++) tokens.remember(`token ${token}`, IDENTITY, KEYS, inSeconds(60));
    expect(tokens.find('a.b.c', KEYS)).toBe(IDENTITY);
    tokens.remember('one more', IDENTITY, KEYS, inSeconds(60));
    expect(tokens.find('a.b.c', KEYS)).toBe(IDENTITY);
    expect(tokens.find('token 0', KEYS)).toBeUndefined();
  });
});
