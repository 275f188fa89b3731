import type { MatchedWord } from '../../search/engine/search-engine.js';
import type { TalkView } from '../talks/talk.view.js';
import { TalkLinkReasonKind, TalkLinkType } from './talk-link.enums.js';
import type { SuggestedLink } from './talk-link.repository.js';
import type { TalkLinkReason } from './talk-link.view.js';

/** What the search takes at most. */
const LONGEST_TEXT = 450;
/** What is scored below is not worth an organiser's look. */
const LEAST_SCORE = 5;
const MOST_PER_TALK = 3;
const MOST_WORDS = 5;
const SHORTEST_WORD = 4;
/** Corrections and completions are guesses about a typing person; a talk is printed. */
const SURE: readonly MatchedWord['kind'][] = ['EXACT', 'PARTS', 'SYNONYM'];

const SPEAKER_IS_AUTHOR = 10;
const SPEAKER_JOBCENTER = 3;
const TOPIC = 3;
const WORD_IN_TITLE = 2;
const WORD = 1;

type Text = Pick<TalkView, 'title' | 'subtitle' | 'track' | 'abstract'>;

/** A practice that may have to do with a talk. */
export interface Candidate {
  readonly practiceId: string;
  /** Words of the talk with which the search has found it. */
  readonly matches: readonly MatchedWord[];
  readonly topics: readonly { readonly label: string; readonly aliases: readonly string[] }[];
  readonly isOfSpeaker: boolean;
  readonly isOfSpeakersHouse: boolean;
}

/** What is searched for: the words of the talk, without what a query would read as an operator; ends so that no word counts as half typed. */
export function toSearchText(talk: Text): string {
  return `${textOf(talk).slice(0, LONGEST_TEXT)} `;
}

/** The practices that have most to do with the talk, at most three, the best first; empty when nothing speaks for any. */
export function chooseLinks(talk: Text, candidates: readonly Candidate[]): Omit<SuggestedLink, 'talkId'>[] {
  const text = textOf(talk).toLowerCase();
  return candidates
    .map((candidate) => score(text, candidate))
    .filter((link) => link.score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score || left.practiceId.localeCompare(right.practiceId))
    .slice(0, MOST_PER_TALK);
}

function score(text: string, candidate: Candidate): Omit<SuggestedLink, 'talkId'> {
  const topics = candidate.topics.filter(({ label, aliases }) => [label, ...aliases].some((word) => has(text, word)));
  const shared = candidate.matches.filter(({ typed, kind }) => typed.length >= SHORTEST_WORD && SURE.includes(kind));
  const reasons: TalkLinkReason[] = [
    ...(candidate.isOfSpeaker ? [{ kind: TalkLinkReasonKind.SPEAKER_IS_AUTHOR, words: [] }] : []),
    ...(candidate.isOfSpeakersHouse ? [{ kind: TalkLinkReasonKind.SPEAKER_JOBCENTER, words: [] }] : []),
    ...(topics.length > 0
      ? [{ kind: TalkLinkReasonKind.TOPIC, words: topics.slice(0, MOST_WORDS).map(({ label }) => label) }]
      : []),
    ...(shared.length > 0
      ? [{ kind: TalkLinkReasonKind.SHARED_WORDS, words: shared.slice(0, MOST_WORDS).map(({ typed }) => typed) }]
      : []),
  ];
  const points =
    (candidate.isOfSpeaker ? SPEAKER_IS_AUTHOR : 0) +
    (candidate.isOfSpeakersHouse ? SPEAKER_JOBCENTER : 0) +
    TOPIC * topics.length +
    shared.reduce((sum, { fields }) => sum + (fields.includes('TITLE') ? WORD_IN_TITLE : WORD), 0);
  return {
    practiceId: candidate.practiceId,
    type: candidate.isOfSpeaker ? TalkLinkType.PRESENTS : TalkLinkType.DISCUSSES,
    reasons,
    score: points,
  };
}

/** Whether the text has the word or phrase, also within a compound. */
function has(text: string, word: string): boolean {
  return word.length >= SHORTEST_WORD && text.includes(word.toLowerCase());
}

function textOf({ title, subtitle, track, abstract }: Text): string {
  return [title, subtitle, track, abstract]
    .filter((part) => part !== null)
    .join(' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/[^\p{L}\p{N}\s.,;&:*_-]|(?<=\s)-/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
