import type { Actor } from '../../kernel/actor.js';
import type { Decision } from '../../practices/practice.policy.js';
import { decideEventUpdate, maySeeEvent } from '../event.policy.js';
import { TalkState } from './talk.enums.js';
import type { TalkView } from './talk.view.js';

type Subject = Pick<TalkView, 'event' | 'state'>;

/** A talk is seen by those who see its event. */
export function maySeeTalk(actor: Actor, talk: Pick<TalkView, 'event'>): boolean {
  return maySeeEvent(actor, talk.event);
}

/** A talk is kept by those who keep its event. */
export function decideTalkUpdate(actor: Actor, talk: Subject): Decision {
  return decideEventUpdate(actor, talk.event);
}

export function decideTalkCancel(actor: Actor, talk: Subject): Decision {
  const update = decideTalkUpdate(actor, talk);
  if (!update.allowed) return update;
  return talk.state === TalkState.CANCELLED
    ? { allowed: false, reason: 'Dieser Programmpunkt ist schon abgesagt.' }
    : update;
}
