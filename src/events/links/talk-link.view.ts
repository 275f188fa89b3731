import type { TalkView } from '../talks/talk.view.js';
import type { TalkLinkReasonKind, TalkLinkState, TalkLinkType } from './talk-link.enums.js';

/** Why the system proposes a link; `words` are those that say so, at most five: names of topics, or words of the talk. */
export interface TalkLinkReason {
  readonly kind: TalkLinkReasonKind;
  readonly words: readonly string[];
}

/** A link as it is read, before any policy is applied. */
export interface TalkLinkView {
  readonly id: string;
  readonly talkId: string;
  readonly practiceId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly type: TalkLinkType;
  readonly state: TalkLinkState;
  readonly reasons: readonly TalkLinkReason[];
  readonly score: number;
  readonly proposedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly agreedAt: Date | null;
  readonly endedBy: string | null;
  readonly talk: Pick<TalkView, 'event' | 'state' | 'startsAt'>;
}
