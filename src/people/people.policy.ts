import { hasRole, isOwnHouse, type Actor, type Role } from '../kernel/actor.js';
import type { StaffMemberState } from './staff-member.entity.js';

/** What the policies know of a staff member. */
export interface StaffMemberStanding {
  readonly id: string;
  readonly state: StaffMemberState;
  readonly jobcenterId: string | null;
  readonly requestedJobcenterId: string | null;
}

/** Says whether the actor is in charge of the person: a coordinator of the present house, or an admin. */
export function mayManage(actor: Actor, person: StaffMemberStanding): boolean {
  return (
    hasRole(actor, 'ADMIN') ||
    (hasRole(actor, 'COORDINATOR') && person.jobcenterId !== null && isOwnHouse(actor, person.jobcenterId))
  );
}

/**
 * Says whether a waiting account concerns the actor: every one an admin; a coordinator those who named the own house, and
 * those who named none but share a verified mail domain with it.
 */
export function concerns(actor: Actor, person: StaffMemberStanding, sharesMailDomain: boolean): boolean {
  if (hasRole(actor, 'ADMIN')) return true;
  if (!hasRole(actor, 'COORDINATOR')) return false;
  return person.requestedJobcenterId === null ? sharesMailDomain : isOwnHouse(actor, person.requestedJobcenterId);
}

/**
 * Says whether the actor may know that the person is here: active colleagues are seen by every member, waiting ones by
 * those whom they concern, those who left by those who were in charge of them; oneself always.
 */
export function maySee(actor: Actor, person: StaffMemberStanding, sharesMailDomain: boolean): boolean {
  if (actor.kind !== 'ANONYMOUS' && actor.staffMemberId === person.id) return true;
  if (actor.kind !== 'MEMBER') return false;
  if (person.state === 'ACTIVE') return true;
  return person.state === 'PENDING' ? concerns(actor, person, sharesMailDomain) : mayManage(actor, person);
}

/** A coordinator admits into the house of today only, an admin into every house. Those who left come back by an admin. */
export function mayAdmit(actor: Actor, person: StaffMemberStanding, jobcenterId: string): boolean {
  if (hasRole(actor, 'ADMIN')) return true;
  return (
    hasRole(actor, 'COORDINATOR') &&
    actor.kind === 'MEMBER' &&
    actor.jobcenterId === jobcenterId &&
    person.state === 'PENDING'
  );
}

/** Roles of the network are an admin's to give and take; a coordinator of the same house may make and unmake coordinators. */
export function mayGrant(actor: Actor, person: StaffMemberStanding, role: Role): boolean {
  return hasRole(actor, 'ADMIN') || (role === 'COORDINATOR' && mayManage(actor, person));
}
