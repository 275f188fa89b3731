import { describe, expect, it } from '@jest/globals';
import type { MatchedWord } from '../../search/engine/search-engine.js';
import { chooseLinks, toSearchText, type Candidate } from './link-scoring.js';

const TALK = {
  title: 'Videoberatung: so geht es',
  subtitle: null,
  track: 'Beratung',
  abstract: 'Drei „Tipps“ -ohne Umweg: https://example.org/x.',
};
const candidate = (practiceId: string, more: Partial<Candidate> = {}): Candidate => ({
  practiceId,
  matches: [],
  topics: [],
  isOfSpeaker: false,
  isOfSpeakersHouse: false,
  ...more,
});
const match = (typed: string, field: 'TITLE' | 'BODY', kind: MatchedWord['kind'] = 'EXACT'): MatchedWord => ({
  typed,
  kind,
  word: typed,
  fields: [field],
});
const VIDEO = { label: 'Videoberatung', aliases: ['Videocoaching'] };

describe('Proposals for a talk', () => {
  it('are sought by its words, without operators and addresses, the last word being whole', () => {
    expect(toSearchText(TALK)).toBe('Videoberatung: so geht es Beratung Drei Tipps ohne Umweg: ');
    expect(toSearchText({ ...TALK, abstract: 'lang '.repeat(500) }).length).toBeLessThanOrEqual(451);
  });

  it('want more than a word in common, and more than the speaker', () => {
    expect(chooseLinks(TALK, [candidate('a', { matches: [match('Videoberatung', 'TITLE')] })])).toEqual([]);
    expect(chooseLinks(TALK, [candidate('a', { topics: [VIDEO] })])).toEqual([]);
    expect(chooseLinks(TALK, [candidate('a', { isOfSpeaker: true, isOfSpeakersHouse: true })])).toEqual([]);
    // Short words, and words that stand in neither title, say nothing.
    const words = ['Tipps', 'Beratung', 'Umweg', 'anderswo'].map((word) => match(word, 'BODY'));
    expect(chooseLinks(TALK, [candidate('a', { topics: [VIDEO], matches: words })])).toEqual([]);
  });

  it('say what speaks for them, and what speaks more comes first', () => {
    const words = [match('Beratung', 'TITLE'), match('Videoberatung', 'TITLE')];
    const links = chooseLinks(TALK, [
      candidate('words', { topics: [VIDEO], matches: words, isOfSpeakersHouse: true }),
      candidate('speaker', { isOfSpeaker: true, isOfSpeakersHouse: true, topics: [VIDEO], matches: words }),
    ]);
    expect(links).toEqual([
      {
        practiceId: 'speaker',
        type: 'PRESENTS',
        score: 19,
        reasons: [
          { kind: 'SPEAKER_IS_AUTHOR', words: [] },
          { kind: 'TOPIC', words: ['Videoberatung'] },
          { kind: 'SHARED_WORDS', words: ['Beratung', 'Videoberatung'] },
        ],
      },
      {
        practiceId: 'words',
        type: 'DISCUSSES',
        score: 16,
        reasons: [
          { kind: 'SPEAKER_JOBCENTER', words: [] },
          { kind: 'TOPIC', words: ['Videoberatung'] },
          { kind: 'SHARED_WORDS', words: ['Beratung', 'Videoberatung'] },
        ],
      },
    ]);
  });

  it('take no guesses for words, and are three at most', () => {
    const guesses = [match('Videoberatung', 'TITLE', 'CORRECTION'), match('Videoberatung', 'TITLE', 'PREFIX')];
    expect(chooseLinks(TALK, [candidate('a', { topics: [VIDEO], matches: guesses })])).toEqual([]);
    const matches = [match('Videoberatung', 'TITLE')];
    const many = ['d', 'b', 'c', 'a'].map((id) => candidate(id, { topics: [VIDEO], matches }));
    expect(chooseLinks(TALK, many).map(({ practiceId }) => practiceId)).toEqual(['a', 'b', 'c']);
  });
});
