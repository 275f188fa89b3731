import { Injectable } from '@nestjs/common';
import { hasRole, type Actor, type Member } from '../kernel/actor.js';
import { toId } from '../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { maySee, type StaffMemberStanding } from './people.policy.js';
import { StaffMemberRepository, type AccountView, type StaffMemberView } from './staff-member.repository.js';
import type { StaffMemberFilter } from './staff-member.types.js';

const MAX_TEXT = 200;

/** Finding colleagues, and who may be found by whom. */
@Injectable()
export class StaffMemberService {
  constructor(
    private readonly transactor: Transactor,
    private readonly members: StaffMemberRepository,
  ) {}

  /** Active members by name in German order. @throws BadUserInputError on a bad cursor */
  async list(filter: StaffMemberFilter, page: PageRequest): Promise<Page<StaffMemberView>> {
    const text = filter.text
      ?.replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, MAX_TEXT);
    const query = {
      ...(text ? { text } : {}),
      ...(filter.jobcenterId ? { jobcenterId: toId(filter.jobcenterId) } : {}),
    };
    const found = await this.members.listActive(
      this.transactor.reader,
      query,
      fromCursor(page.after, ['text', 'id']),
      page.first + 1,
    );
    return toPage(found, page.first, (person) => [person.displayName, person.id]);
  }

  /** The person with the id when the actor may see them. */
  async find(actor: Member, id: string): Promise<StaffMemberView | undefined> {
    const person = await this.members.findAccount(this.transactor.reader, id);
    return person && (await this.isVisible(this.transactor.reader, actor, person)) ? person : undefined;
  }

  /** Locks a person for a change when the actor may see them; undefined looks the same as for nobody. */
  async lockVisible(tx: TransactionHandle, actor: Actor, id: string): Promise<AccountView | undefined> {
    const person = await this.members.lock(tx, id);
    return person && (await this.isVisible(tx, actor, person)) ? person : undefined;
  }

  private async isVisible(handle: DatabaseHandle, actor: Actor, person: StaffMemberStanding): Promise<boolean> {
    const domainMatters =
      person.state === 'PENDING' &&
      person.requestedJobcenterId === null &&
      actor.kind === 'MEMBER' &&
      hasRole(actor, 'COORDINATOR');
    const sharesMailDomain =
      domainMatters && (await this.members.sharesMailDomain(handle, person.id, actor.ownHouseIds));
    return maySee(actor, person, sharesMailDomain);
  }
}
