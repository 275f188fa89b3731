import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '../kernel/actor.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { Problem } from '../platform/graphql/problem.js';
import { InputInvalid, NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { Me } from './me.types.js';
import { PendingStaffMember, StaffMember, StaffRole } from './staff-member.types.js';

@ObjectType()
export class StaffMemberConnection extends connectionOf(StaffMember, 'StaffMember') {}

@ObjectType()
export class PendingStaffMemberConnection extends connectionOf(PendingStaffMember, 'PendingStaffMember') {}

@ObjectType({ description: 'Your profile was changed.' })
export class ProfileUpdated {
  @Field(() => Me, { description: 'Your account as it is now.' })
  readonly me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

@ObjectType({ description: 'The person was admitted to the jobcenter.' })
export class StaffMemberAdmitted {
  @Field(() => StaffMember, { description: 'The person as they are now.' })
  readonly staffMember: StaffMember;

  constructor(staffMember: StaffMember) {
    this.staffMember = staffMember;
  }
}

@ObjectType({ description: 'The person works in another jobcenter now.' })
export class StaffMemberMoved {
  @Field(() => StaffMember, { description: 'The person as they are now.' })
  readonly staffMember: StaffMember;

  constructor(staffMember: StaffMember) {
    this.staffMember = staffMember;
  }
}

@ObjectType({ description: 'The person was deactivated; all their sessions and tokens have ended.' })
export class StaffMemberDeactivated {
  @Field(() => StaffMember, { description: 'The person as they are now.' })
  readonly staffMember: StaffMember;

  constructor(staffMember: StaffMember) {
    this.staffMember = staffMember;
  }
}

@ObjectType({ description: 'The person has the roles listed here now.' })
export class RolesChanged {
  @Field(() => StaffMember, { description: 'The person.' })
  readonly staffMember: StaffMember;

  @Field(() => [StaffRole], { description: 'All roles of the person.' })
  readonly roles: Role[];

  constructor(staffMember: StaffMember, roles: Role[]) {
    this.staffMember = staffMember;
    this.roles = roles;
  }
}

/** The network would be left without an administrator. */
@ObjectType({
  implements: () => [Problem],
  description: 'The person is the last administrator; the network needs one. Grant the role to somebody else first.',
})
export class LastAdmin extends Problem {
  constructor() {
    super('Diese Person ist die letzte Administration des Netzwerks. Bitte geben Sie die Rolle zuerst jemand anderem.');
  }
}

const ProfileResult = (name: string, operation: string) =>
  createUnionType({
    name,
    description: `Outcome of \`${operation}\`.`,
    types: () => [ProfileUpdated, InputInvalid] as const,
  });

export const UpdateMyProfileResult = ProfileResult('UpdateMyProfileResult', 'updateMyProfile');
export type UpdateMyProfileResult = typeof UpdateMyProfileResult;

export const SetContactChannelsResult = ProfileResult('SetContactChannelsResult', 'setContactChannels');
export type SetContactChannelsResult = typeof SetContactChannelsResult;

export const SetMutedMailsResult = createUnionType({
  name: 'SetMutedMailsResult',
  description: 'Outcome of `setMutedMails`.',
  types: () => [ProfileUpdated] as const,
});
export type SetMutedMailsResult = typeof SetMutedMailsResult;

export const SetContactableResult = createUnionType({
  name: 'SetContactableResult',
  description: 'Outcome of `setContactable`.',
  types: () => [ProfileUpdated] as const,
});
export type SetContactableResult = typeof SetContactableResult;

export const AdmitStaffMemberResult = createUnionType({
  name: 'AdmitStaffMemberResult',
  description: 'Outcome of `admitStaffMember`.',
  types: () => [StaffMemberAdmitted, NotFound, NotAllowed, InputInvalid] as const,
});
export type AdmitStaffMemberResult = typeof AdmitStaffMemberResult;

export const MoveStaffMemberResult = createUnionType({
  name: 'MoveStaffMemberResult',
  description: 'Outcome of `moveStaffMember`.',
  types: () => [StaffMemberMoved, NotFound, NotAllowed, InputInvalid] as const,
});
export type MoveStaffMemberResult = typeof MoveStaffMemberResult;

export const DeactivateStaffMemberResult = createUnionType({
  name: 'DeactivateStaffMemberResult',
  description: 'Outcome of `deactivateStaffMember`.',
  types: () => [StaffMemberDeactivated, NotFound, NotAllowed, LastAdmin] as const,
});
export type DeactivateStaffMemberResult = typeof DeactivateStaffMemberResult;

export const GrantRoleResult = createUnionType({
  name: 'GrantRoleResult',
  description: 'Outcome of `grantRole`.',
  types: () => [RolesChanged, NotFound, NotAllowed] as const,
});
export type GrantRoleResult = typeof GrantRoleResult;

export const RevokeRoleResult = createUnionType({
  name: 'RevokeRoleResult',
  description: 'Outcome of `revokeRole`.',
  types: () => [RolesChanged, NotFound, NotAllowed, LastAdmin] as const,
});
export type RevokeRoleResult = typeof RevokeRoleResult;
