import type { Actor } from '../../kernel/actor.js';
import { isActiveAuthor, type Decision } from '../../practices/practice.policy.js';
import type { PracticeView } from '../../practices/practice.view.js';
import { keepsEvent } from '../event.policy.js';
import { maySeeTalk } from '../talks/talk.policy.js';
import { TalkLinkState, TalkLinkType } from './talk-link.enums.js';
import type { TalkLinkView } from './talk-link.view.js';

const ALLOWED: Decision = { allowed: true };
const refuse = (reason: string): Decision => ({ allowed: false, reason });

/** A link with its practice; null where it leads outside. */
export interface Linked {
  readonly link: TalkLinkView;
  readonly practice: PracticeView | null;
}

/** Whether a link stands on both pages: the organiser has confirmed it, and an author has agreed where that is needed. */
export function isShown({ type, state, practiceId, agreedAt }: TalkLinkView): boolean {
  return (
    state === TalkLinkState.CONFIRMED && (practiceId === null || type !== TalkLinkType.PRESENTS || agreedAt !== null)
  );
}

function isOfAuthor(actor: Actor, { practice }: Linked): boolean {
  return practice !== null && isActiveAuthor(actor, practice);
}

function isOfProposer(actor: Actor, { link }: Linked): boolean {
  return actor.kind === 'MEMBER' && link.proposedBy === actor.staffMemberId;
}

/** Shown links are seen by all who see the talk; others by the organisers, the authors and whoever proposed them. */
export function maySeeLink(actor: Actor, linked: Linked): boolean {
  return (
    maySeeTalk(actor, linked.link.talk) &&
    (isShown(linked.link) ||
      keepsEvent(actor, linked.link.talk.event) ||
      isOfAuthor(actor, linked) ||
      isOfProposer(actor, linked))
  );
}

/** The yes of the event's side. */
export function decideLinkConfirm(actor: Actor, { link }: Linked): Decision {
  if (!keepsEvent(actor, link.talk.event)) return refuse('Verbindungen bestätigt, wer die Veranstaltung pflegt.');
  return link.state === TalkLinkState.PROPOSED
    ? ALLOWED
    : refuse('Diese Verbindung wartet nicht auf eine Bestätigung.');
}

/** The yes of the practice's side. */
export function decideLinkAgree(actor: Actor, linked: Linked): Decision {
  const { type, state, agreedAt } = linked.link;
  if (!isOfAuthor(actor, linked)) return refuse('Zustimmen können die Autorinnen und Autoren des Praxisbeispiels.');
  const waits =
    type === TalkLinkType.PRESENTS &&
    agreedAt === null &&
    (state === TalkLinkState.PROPOSED || state === TalkLinkState.CONFIRMED);
  return waits ? ALLOWED : refuse('Diese Verbindung wartet nicht auf Ihre Zustimmung.');
}

export function decideLinkReject(actor: Actor, { link }: Linked): Decision {
  if (!keepsEvent(actor, link.talk.event)) return refuse('Verbindungen lehnt ab, wer die Veranstaltung pflegt.');
  return link.state === TalkLinkState.PROPOSED || link.state === TalkLinkState.CONFIRMED
    ? ALLOWED
    : refuse('Diese Verbindung gibt es nicht mehr.');
}

/** Authors withdraw a presentation of their practice at any time; whoever proposed a link takes it back while it waits. */
export function decideLinkWithdraw(actor: Actor, linked: Linked): Decision {
  const { type, state } = linked.link;
  if (state !== TalkLinkState.PROPOSED && state !== TalkLinkState.CONFIRMED)
    return refuse('Diese Verbindung gibt es nicht mehr.');
  if (isOfAuthor(actor, linked) && type === TalkLinkType.PRESENTS) return ALLOWED;
  if (isOfProposer(actor, linked) && state === TalkLinkState.PROPOSED) return ALLOWED;
  return refuse(
    'Zurückziehen können die Autorinnen und Autoren, wenn ihr Praxisbeispiel vorgestellt wird, und vor der Bestätigung, wer die Verbindung vorgeschlagen hat.',
  );
}

/** What was ended is proposed again only by the side that ended it. */
export function decideLinkRevive(actor: Actor, linked: Linked): Decision {
  const { link } = linked;
  if (link.state === TalkLinkState.REJECTED)
    return keepsEvent(actor, link.talk.event)
      ? ALLOWED
      : refuse('Wer die Veranstaltung pflegt, hat diese Verbindung abgelehnt.');
  if (link.state === TalkLinkState.WITHDRAWN)
    return link.endedBy === link.proposedBy || isOfAuthor(actor, linked)
      ? ALLOWED
      : refuse('Eine Autorin oder ein Autor des Praxisbeispiels hat diese Verbindung zurückgezogen.');
  return refuse('Diese Verbindung gibt es schon.');
}
