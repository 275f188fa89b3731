import { Injectable } from '@nestjs/common';
import type { Member, PendingAccount } from '../kernel/actor.js';
import { UnauthenticatedError } from '../kernel/errors.js';
import { toId } from '../kernel/ids.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { Audit } from '../platform/audit/audit.js';
import type { DatabaseHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { InputInvalid, Violation } from '../platform/graphql/problems.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { ContactChannelRepository } from './contact-channel.repository.js';
import type { ContactChannel, ContactChannelInput } from './contact-channel.types.js';
import type { Me, UpdateMyProfileInput } from './me.types.js';
import type { MailKind } from './notifications/mail-kind.enums.js';
import { MailSettings } from './notifications/mail-settings.service.js';
import {
  ProfileUpdated,
  type SetContactableResult,
  type SetMutedMailsResult,
  type SetContactChannelsResult,
  type UpdateMyProfileResult,
} from './people.results.js';
import { checkChannels, checkDisplayName, toChannels, toLine } from './profile.check.js';
import { StaffMemberRepository, type ProfileChange } from './staff-member.repository.js';
import { toStaffMember } from './staff-member.types.js';

/** Somebody who has signed in, admitted or not. */
export type OwnAccount = Member | PendingAccount;

const MAX_PROPOSALS = 20;

/** What people do with their own profile. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly transactor: Transactor,
    private readonly members: StaffMemberRepository,
    private readonly channels: ContactChannelRepository,
    private readonly jobcenters: JobcenterService,
    private readonly mails: MailSettings,
    private readonly vocabularies: VocabularyService,
    private readonly audit: Audit,
  ) {}

  /** The own account. @throws UnauthenticatedError when it is gone */
  loadMe(actor: OwnAccount): Promise<Me> {
    return this.readMe(this.transactor.reader, actor);
  }

  /** The own contact channels in the own order, private ones included. */
  listChannels(staffMemberId: string): Promise<ContactChannel[]> {
    return this.channels.list(this.transactor.reader, staffMemberId);
  }

  /** Ids of at most 20 houses in which colleagues share the verified mail domain: a proposal, no more. */
  listProposedHouses(staffMemberId: string): Promise<string[]> {
    return this.members.listHousesOfMailDomain(this.transactor.reader, staffMemberId, MAX_PROPOSALS);
  }

  /** Changes name, function and, while waiting, the wish for a house. @throws BadUserInputError on an unknown function */
  async update(actor: OwnAccount, input: UpdateMyProfileInput): Promise<UpdateMyProfileResult> {
    const violations = [
      ...checkDisplayName(input.displayName),
      ...(await this.checkRequestedHouse(actor, input.requestedJobcenterId)),
    ];
    if (violations.length > 0) return new InputInvalid(violations);
    const functionCode =
      input.function &&
      (await this.vocabularies.toValidCode(VocabularyName.STAFF_FUNCTIONS, input.function, 'input.function'));
    const change: ProfileChange = {
      ...(typeof input.displayName === 'string' ? { displayName: toLine(input.displayName) } : {}),
      ...(functionCode === undefined ? {} : { functionCode: functionCode || null }),
      ...(input.requestedJobcenterId === undefined
        ? {}
        : { requestedJobcenterId: input.requestedJobcenterId === null ? null : toId(input.requestedJobcenterId) }),
    };
    return this.transactor.run(async (tx) => {
      if (!(await this.members.changeProfile(tx, actor.staffMemberId, change)))
        return new InputInvalid([houseIsSettled()]);
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'staff_member.profile_updated',
        objectId: actor.staffMemberId,
      });
      return new ProfileUpdated(await this.readMe(tx, actor));
    });
  }

  /** Opens or closes the person to contact requests. */
  setContactable(actor: Member, contactable: boolean): Promise<SetContactableResult> {
    return this.transactor.run(async (tx) => {
      if (await this.members.setContactable(tx, actor.staffMemberId, contactable)) {
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'staff_member.contactable_set',
          objectId: actor.staffMemberId,
          details: { contactable },
        });
      }
      return new ProfileUpdated(await this.readMe(tx, actor));
    });
  }

  /** Ends exactly the mails of these kinds; all others are sent. */
  setMutedMails(actor: Member, kinds: readonly MailKind[]): Promise<SetMutedMailsResult> {
    return this.transactor.run(async (tx) => {
      await this.mails.mute(tx, actor.staffMemberId, kinds);
      return new ProfileUpdated(await this.readMe(tx, actor));
    });
  }

  /** Puts the channels in the place of all present ones. */
  async setChannels(actor: Member, input: readonly ContactChannelInput[]): Promise<SetContactChannelsResult> {
    const violations = checkChannels(input);
    if (violations.length > 0) return new InputInvalid(violations);
    return this.transactor.run(async (tx) => {
      // Two replacements at once would otherwise leave the channels of both.
      await this.members.lock(tx, actor.staffMemberId);
      await this.channels.replace(tx, actor.staffMemberId, toChannels(input));
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'staff_member.channels_set',
        objectId: actor.staffMemberId,
        details: { channels: input.length },
      });
      return new ProfileUpdated(await this.readMe(tx, actor));
    });
  }

  private async checkRequestedHouse(actor: OwnAccount, jobcenterId: string | null | undefined): Promise<Violation[]> {
    if (jobcenterId === undefined) return [];
    if (actor.kind === 'MEMBER') return [houseIsSettled()];
    if (jobcenterId === null) return [];
    const house = await this.jobcenters.find(jobcenterId);
    return house && house.closedOn === null
      ? []
      : [new Violation('input.requestedJobcenterId', 'Dieses Jobcenter gibt es nicht.')];
  }

  private async readMe(handle: DatabaseHandle, actor: OwnAccount): Promise<Me> {
    const account = await this.members.findAccount(handle, actor.staffMemberId);
    if (!account) throw new UnauthenticatedError();
    return {
      staffMember: toStaffMember(account),
      state: account.state,
      roles: actor.kind === 'MEMBER' ? [...actor.roles] : [],
      contactable: account.contactable,
      email: account.email,
      mutedMails: account.mutedMails as MailKind[],
      requestedJobcenterId: account.requestedJobcenterId,
    };
  }
}

function houseIsSettled(): Violation {
  return new Violation(
    'input.requestedJobcenterId',
    'Sie sind schon freigegeben. In ein anderes Jobcenter wechseln Sie über die Koordination Ihres Hauses.',
  );
}
