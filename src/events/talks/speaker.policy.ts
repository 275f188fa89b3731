import type { Actor } from '../../kernel/actor.js';
import type { Decision } from '../../practices/practice.policy.js';
import { keepsEvent } from '../event.policy.js';
import type { SpeakerView, TalkView } from './talk.view.js';

const ALLOWED: Decision = { allowed: true };
const refuse = (reason: string): Decision => ({ allowed: false, reason });

type Of = Pick<TalkView, 'event' | 'speakers'>;

function isPerson(actor: Actor, speaker: SpeakerView): boolean {
  return actor.kind === 'MEMBER' && speaker.staffMemberId === actor.staffMemberId;
}

/** Who has claimed a speaker without being confirmed is seen by that person and by those who keep the event. */
export function maySeeClaim(actor: Actor, talk: Of, speaker: SpeakerView): boolean {
  return speaker.confirmed || isPerson(actor, speaker) || keepsEvent(actor, talk.event);
}

/** A member says to be a speaker whom nobody else says to be; one speaker of a talk at most. */
export function decideSpeakerClaim(actor: Actor, talk: Of, speaker: SpeakerView): Decision {
  if (actor.kind !== 'MEMBER') return refuse('Bitte melden Sie sich an.');
  if (talk.speakers.some((other) => isPerson(actor, other)))
    return refuse('Sie sind bei diesem Vortrag schon genannt.');
  return speaker.staffMemberId === null
    ? ALLOWED
    : refuse('Hier hat sich schon jemand gemeldet. Wenden Sie sich an die Organisation.');
}

export function decideSpeakerConfirm(actor: Actor, talk: Of, speaker: SpeakerView): Decision {
  if (!keepsEvent(actor, talk.event)) return refuse('Das bestätigt, wer die Veranstaltung pflegt.');
  return speaker.staffMemberId !== null && !speaker.confirmed
    ? ALLOWED
    : refuse('Hier wartet niemand auf eine Bestätigung.');
}

export function decideSpeakerRelease(actor: Actor, talk: Of, speaker: SpeakerView): Decision {
  if (!isPerson(actor, speaker) && !keepsEvent(actor, talk.event))
    return refuse('Das kann nur die Person selbst, oder wer die Veranstaltung pflegt.');
  return speaker.staffMemberId === null ? refuse('Hier hat sich niemand gemeldet.') : ALLOWED;
}
