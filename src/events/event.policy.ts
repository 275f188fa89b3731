import { hasRole, type Actor } from '../kernel/actor.js';
import type { Decision } from '../practices/practice.policy.js';
import { EventState } from './event.enums.js';
import type { EventView } from './event.view.js';

const ALLOWED: Decision = { allowed: true };
const refuse = (reason: string): Decision => ({ allowed: false, reason });

type Subject = Pick<EventView, 'state' | 'organiserIds'>;

/** Its organisers and the editors keep an event. */
export function keepsEvent(actor: Actor, event: Pick<EventView, 'organiserIds'>): boolean {
  return actor.kind === 'MEMBER' && (event.organiserIds.includes(actor.staffMemberId) || hasRole(actor, 'EDITOR'));
}

/** Whether the event, and what is in it, exists for the actor at all. */
export function maySeeEvent(actor: Actor, event: Subject): boolean {
  return actor.kind === 'MEMBER' && (event.state !== EventState.DRAFT || keepsEvent(actor, event));
}

/** Writing it and its programme. */
export function decideEventUpdate(actor: Actor, event: Subject): Decision {
  if (!keepsEvent(actor, event))
    return refuse(
      'Nur die Organisatorinnen und Organisatoren und die Redaktion können diese Veranstaltung bearbeiten.',
    );
  return event.state === EventState.CANCELLED ? refuse('Diese Veranstaltung ist abgesagt.') : ALLOWED;
}

export function decideEventPublish(actor: Actor, event: Subject): Decision {
  const update = decideEventUpdate(actor, event);
  if (!update.allowed) return update;
  return event.state === EventState.DRAFT ? ALLOWED : refuse('Diese Veranstaltung ist schon veröffentlicht.');
}

/** Only what nobody else has ever seen can go without a trace; all else is cancelled. */
export function decideEventDraftDelete(actor: Actor, event: Subject): Decision {
  if (!keepsEvent(actor, event))
    return refuse('Nur die Organisatorinnen und Organisatoren und die Redaktion können diesen Entwurf löschen.');
  return event.state === EventState.DRAFT
    ? ALLOWED
    : refuse('Was veröffentlicht war, wird nicht gelöscht: Sagen Sie die Veranstaltung ab.');
}

/** Until it is over: afterwards nobody could stay at home any more, and what was said there is not taken back. */
export function decideEventCancel(actor: Actor, event: Subject & Pick<EventView, 'endsAt'>, now: Date): Decision {
  const update = decideEventUpdate(actor, event);
  if (!update.allowed) return update;
  if (event.state === EventState.DRAFT) return refuse('Ein Entwurf wird nicht abgesagt: Es weiß noch niemand davon.');
  return event.endsAt > now
    ? ALLOWED
    : refuse('Diese Veranstaltung ist vorbei. Fiel sie aus, schreiben Sie es in den Rückblick.');
}
