import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member, Role } from '../kernel/actor.js';
import { Requires } from '../platform/access/requires.js';
import { PageArgs, toConnection, toPageRequest } from '../platform/graphql/connection.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { AdmissionService } from './admission.service.js';
import {
  AdmitStaffMemberResult,
  DeactivateStaffMemberResult,
  GrantRoleResult,
  MoveStaffMemberResult,
  PendingStaffMemberConnection,
  RevokeRoleResult,
  StaffMemberConnection,
} from './people.results.js';
import { RoleService } from './role.service.js';
import { StaffMemberService } from './staff-member.service.js';
import {
  RoleHolder,
  StaffMember,
  StaffMemberFilter,
  StaffRole,
  toPendingStaffMember,
  toStaffMember,
} from './staff-member.types.js';

const PERSON = 'Id of the person.';

@Resolver(() => StaffMember)
export class StaffMemberResolver {
  constructor(
    private readonly people: StaffMemberService,
    private readonly admissions: AdmissionService,
    private readonly roles: RoleService,
  ) {}

  @Query(() => StaffMemberConnection, {
    description: 'Active staff members of all jobcenters by name in German order.',
  })
  @Requires('MEMBER')
  async staffMembers(
    @Args() page: PageArgs,
    @Args('filter', { type: () => StaffMemberFilter, nullable: true, description: 'Which people; all by default.' })
    filter?: StaffMemberFilter | null,
  ): Promise<StaffMemberConnection> {
    return toConnection(await this.people.list(filter ?? {}, toPageRequest(page)), toStaffMember);
  }

  @Query(() => StaffMember, {
    nullable: true,
    description: 'The staff member with the id; null when there is none whom you may see.',
  })
  @Requires('MEMBER')
  async staffMember(@CurrentActor() actor: Member, @IdArg('id', PERSON) id: string): Promise<StaffMember | null> {
    const person = await this.people.find(actor, id);
    return person ? toStaffMember(person) : null;
  }

  @Query(() => PendingStaffMemberConnection, {
    description:
      'Accounts that wait for admission, longest waiting first: all for admins; for coordinators those who named their house, or named none and share its mail domain.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  async pendingStaffMembers(
    @CurrentActor() actor: Member,
    @Args() page: PageArgs,
  ): Promise<PendingStaffMemberConnection> {
    return toConnection(await this.admissions.listPending(actor, toPageRequest(page)), toPendingStaffMember);
  }

  @Mutation(() => AdmitStaffMemberResult, {
    description: 'Admits a waiting account to a jobcenter: coordinators to their own, admins to any.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  admitStaffMember(
    @CurrentActor() actor: Member,
    @IdArg('id', PERSON) id: string,
    @IdArg('jobcenterId', 'Id of the jobcenter.') jobcenterId: string,
  ): Promise<AdmitStaffMemberResult> {
    return this.admissions.admit(actor, id, jobcenterId);
  }

  @Mutation(() => MoveStaffMemberResult, {
    description:
      'Moves a person to another jobcenter. For coordinators of the present one and admins. The role of coordinator stays behind.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  moveStaffMember(
    @CurrentActor() actor: Member,
    @IdArg('id', PERSON) id: string,
    @IdArg('jobcenterId', 'Id of the new jobcenter.') jobcenterId: string,
  ): Promise<MoveStaffMemberResult> {
    return this.admissions.move(actor, id, jobcenterId);
  }

  @Mutation(() => DeactivateStaffMemberResult, {
    description:
      'Ends an account: sessions, tokens and roles end at once. For coordinators of the jobcenter and admins.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  deactivateStaffMember(
    @CurrentActor() actor: Member,
    @IdArg('id', PERSON) id: string,
  ): Promise<DeactivateStaffMemberResult> {
    return this.admissions.deactivate(actor, id);
  }

  @Mutation(() => GrantRoleResult, {
    description: 'Gives a person a role. For admins; coordinators may make coordinators of their own jobcenter.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  grantRole(
    @CurrentActor() actor: Member,
    @IdArg('id', PERSON) id: string,
    @Args('role', { type: () => StaffRole, description: 'The role.' }) role: Role,
  ): Promise<GrantRoleResult> {
    return this.roles.grant(actor, id, role);
  }

  @Query(() => [RoleHolder], {
    description:
      'Who has roles, by name in German order: for coordinators those of their own jobcenter, for admins all.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  roleHolders(@CurrentActor() actor: Member): Promise<RoleHolder[]> {
    return this.roles.listHolders(actor);
  }

  @Mutation(() => RevokeRoleResult, {
    description: 'Takes a role from a person. For admins; coordinators may unmake coordinators of their own jobcenter.',
  })
  @Requires('COORDINATOR', 'ADMIN')
  revokeRole(
    @CurrentActor() actor: Member,
    @IdArg('id', PERSON) id: string,
    @Args('role', { type: () => StaffRole, description: 'The role.' }) role: Role,
  ): Promise<RevokeRoleResult> {
    return this.roles.revoke(actor, id, role);
  }
}
