import { isShown, type Linked } from './talk-link.policy.js';
import type { TalkLink } from './talk-link.types.js';

/** A link as clients see it. */
export function toTalkLink(linked: Linked): TalkLink {
  const { link } = linked;
  return {
    linked,
    id: link.id,
    type: link.type,
    state: link.state,
    isShown: isShown(link),
    reasons: link.reasons.map(({ kind, words }) => ({ kind, words: [...words] })),
    url: link.url,
    title: link.title,
  };
}
