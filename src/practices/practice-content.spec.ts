import { describe, expect, it } from '@jest/globals';
import { checkContent, EMPTY_CONTENT, missingToSubmit } from './practice-content.js';
import { countSentences } from './sentences.js';
import { toSlug } from './slug.js';

describe('the content of a write-up', () => {
  it('may be empty as a draft and then lacks eight fields', () => {
    expect(missingToSubmit(EMPTY_CONTENT).map(({ field }) => field)).toEqual([
      'title',
      'summary',
      'problem',
      'approach',
      'go',
      'noGo',
      'topics',
      'result.kind',
    ]);
  });
  it('names every violation at once, by its path', () => {
    const checked = checkContent({
      title: 'x'.repeat(181),
      exclusions: [{ targetGroup: 'NEUZUGAENGE', reason: ' ' }],
      usedFrom: '2026-02-01',
      usedUntil: '2026-01-01',
    });
    expect('violations' in checked && checked.violations.map(({ field }) => field)).toEqual([
      'title',
      'exclusions.0.reason',
      'usedUntil',
    ]);
  });
  it('refuses an end before the beginning and a group that is both suitable and not', () => {
    const checked = checkContent({
      targetGroups: ['A'],
      exclusions: [{ targetGroup: 'A', reason: 'Weil.' }],
      usedFrom: '2026-02-01',
      usedUntil: '2026-01-01',
    });
    expect('violations' in checked && checked.violations.map(({ field }) => field)).toEqual([
      'usedUntil',
      'exclusions.0.targetGroup',
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['', 0],
    ['Ein Satz', 1],
    ['Wir helfen z. B. beim Antrag. Das dauert ca. 5 Minuten.', 2],
    ['Seit dem 12. März 2026 läuft es nach § 16 Abs. 2 SGB II. Es geht! Wirklich?', 3],
  ])('%j has %i', (text, count) => expect(countSentences(text)).toBe(count));
});

describe('the readable address', () => {
  it.each([
    ['Größe & Übermaß: 1:40', 'groesse-uebermass-1-40'],
    ['  ', 'praxisbeispiel'],
    ['Café „Draht“', 'cafe-draht'],
  ])('of %j is %s', (title, slug) => expect(toSlug(title)).toBe(slug));
  it('has at most 80 characters and no dash at the end', () =>
    expect(toSlug('wort '.repeat(40))).toMatch(/^[a-z-]{1,80}[a-z]$|^[a-z-]+[a-z]$/));
});
