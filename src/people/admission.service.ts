import { Injectable } from '@nestjs/common';
import { hasRole, type Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../kernel/page.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { Audit } from '../platform/audit/audit.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { InputInvalid, NotAllowed, NotFound, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { AccessTokenRepository } from './access-tokens/access-token.repository.js';
import { staffMemberDeactivated, staffMemberMoved } from './people.facts.js';
import { mayAdmit, mayManage } from './people.policy.js';
import {
  LastAdmin,
  StaffMemberAdmitted,
  StaffMemberDeactivated,
  StaffMemberMoved,
  type AdmitStaffMemberResult,
  type DeactivateStaffMemberResult,
  type MoveStaffMemberResult,
} from './people.results.js';
import { SessionRepository } from './sign-in/session.repository.js';
import { StaffMemberRepository, type AccountView, type PendingView } from './staff-member.repository.js';
import { StaffMemberService } from './staff-member.service.js';
import { StaffRoleRepository } from './staff-role.repository.js';
import { toStaffMember, type StaffMember } from './staff-member.types.js';

/** How people come to a house, change it and leave. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly transactor: Transactor,
    private readonly people: StaffMemberService,
    private readonly members: StaffMemberRepository,
    private readonly roles: StaffRoleRepository,
    private readonly sessions: SessionRepository,
    private readonly accessTokens: AccessTokenRepository,
    private readonly jobcenters: JobcenterService,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Waiting accounts, longest waiting first: all for an admin, those that concern the own house for a coordinator. @throws BadUserInputError on a bad cursor */
  async listPending(actor: Member, page: PageRequest): Promise<Page<PendingView>> {
    const houseIds = hasRole(actor, 'ADMIN') ? undefined : actor.ownHouseIds;
    const found = await this.members.listPending(
      this.transactor.reader,
      houseIds,
      fromCursor(page.after, ['instant', 'id']),
      page.first + 1,
    );
    return toPage(found, page.first, (person) => [person.createdAt.toISOString(), person.id]);
  }

  /** Makes a waiting account an active member of the house. Somebody who left comes back by an admin, without roles. */
  admit(actor: Member, id: string, jobcenterId: string): Promise<AdmitStaffMemberResult> {
    return this.transactor.run(async (tx) => {
      const person = await this.people.lockVisible(tx, actor, id);
      if (!person) return new NotFound('Die Person');
      if (person.state === 'ACTIVE') return this.answerForActive(person, jobcenterId);
      if (!mayAdmit(actor, person, jobcenterId))
        return new NotAllowed('Die Koordination gibt nur Personen für das eigene Jobcenter frei.');
      if (!(await this.isOpen(tx, jobcenterId))) return unknownHouse();
      await this.members.admit(tx, person, jobcenterId);
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'staff_member.admitted',
        objectId: id,
        details: { jobcenterId },
      });
      return new StaffMemberAdmitted(await this.read(tx, id));
    });
  }

  /** Moves an active member to another house: the role of coordinator stays behind, contactable or not stays. Announces `staffMemberMoved`. */
  move(actor: Member, id: string, jobcenterId: string): Promise<MoveStaffMemberResult> {
    return this.transactor.run(async (tx) => {
      const person = await this.people.lockVisible(tx, actor, id);
      if (!person || person.state !== 'ACTIVE' || person.jobcenterId === null) return new NotFound('Die Person');
      if (!mayManage(actor, person))
        return new NotAllowed('Nur die Koordination des bisherigen Jobcenters kann jemanden versetzen.');
      if (person.jobcenterId === jobcenterId) return new StaffMemberMoved(toStaffMember(person));
      if (!(await this.isOpen(tx, jobcenterId))) return unknownHouse();
      await this.members.move(tx, id, person.jobcenterId, jobcenterId);
      await this.roles.remove(tx, id, 'COORDINATOR');
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'staff_member.moved',
        objectId: id,
        details: { fromJobcenterId: person.jobcenterId, toJobcenterId: jobcenterId },
      });
      await this.facts.announce(tx, staffMemberMoved, {
        staffMemberId: id,
        fromJobcenterId: person.jobcenterId,
        toJobcenterId: jobcenterId,
      });
      return new StaffMemberMoved(await this.read(tx, id));
    });
  }

  /** Ends the membership, all sessions, tokens and roles at once. Announces `staffMemberDeactivated`. */
  deactivate(actor: Member, id: string): Promise<DeactivateStaffMemberResult> {
    return this.transactor.run(async (tx) => {
      const person = await this.people.lockVisible(tx, actor, id);
      if (!person) return new NotFound('Die Person');
      if (!mayManage(actor, person))
        return new NotAllowed('Nur die Koordination des Jobcenters kann ein Konto beenden.');
      if (await this.roles.isLastAdmin(tx, id)) return new LastAdmin();
      if (await this.members.deactivate(tx, id, this.clock.now())) {
        await this.roles.removeAll(tx, id);
        await this.sessions.endAll(tx, id);
        await this.accessTokens.removeAll(tx, id);
        await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'staff_member.deactivated', objectId: id });
        await this.facts.announce(tx, staffMemberDeactivated, { staffMemberId: id });
      }
      return new StaffMemberDeactivated(await this.read(tx, id));
    });
  }

  private answerForActive(person: AccountView, jobcenterId: string): StaffMemberAdmitted | NotAllowed {
    return person.jobcenterId === jobcenterId
      ? new StaffMemberAdmitted(toStaffMember(person))
      : new NotAllowed('Die Person gehört schon zu einem anderen Jobcenter; dessen Koordination kann sie versetzen.');
  }

  private async isOpen(tx: TransactionHandle, jobcenterId: string): Promise<boolean> {
    const house = await this.jobcenters.find(jobcenterId, tx);
    return house !== undefined && house.closedOn === null;
  }

  private async read(tx: TransactionHandle, id: string): Promise<StaffMember> {
    return toStaffMember((await this.members.findByIds(tx, [id]))[0]!);
  }
}

function unknownHouse(): InputInvalid {
  return new InputInvalid([new Violation('jobcenterId', 'Dieses Jobcenter gibt es nicht.')]);
}
