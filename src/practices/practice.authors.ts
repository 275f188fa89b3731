import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { StaffDirectory } from '../people/staff-directory.js';
import { Audit } from '../platform/audit/audit.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { NotAllowed, NotFound } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { PracticeChange } from './practice-change.js';
import { practiceChanged } from './practice.facts.js';
import { PracticeNotifications } from './practice.notifications.js';
import {
  decideAcceptInvitation,
  decideAuthors,
  decideConsent,
  decideRemoval,
  houseOfAuthor,
  isActiveAuthor,
} from './practice.policy.js';
import { PracticeRepository } from './practice.repository.js';
import { PracticeThirdJobcenter, type ChangePracticeResult, type InviteCoAuthorResult } from './practice.results.js';
import type { PracticeView } from './practice.view.js';

/** Who writes, and whether both houses of a dialogue agree. */
@Injectable()
export class PracticeAuthors {
  constructor(
    private readonly repository: PracticeRepository,
    private readonly change: PracticeChange,
    private readonly jobcenters: JobcenterService,
    private readonly staff: StaffDirectory,
    private readonly notifications: PracticeNotifications,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Lets a colleague write with you. A colleague of another house makes it a dialogue as soon as they accept; until then nobody else of that house sees more than before. Inviting twice changes nothing. The invited get a mail. */
  async invite(actor: Member, id: string, staffMemberId: string): Promise<InviteCoAuthorResult> {
    return this.change.run<InviteCoAuthorResult>(actor, {
      id,
      decide: decideAuthors,
      work: async (tx, practice) => {
        const [person] = await this.staff.listByIds(tx, [staffMemberId]);
        if (!person || person.state !== 'ACTIVE' || person.jobcenterId === null)
          return new NotFound('Die Kollegin oder der Kollege');
        if (practice.authors.some((author) => author.staffMemberId === staffMemberId))
          return this.change.changed(tx, actor, id);
        const houses = await this.jobcenters.listWithPredecessors(person.jobcenterId, tx);
        const second = practice.partnerJobcenterId ?? practice.invitedJobcenterId;
        if (![practice.jobcenterId, second].some((house) => house && houses.includes(house))) {
          if (second !== null) return new PracticeThirdJobcenter();
          await this.repository.setInvitedHouse(tx, id, person.jobcenterId);
        }
        await this.repository.insertAuthor(tx, id, staffMemberId, null);
        await this.notifications.invited(tx, practice, staffMemberId);
        await this.repository.raiseVersion(tx, id, practice.version);
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.author_invited',
          objectId: id,
          details: { staffMemberId },
        });
        return this.change.changed(tx, actor, id);
      },
    }) as Promise<InviteCoAuthorResult>;
  }

  /** Says yes to an invitation: the colleague may write, is named as an author, and their house becomes the second one. */
  async accept(actor: Member, id: string): Promise<ChangePracticeResult> {
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      decide: decideAcceptInvitation,
      work: async (tx, practice) => {
        await this.join(tx, actor, practice);
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.invitation_accepted',
          objectId: id,
        });
        return this.change.changed(tx, actor, id);
      },
    });
  }

  /** Takes an author away; everybody may leave. The last one who has accepted stays, so that somebody can go on. */
  async remove(actor: Member, id: string, staffMemberId: string): Promise<ChangePracticeResult> {
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      decide: (member, practice) => decideRemoval(member, practice, staffMemberId),
      work: async (tx, practice) => {
        const removed = practice.authors.find((author) => author.staffMemberId === staffMemberId);
        if (!removed) return new NotFound('Die Autorin oder der Autor');
        if (removed.confirmed && practice.authors.filter((author) => author.confirmed).length === 1)
          return new NotAllowed('Die letzte Autorin oder der letzte Autor bleibt. Laden Sie zuerst jemanden ein.');
        await this.repository.deleteAuthor(tx, id, staffMemberId);
        await this.dropHouseWithoutAuthors(tx, practice, staffMemberId);
        await this.repository.raiseVersion(tx, id, practice.version);
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.author_removed',
          objectId: id,
          details: { staffMemberId },
        });
        return this.change.changed(tx, actor, id, practice);
      },
    });
  }

  /** Agrees, for the own house, to exactly this version of the draft, and to be named as its author. */
  async consent(actor: Member, id: string, expectedVersion: number): Promise<ChangePracticeResult> {
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      expectedVersion,
      decide: decideConsent,
      work: async (tx, practice) => {
        await this.join(tx, actor, practice);
        await this.repository.insertConsent(tx, {
          practiceId: id,
          draftVersion: practice.draft!.version,
          jobcenterId: houseOfAuthor(actor, practice),
          staffMemberId: actor.staffMemberId,
          givenAt: this.clock.now(),
        });
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.consented',
          objectId: id,
          details: { version: practice.version },
        });
        return this.change.changed(tx, actor, id);
      },
    });
  }

  /**
   * Makes who is invited an author, by whatever they do as one; changes nothing for those who are. A second house may read
   * what only its houses may, so a published practice is projected anew.
   */
  async join(tx: TransactionHandle, actor: Member, practice: PracticeView): Promise<void> {
    if (isActiveAuthor(actor, practice)) return;
    await this.repository.confirmAuthor(tx, practice.id, actor.staffMemberId, this.clock.now());
    const house = houseOfAuthor(actor, practice);
    if (house === practice.jobcenterId || house === practice.partnerJobcenterId) return;
    await this.repository.setPartner(tx, practice.id, house);
    if (practice.revision !== null) await this.facts.announce(tx, practiceChanged, { practiceId: practice.id });
  }

  /** An invitation can be withdrawn at any time; a house that stands over a published practice stays with it. */
  private async dropHouseWithoutAuthors(
    tx: TransactionHandle,
    practice: PracticeView,
    removedId: string,
  ): Promise<void> {
    const { partnerJobcenterId, invitedJobcenterId, revision } = practice;
    const house = partnerJobcenterId ?? invitedJobcenterId;
    if (house === null || (partnerJobcenterId !== null && revision !== null)) return;
    const left = practice.authors.map((author) => author.staffMemberId).filter((authorId) => authorId !== removedId);
    const people = await this.staff.listByIds(tx, left);
    if (people.some((person) => person.jobcenterId === house)) return;
    if (partnerJobcenterId === null) await this.repository.setInvitedHouse(tx, practice.id, null);
    else await this.repository.setPartner(tx, practice.id, null);
  }
}
