/** Roles that are granted. Every admitted member may author without a role. */
export const ROLES = ['COORDINATOR', 'EDITOR', 'ORGANISER', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** What a personal access token lets its holder do: queries and downloads (`READ`), mutations and uploads (`WRITE`). */
export const ACCESS_SCOPES = ['READ', 'WRITE'] as const;
export type AccessScope = (typeof ACCESS_SCOPES)[number];

/** Nobody has signed in. */
export interface Anonymous {
  readonly kind: 'ANONYMOUS';
}

/** A signed-in account that waits for admission: reads its own profile only. */
export interface PendingAccount {
  readonly kind: 'PENDING';
  readonly staffMemberId: string;
}

/** An admitted, active staff member of a jobcenter. */
export interface Member {
  readonly kind: 'MEMBER';
  readonly staffMemberId: string;
  readonly jobcenterId: string;
  /** The own house and the houses it came from (predecessors): "own house" always means all of them. */
  readonly ownHouseIds: readonly string[];
  /** Roles of the network; `COORDINATOR` is that of the own house. */
  readonly roles: readonly Role[];
  /** What the personal access token allows by which the person asks; absent for somebody who has signed in. */
  readonly scopes?: readonly AccessScope[];
}

/** Who asks. Made once per request; roles are read from the database each time. */
export type Actor = Anonymous | PendingAccount | Member;

export const ANONYMOUS: Anonymous = { kind: 'ANONYMOUS' };

/** Says whether the actor is an admitted member with at least one of the roles. */
export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.kind === 'MEMBER' && roles.some((role) => actor.roles.includes(role));
}

/** Says whether the jobcenter is the actor's own house or one of its predecessors. */
export function isOwnHouse(actor: Actor, jobcenterId: string): boolean {
  return actor.kind === 'MEMBER' && actor.ownHouseIds.includes(jobcenterId);
}
