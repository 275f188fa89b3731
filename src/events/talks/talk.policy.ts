import type { Actor } from '../../kernel/actor.js';
import type { Decision } from '../../practices/practice.policy.js';
import { decideEventUpdate, maySeeEvent } from '../event.policy.js';
import { EventState } from '../event.enums.js';
import { TalkKind, TalkState } from './talk.enums.js';
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

/** Only what nobody else has ever seen can go without a trace; all else is cancelled. */
export function decideTalkDelete(actor: Actor, talk: Subject): Decision {
  const update = decideTalkUpdate(actor, talk);
  if (!update.allowed) return update;
  return talk.event.state === EventState.DRAFT
    ? update
    : { allowed: false, reason: 'Was veröffentlicht ist, wird nicht gelöscht: Sagen Sie den Programmpunkt ab.' };
}

/** Whether the search finds it: a talk that takes place at an event that all see. */
export function isFindable({ kind, state, event }: Pick<TalkView, 'kind' | 'state' | 'event'>): boolean {
  return kind === TalkKind.TALK && state !== TalkState.CANCELLED && event.state === EventState.PUBLISHED;
}
