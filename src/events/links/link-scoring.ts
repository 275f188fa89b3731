import type { MatchedWord } from '../../search/engine/search-engine.js';
import type { TalkView } from '../talks/talk.view.js';
import { TalkLinkReasonKind, TalkLinkType } from './talk-link.enums.js';
import type { SuggestedLink } from './talk-link.repository.js';
import type { TalkLinkReason } from './talk-link.view.js';

/** What the search takes at most. */
const LONGEST_TEXT = 450;
/** What is scored below is not worth an organiser's look. */
const LEAST_SCORE = 8;
const MOST_PER_TALK = 3;
const MOST_WORDS = 5;
/** Shorter words are seldom what a talk is about. */
const SHORTEST_WORD = 7;
const SHORTEST_TOPIC = 4;
/** Corrections and completions are guesses about a typing person; a talk is printed. */
const SURE: readonly MatchedWord['kind'][] = ['EXACT', 'PARTS', 'SYNONYM'];

const SPEAKER_IS_AUTHOR = 6;
const SPEAKER_JOBCENTER = 3;
const TOPIC = 5;
const WORD_IN_BOTH_TITLES = 4;
const WORD_IN_ONE_TITLE = 2;

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

/** The practices that have most to do with the talk, at most three, the best first; empty when too little speaks for any. */
export function chooseLinks(talk: Text, candidates: readonly Candidate[]): Omit<SuggestedLink, 'talkId'>[] {
  return candidates
    .map((candidate) => score(talk, candidate))
    .filter((link) => link.score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score || left.practiceId.localeCompare(right.practiceId))
    .slice(0, MOST_PER_TALK);
}

function score(talk: Text, candidate: Candidate): Omit<SuggestedLink, 'talkId'> {
  const text = textOf(talk);
  const topics = candidate.topics.filter(({ label, aliases }) =>
    [label, ...aliases].some((word) => word.length >= SHORTEST_TOPIC && has(text, word)),
  );
  const words = candidate.matches
    .filter(({ typed, kind }) => typed.length >= SHORTEST_WORD && SURE.includes(kind))
    .map(({ typed, fields }) => {
      const titles = Number(has(talk.title, typed)) + Number(fields.includes('TITLE'));
      return { typed, points: [0, WORD_IN_ONE_TITLE, WORD_IN_BOTH_TITLES][titles]! };
    })
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points);
  const { isOfSpeaker } = candidate;
  const isOfSpeakersHouse = candidate.isOfSpeakersHouse && !isOfSpeaker;
  const reason = (kind: TalkLinkReasonKind, said: readonly string[]): TalkLinkReason => ({
    kind,
    words: said.slice(0, MOST_WORDS),
  });
  return {
    practiceId: candidate.practiceId,
    type: isOfSpeaker ? TalkLinkType.PRESENTS : TalkLinkType.DISCUSSES,
    reasons: [
      ...(isOfSpeaker ? [reason(TalkLinkReasonKind.SPEAKER_IS_AUTHOR, [])] : []),
      ...(isOfSpeakersHouse ? [reason(TalkLinkReasonKind.SPEAKER_JOBCENTER, [])] : []),
      ...(topics.length > 0
        ? [
            reason(
              TalkLinkReasonKind.TOPIC,
              topics.map(({ label }) => label),
            ),
          ]
        : []),
      ...(words.length > 0
        ? [
            reason(
              TalkLinkReasonKind.SHARED_WORDS,
              words.map(({ typed }) => typed),
            ),
          ]
        : []),
    ],
    score:
      (isOfSpeaker ? SPEAKER_IS_AUTHOR : 0) +
      (isOfSpeakersHouse ? SPEAKER_JOBCENTER : 0) +
      TOPIC * topics.length +
      words.reduce((sum, { points }) => sum + points, 0),
  };
}

/** Whether the text has the word or phrase, also within a compound. */
function has(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
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
