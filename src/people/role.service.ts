import { Injectable } from '@nestjs/common';
import { hasRole, type Member, type Role } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { Audit } from '../platform/audit/audit.js';
import { Config } from '../platform/config/config.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { mayGrant } from './people.policy.js';
import { LastAdmin, RolesChanged, type GrantRoleResult, type RevokeRoleResult } from './people.results.js';
import { toStoredIssuer } from './sign-in/identity.js';
import { StaffMemberRepository, type StaffMemberView } from './staff-member.repository.js';
import { StaffMemberService } from './staff-member.service.js';
import { toStaffMember, type RoleHolder } from './staff-member.types.js';
import { StaffRoleRepository } from './staff-role.repository.js';

/** A role cannot be granted at the command line; the message says what is missing. */
export class GrantRefusedError extends Error {}

/** Granting and revoking roles. */
@Injectable()
export class RoleService {
  constructor(
    private readonly transactor: Transactor,
    private readonly people: StaffMemberService,
    private readonly members: StaffMemberRepository,
    private readonly roles: StaffRoleRepository,
    private readonly jobcenters: JobcenterService,
    private readonly config: Config,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Active people who have roles, with them, by name in German order: an admin sees all, others those of their own house. */
  listHolders(actor: Member): Promise<RoleHolder[]> {
    return this.roles.listHolders(this.transactor.reader, hasRole(actor, 'ADMIN') ? undefined : actor.ownHouseIds);
  }

  /** Gives an active member a role; one that they have already stays. */
  grant(actor: Member, id: string, role: Role): Promise<GrantRoleResult> {
    return this.transactor.run(async (tx) => {
      const person = await this.people.lockVisible(tx, actor, id);
      if (person?.state !== 'ACTIVE') return new NotFound('Die Person');
      if (!mayGrant(actor, person, role)) return refusal();
      await this.add(tx, person.id, role, actor.staffMemberId);
      return this.answer(tx, person);
    });
  }

  /** Takes a role from an active member; one that they do not have stays away. */
  revoke(actor: Member, id: string, role: Role): Promise<RevokeRoleResult> {
    return this.transactor.run(async (tx) => {
      const person = await this.people.lockVisible(tx, actor, id);
      if (person?.state !== 'ACTIVE') return new NotFound('Die Person');
      if (!mayGrant(actor, person, role)) return refusal();
      if (role === 'ADMIN' && (await this.roles.isLastAdmin(tx, id))) return new LastAdmin();
      if (await this.roles.remove(tx, id, role)) {
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'staff_member.role_revoked',
          objectId: id,
          details: { role },
        });
      }
      return this.answer(tx, person);
    });
  }

  /**
   * Gives a role to the person whom an issuer knows under a subject: how an operator makes the first administrator. A
   * waiting account is admitted to the jobcenter with the official number, or else to the one that it named.
   *
   * @returns the person's id
   * @throws GrantRefusedError when nobody has signed in under the identity, the account has left, or no house is known for it
   */
  async grantRoleByIdentity(issuer: string, subject: string, role: Role, officialNumber?: string): Promise<string> {
    const house = officialNumber === undefined ? undefined : await this.jobcenters.findByOfficialNumber(officialNumber);
    if (officialNumber !== undefined && !house)
      throw new GrantRefusedError(`Es gibt kein Jobcenter mit der Nummer ${officialNumber}.`);
    return this.transactor.run(async (tx) => {
      const found = await this.members.findBySubject(tx, toStoredIssuer(this.config, issuer), subject);
      const person = found && (await this.members.lock(tx, found.id));
      if (!person)
        throw new GrantRefusedError(
          'Unter dieser Kennung hat sich noch niemand angemeldet. Bitte melden Sie sich einmal an und wiederholen Sie den Befehl.',
        );
      if (person.state === 'DEACTIVATED') throw new GrantRefusedError('Dieses Konto ist nicht mehr freigegeben.');
      if (person.state === 'PENDING') {
        const jobcenterId = house?.id ?? person.requestedJobcenterId;
        if (jobcenterId === null)
          throw new GrantRefusedError(
            'Das Konto gehört noch zu keinem Jobcenter. Bitte wählen Sie im Profil ein Jobcenter und wiederholen Sie den Befehl.',
          );
        await this.members.admit(tx, person, jobcenterId);
        await this.audit.record(tx, {
          actorId: null,
          action: 'staff_member.admitted',
          objectId: person.id,
          details: { jobcenterId },
        });
      }
      await this.add(tx, person.id, role, null);
      return person.id;
    });
  }

  private async add(tx: TransactionHandle, id: string, role: Role, grantedBy: string | null): Promise<void> {
    if (await this.roles.add(tx, id, role, grantedBy, this.clock.now())) {
      await this.audit.record(tx, {
        actorId: grantedBy,
        action: 'staff_member.role_granted',
        objectId: id,
        details: { role },
      });
    }
  }

  private async answer(tx: TransactionHandle, person: StaffMemberView): Promise<RolesChanged> {
    return new RolesChanged(toStaffMember(person), await this.roles.list(tx, person.id));
  }
}

function refusal(): NotAllowed {
  return new NotAllowed(
    'Rollen des Netzwerks vergibt die Administration; die Koordination kann nur Koordinationen des eigenen Jobcenters bestimmen.',
  );
}
