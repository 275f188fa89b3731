import { hasRole, isOwnHouse, type Actor, type Member } from '../kernel/actor.js';
import { isActiveAuthor, mayReadPublished, type Decision } from '../practices/practice.policy.js';
import type { PracticeView } from '../practices/practice.view.js';
import { answerersOf, type OfferView, type RequestView } from './contact.view.js';
import { ContactRequestState } from './contact.types.js';

const ALLOWED: Decision = { allowed: true };
const refuse = (reason: string): Decision => ({ allowed: false, reason });

/** May this member ask the people behind the practice now? `today` is the German date, `offer` undefined before publication. */
export function decideRequest(
  actor: Actor,
  practice: PracticeView,
  offer: OfferView | undefined,
  today: string,
): Decision {
  if (actor.kind !== 'MEMBER' || !mayReadPublished(actor, practice) || offer === undefined)
    return refuse('Dieses Praxisbeispiel ist nicht veröffentlicht.');
  const isOwn =
    offer.seatIds.includes(actor.staffMemberId) ||
    practice.authors.some((author) => author.staffMemberId === actor.staffMemberId);
  if (isOwn) return refuse('Das ist Ihr eigenes Praxisbeispiel.');
  if (practice.archivedAt !== null)
    return refuse('Dieses Praxisbeispiel ist archiviert; dazu werden keine Anfragen mehr angenommen.');
  if (answerersOf(offer).filter((id) => id !== actor.staffMemberId).length === 0)
    return refuse('Zu diesem Praxisbeispiel ist zurzeit niemand ansprechbar.');
  if (offer.pausedUntil !== null && offer.pausedUntil >= today)
    return refuse(`Anfragen sind bis einschließlich ${toGermanDate(offer.pausedUntil)} ausgesetzt.`);
  if (offer.openRequests >= offer.maxOpenRequests)
    return refuse(
      'Zu diesem Praxisbeispiel sind gerade genug Anfragen offen. Bitte versuchen Sie es in einigen Tagen noch einmal.',
    );
  return ALLOWED;
}

/** Whether the request exists for the member: its requester, those who may answer, and who has answered. */
export function maySeeRequest(actor: Member, request: RequestView): boolean {
  return [request.requesterId, request.answeredBy, ...request.answererIds].includes(actor.staffMemberId);
}

/** Accepting and declining. */
export function decideAnswer(actor: Actor, request: RequestView): Decision {
  const mayAnswer =
    actor.kind === 'MEMBER' &&
    request.answererIds.includes(actor.staffMemberId) &&
    request.requesterId !== actor.staffMemberId;
  if (!mayAnswer) return refuse('Diese Anfrage richtet sich nicht an Sie.');
  return request.state === ContactRequestState.OPEN
    ? ALLOWED
    : refuse('Diese Anfrage ist schon beantwortet oder zurückgezogen.');
}

export function decideWithdraw(actor: Actor, request: RequestView): Decision {
  if (actor.kind !== 'MEMBER' || request.requesterId !== actor.staffMemberId)
    return refuse('Zurückziehen kann nur, wer angefragt hat.');
  return request.state === ContactRequestState.OPEN
    ? ALLOWED
    : refuse('Diese Anfrage ist schon beantwortet oder zurückgezogen.');
}

/** After a colleague has accepted, another seat may show its own channels too. */
export function decideShare(actor: Actor, request: RequestView): Decision {
  const mayShare =
    actor.kind === 'MEMBER' &&
    request.answererIds.includes(actor.staffMemberId) &&
    request.requesterId !== actor.staffMemberId;
  if (!mayShare) return refuse('Diese Anfrage richtet sich nicht an Sie.');
  return request.state === ContactRequestState.ACCEPTED
    ? ALLOWED
    : refuse('Eigene Kontaktwege lassen sich erst ergänzen, wenn die Anfrage angenommen ist.');
}

/** The offer is kept by the authors, its seats and the coordinators of the house. */
export function decideOfferUpdate(actor: Actor, practice: PracticeView, offer: OfferView | undefined): Decision {
  if (actor.kind !== 'MEMBER') return refuse('Bitte melden Sie sich an.');
  if (offer === undefined) return refuse('Ansprechpersonen gibt es, sobald das Praxisbeispiel veröffentlicht ist.');
  const keeps =
    isActiveAuthor(actor, practice) ||
    offer.seatIds.includes(actor.staffMemberId) ||
    isCoordinatorOf(actor, practice, offer);
  return keeps
    ? ALLOWED
    : refuse(
        'Das Kontaktangebot pflegen die Autorinnen und Autoren, die Ansprechpersonen und die Koordination des Hauses.',
      );
}

function isCoordinatorOf(actor: Member, practice: PracticeView, offer: OfferView): boolean {
  return (
    offer.coordinatorIds.includes(actor.staffMemberId) ||
    (hasRole(actor, 'COORDINATOR') && isOwnHouse(actor, practice.jobcenterId))
  );
}

function toGermanDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}
