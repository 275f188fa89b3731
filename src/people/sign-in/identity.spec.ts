import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../platform/config/config.js';
import { EMBEDDED_ISSUER, toIdentity, toStoredIssuer } from './identity.js';

const config = (oidc: Partial<Config['oidc']> = {}) =>
  ({
    oidc: { issuer: 'https://issuer.example', clientId: '', clientSecret: '', audience: '', embedded: false, ...oidc },
  }) as Config;

describe('The claims of an issuer', () => {
  it('give a name in one line, the user name as a second choice', () => {
    expect(toIdentity(config(), { sub: '1', name: ' Jana\r\nBirkenhain ' }).displayName).toBe('Jana Birkenhain');
    expect(toIdentity(config(), { sub: '1', name: '', preferred_username: 'jana' }).displayName).toBe('jana');
    expect(toIdentity(config(), { sub: '1', name: ['x'] }).displayName).toBe('Neues Konto');
    expect(toIdentity(config(), { sub: '1', name: 'x'.repeat(300) }).displayName).toHaveLength(100);
  });

  it('verify a mail address only by saying so', () => {
    const verified = (email_verified: unknown, email: unknown = 'a@b.example') =>
      toIdentity(config(), { sub: '1', email, email_verified }).emailVerified;
    expect([verified(true), verified('true'), verified(undefined), verified(true, 7)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('name a jobcenter only where the operator trusts the claim', () => {
    const numberOf = (value: unknown, jobcenterClaim = 'traeger') =>
      toIdentity(config({ jobcenterClaim }), { sub: '1', traeger: value }).officialNumber;
    expect([numberOf('63408'), numberOf(4502), numberOf(' 04502 '), numberOf({}), numberOf('63408', 'other')]).toEqual([
      '63408',
      '04502',
      '04502',
      undefined,
      undefined,
    ]);
    expect(toIdentity(config(), { sub: '1', traeger: '63408' })).not.toHaveProperty('officialNumber');
  });
});

describe('The issuer that people are stored under', () => {
  it('is its address, but for the embedded one a name that no change of port alters', () => {
    expect(toStoredIssuer(config(), 'https://issuer.example')).toBe('https://issuer.example');
    const embedded = config({ embedded: true, issuer: 'http://localhost:3000/oidc' });
    expect(toStoredIssuer(embedded, 'http://localhost:3000/oidc')).toBe(EMBEDDED_ISSUER);
    expect(toStoredIssuer(embedded, 'https://issuer.example')).toBe('https://issuer.example');
  });
});
