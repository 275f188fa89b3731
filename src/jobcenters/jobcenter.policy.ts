import { hasRole, isOwnHouse, type Actor } from '../kernel/actor.js';

/** A house is kept current by its coordinators; an admin may help out. */
export function mayUpdateJobcenter(actor: Actor, jobcenterId: string): boolean {
  return hasRole(actor, 'ADMIN') || (hasRole(actor, 'COORDINATOR') && isOwnHouse(actor, jobcenterId));
}
