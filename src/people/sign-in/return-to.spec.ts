import { describe, expect, it } from '@jest/globals';
import { toReturnPath } from './return-to.js';

describe('Where a sign-in leads back to', () => {
  it.each(['/', '/praxis/videoberatung?von=suche#ergebnis', '/a//b'])('keeps the path %s', (path) => {
    expect(toReturnPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\n/evil.example',
    '/\t//evil.example',
    '/auth/sign-out',
    '',
    undefined,
    ['/a'],
    `/${'a'.repeat(2_000)}`,
  ])('answers with the front page to %p', (value) => {
    expect(toReturnPath(value)).toBe('/');
  });
});
