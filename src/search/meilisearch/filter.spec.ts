import { describe, expect, it } from '@jest/globals';
import { allOf, anyOf, hasOneOf, not } from './filter.js';

describe('A filter for Meilisearch', () => {
  it.each([
    ['SUCHT', 'kind IN ["SUCHT"]'],
    [`'`, `kind IN ["'"]`],
    ['"', 'kind IN ["\\""]'],
    ['\\', 'kind IN ["\\\\"]'],
    ['\\"', 'kind IN ["\\\\\\""]'],
    ['a" OR kind = "b', 'kind IN ["a\\" OR kind = \\"b"]'],
    ['a"] OR kind EXISTS', 'kind IN ["a\\"] OR kind EXISTS"]'],
    ['OR', 'kind IN ["OR"]'],
    ['', 'kind IN [""]'],
    ['a\ud800', 'kind IN ["a\ufffd"]'],
  ])('keeps %j a value', (value, expected) => {
    expect(hasOneOf('kind', [value])).toBe(expected);
  });

  it('finds nothing without a value', () => {
    expect(hasOneOf('kind', [])).toBe('kind IN []');
  });

  it('joins conditions with brackets around each', () => {
    const [a, b] = [hasOneOf('kind', ['a']), hasOneOf('terms', ['b', 'c'])];
    expect(allOf([a])).toBe('kind IN ["a"]');
    expect(allOf([a, not(anyOf([a, b]))])).toBe('(kind IN ["a"]) AND (NOT ((kind IN ["a"]) OR (terms IN ["b", "c"])))');
  });

  it('is never made of no condition at all', () => {
    expect(() => allOf([])).toThrow('A filter needs a condition.');
    expect(() => anyOf([])).toThrow('A filter needs a condition.');
  });
});
