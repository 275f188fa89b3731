import { hasRole, isOwnHouse, type Actor, type Member } from '../kernel/actor.js';
import { PracticeDraftState, PracticeVisibility } from './practice.enums.js';
import type { AuthorView, PracticeView } from './practice.view.js';

/** The answer of a policy: allowed, or why not, in German. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

const ALLOWED: Decision = { allowed: true };
const refuse = (reason: string): Decision => ({ allowed: false, reason });

type Subject = Pick<
  PracticeView,
  | 'authors'
  | 'jobcenterId'
  | 'partnerJobcenterId'
  | 'invitedJobcenterId'
  | 'visibility'
  | 'archivedAt'
  | 'revision'
  | 'draft'
>;

function isOfOwnHouse(actor: Actor, practice: Subject): boolean {
  return (
    isOwnHouse(actor, practice.jobcenterId) ||
    (practice.partnerJobcenterId !== null && isOwnHouse(actor, practice.partnerJobcenterId))
  );
}

function authorOf(actor: Actor, practice: Subject): AuthorView | undefined {
  return actor.kind === 'MEMBER'
    ? practice.authors.find((author) => author.staffMemberId === actor.staffMemberId)
    : undefined;
}

/** An author who still works in one of the practice's houses: the practice stays with the house when people leave. */
export function isActiveAuthor(actor: Actor, practice: Subject): boolean {
  return authorOf(actor, practice)?.confirmed === true && isOfOwnHouse(actor, practice);
}

/** A colleague who is asked to write with the authors and has not answered; of another house only they may read. */
export function isInvited(actor: Actor, practice: Subject): boolean {
  if (authorOf(actor, practice)?.confirmed !== false) return false;
  const { invitedJobcenterId } = practice;
  return isOfOwnHouse(actor, practice) || (invitedJobcenterId !== null && isOwnHouse(actor, invitedJobcenterId));
}

/** For which of the practice's houses an author speaks: the main one, or the second of a dialogue. */
export function houseOfAuthor(
  actor: Member,
  practice: Pick<PracticeView, 'jobcenterId' | 'partnerJobcenterId' | 'invitedJobcenterId'>,
): string {
  return isOwnHouse(actor, practice.jobcenterId)
    ? practice.jobcenterId
    : (practice.partnerJobcenterId ?? practice.invitedJobcenterId)!;
}

/** Published practices are read by the network or by their houses, archived ones too, so that links keep working. */
export function mayReadPublished(actor: Actor, practice: Subject): boolean {
  if (actor.kind !== 'MEMBER' || practice.revision === null) return false;
  return (
    practice.visibility === PracticeVisibility.NETWORK || isOfOwnHouse(actor, practice) || isInvited(actor, practice)
  );
}

/** Drafts are seen by their authors and who is invited to be one, submitted ones by editors too. */
export function maySeeDraft(actor: Actor, practice: Subject): boolean {
  if (practice.draft === null) return false;
  return (
    isActiveAuthor(actor, practice) ||
    isInvited(actor, practice) ||
    (practice.draft.state === PracticeDraftState.IN_REVIEW && hasRole(actor, 'EDITOR'))
  );
}

/** Whether the practice exists for the actor at all. Editors see all that is published, to archive and to redact it. */
export function maySee(actor: Actor, practice: Subject): boolean {
  return (
    mayReadPublished(actor, practice) ||
    maySeeDraft(actor, practice) ||
    isActiveAuthor(actor, practice) ||
    isInvited(actor, practice) ||
    (practice.revision !== null && hasRole(actor, 'EDITOR'))
  );
}

/** Whoever is invited may write as well, and accepts by it. */
export function decideUpdate(actor: Actor, practice: Subject): Decision {
  if (!isActiveAuthor(actor, practice) && !isInvited(actor, practice))
    return refuse('Nur die Autorinnen und Autoren können dieses Praxisbeispiel bearbeiten.');
  return practice.archivedAt === null
    ? ALLOWED
    : refuse('Dieses Praxisbeispiel ist archiviert. Stellen Sie es zuerst wieder her.');
}

export function decideSubmit(actor: Actor, practice: Subject): Decision {
  const update = decideUpdate(actor, practice);
  if (!update.allowed) return update;
  if (practice.draft === null) return refuse('Es gibt keinen Entwurf, der eingereicht werden könnte.');
  return practice.draft.state === PracticeDraftState.DRAFT ? ALLOWED : refuse('Der Entwurf ist schon in Prüfung.');
}

/** Whoever is invited may say yes; saying no is leaving. */
export function decideAcceptInvitation(actor: Actor, practice: Subject): Decision {
  if (isInvited(actor, practice)) return ALLOWED;
  return refuse('Sie sind nicht eingeladen, hier mitzuschreiben.');
}

/** An author of each house agrees. */
export function decideConsent(actor: Actor, practice: Subject): Decision {
  const update = decideUpdate(actor, practice);
  if (!update.allowed) return update;
  return practice.draft === null ? refuse('Es gibt keinen Entwurf, dem zugestimmt werden könnte.') : ALLOWED;
}

/** Publishing and returning are the editors' answer to a submitted draft. */
export function decideReview(actor: Actor, practice: Subject): Decision {
  if (!hasRole(actor, 'EDITOR')) return refuse('Nur die Redaktion entscheidet über eingereichte Praxisbeispiele.');
  if (practice.archivedAt !== null) return refuse('Dieses Praxisbeispiel ist archiviert.');
  return practice.draft?.state === PracticeDraftState.IN_REVIEW
    ? ALLOWED
    : refuse('Dieses Praxisbeispiel ist nicht zur Prüfung eingereicht.');
}

function mayKeep(actor: Actor, practice: Subject): boolean {
  return (
    isActiveAuthor(actor, practice) ||
    hasRole(actor, 'EDITOR') ||
    (hasRole(actor, 'COORDINATOR') && isOwnHouse(actor, practice.jobcenterId))
  );
}

export function decideArchive(actor: Actor, practice: Subject): Decision {
  if (!mayKeep(actor, practice))
    return refuse('Archivieren können Autorinnen und Autoren, die Koordination des Hauses und die Redaktion.');
  if (practice.revision === null) return refuse('Ein unveröffentlichter Entwurf wird gelöscht, nicht archiviert.');
  return practice.archivedAt === null ? ALLOWED : refuse('Dieses Praxisbeispiel ist schon archiviert.');
}

export function decideRestore(actor: Actor, practice: Subject): Decision {
  if (!mayKeep(actor, practice))
    return refuse('Wiederherstellen können Autorinnen und Autoren, die Koordination des Hauses und die Redaktion.');
  return practice.archivedAt !== null ? ALLOWED : refuse('Dieses Praxisbeispiel ist nicht archiviert.');
}

export function decideConfirm(actor: Actor, practice: Subject): Decision {
  const mayConfirm =
    isActiveAuthor(actor, practice) || (hasRole(actor, 'COORDINATOR') && isOwnHouse(actor, practice.jobcenterId));
  if (!mayConfirm) return refuse('Bestätigen können Autorinnen und Autoren und die Koordination des Hauses.');
  return practice.revision !== null && practice.archivedAt === null
    ? ALLOWED
    : refuse('Bestätigt werden nur veröffentlichte Praxisbeispiele.');
}

/** When all authors have left, the coordinator of the house names new ones. */
export function decideAuthors(actor: Actor, practice: Subject): Decision {
  const mayName =
    isActiveAuthor(actor, practice) || (hasRole(actor, 'COORDINATOR') && isOwnHouse(actor, practice.jobcenterId));
  return mayName
    ? ALLOWED
    : refuse('Autorinnen und Autoren benennt, wer selbst dabei ist, oder die Koordination des Hauses.');
}

/** Everybody may leave; others are taken away by whoever names authors. */
export function decideRemoval(actor: Actor, practice: Subject, staffMemberId: string): Decision {
  const leaves = authorOf(actor, practice)?.staffMemberId === staffMemberId;
  return leaves ? ALLOWED : decideAuthors(actor, practice);
}
