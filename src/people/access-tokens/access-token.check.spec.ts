import { describe, expect, it } from '@jest/globals';
import { checkAccessToken } from './access-token.check.js';
import type { CreateAccessTokenInput } from './access-token.types.js';

const violationsOf = (change: Partial<CreateAccessTokenInput>, today = '2026-03-12'): string[] =>
  checkAccessToken({ name: 'Auswertung', scopes: ['READ'], expiresOn: today, ...change }, today).map(
    ({ field }) => field,
  );

describe('A wished access token', () => {
  it.each([
    ['ends today', {}, []],
    ['ends in a year', { expiresOn: '2027-03-12' }, []],
    ['ends a day too late', { expiresOn: '2027-03-13' }, ['input.expiresOn']],
    ['has ended', { expiresOn: '2026-03-11' }, ['input.expiresOn']],
    ['has no name', { name: ' ' }, ['input.name']],
    ['has a name of two lines', { name: 'a\nb' }, ['input.name']],
    ['has a name of 61 characters', { name: 'a'.repeat(61) }, ['input.name']],
    ['allows nothing', { scopes: [] }, ['input.scopes']],
    [
      'is wrong in everything',
      { name: '', scopes: [], expiresOn: '2020-01-01' },
      ['input.name', 'input.scopes', 'input.expiresOn'],
    ],
  ] as const)('that %s', (_what, change, expected) => {
    expect(violationsOf(change as Partial<CreateAccessTokenInput>)).toEqual(expected);
  });

  it('made on a 29 February may last until the 1 March of the next year', () => {
    expect(violationsOf({ expiresOn: '2029-03-01' }, '2028-02-29')).toEqual([]);
    expect(violationsOf({ expiresOn: '2029-03-02' }, '2028-02-29')).toEqual(['input.expiresOn']);
  });
});
