import { describe, expect, it } from '@jest/globals';
import { editDistance } from './edit-distance.js';
import { parseQuery } from './parse-query.js';

describe('a query', () => {
  it('has phrases in any kind of quotes', () => {
    expect(parseQuery('„Handy kaputt“ und "Brief ungelesen"').phrases).toEqual(['Handy kaputt', 'Brief ungelesen']);
  });
  it('excludes words behind a minus, not the second half of a hyphenated word', () => {
    expect(parseQuery('Beratung -Video Video-Beratung')).toMatchObject({
      excluded: ['Video'],
      text: 'Beratung  Video-Beratung',
    });
  });
  it.each(['"', '„', '-', '- -', '""', '!!', ':*', "'"])('survives %s', (text) => {
    expect(parseQuery(text)).toMatchObject({ phrases: [], excluded: [] });
  });
  it.each([
    ['Vide', true],
    ['Video ', false],
    ['Was hilft?', false],
    ['"Handy kaputt"', false],
  ])('%s has an open last word: %s', (text, isOpen) => expect(parseQuery(text).isLastWordOpen).toBe(isOpen));
});

describe('the edit distance', () => {
  it.each([
    ['video', 'video', 0],
    ['vidoe', 'video', 1],
    ['beratng', 'beratung', 1],
    ['beratuung', 'beratung', 1],
    ['bretuung', 'beratung', 3],
  ])('of %s and %s is %i', (left, right, distance) => expect(editDistance(left, right, 3)).toBe(distance));
  it('says one more than the limit beyond it', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3));
});
