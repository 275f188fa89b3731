import { registerEnumType } from '@nestjs/graphql';

/** What a talk has to do with a practice. */
export enum TalkLinkType {
  PRESENTS = 'PRESENTS',
  DISCUSSES = 'DISCUSSES',
  CONTRADICTS = 'CONTRADICTS',
}

registerEnumType(TalkLinkType, {
  name: 'TalkLinkType',
  description: 'What a talk has to do with a practice.',
  valuesMap: {
    PRESENTS: { description: 'Stellt vor: its authors agree before it shows.' },
    DISCUSSES: { description: 'Bespricht.' },
    CONTRADICTS: { description: 'Widerspricht: came to another finding.' },
  },
});

/** State of a link. */
export enum TalkLinkState {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(TalkLinkState, {
  name: 'TalkLinkState',
  description: 'State of a link.',
  valuesMap: {
    PROPOSED: { description: 'Vorgeschlagen: waits for the organiser.' },
    CONFIRMED: { description: 'Bestätigt by the organiser.' },
    REJECTED: { description: 'Abgelehnt by the organiser; not proposed again.' },
    WITHDRAWN: { description: 'Zurückgezogen by an author, or by whoever proposed it.' },
  },
});

/** Why the system proposes a link. */
export enum TalkLinkReasonKind {
  SPEAKER_IS_AUTHOR = 'SPEAKER_IS_AUTHOR',
  SPEAKER_JOBCENTER = 'SPEAKER_JOBCENTER',
  TOPIC = 'TOPIC',
  SHARED_WORDS = 'SHARED_WORDS',
}

registerEnumType(TalkLinkReasonKind, {
  name: 'TalkLinkReasonKind',
  description: 'Why the system proposes a link.',
  valuesMap: {
    SPEAKER_IS_AUTHOR: { description: 'A confirmed speaker is one of its authors.' },
    SPEAKER_JOBCENTER: { description: 'A confirmed speaker works in its jobcenter.' },
    TOPIC: { description: 'The talk names one of its topics.' },
    SHARED_WORDS: { description: 'The search finds it by the words of the talk.' },
  },
});
