import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type Actor, type Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { germanDateOf } from '../../kernel/dates.js';
import { UnauthenticatedError } from '../../kernel/errors.js';
import { JobcenterService } from '../../jobcenters/jobcenter.service.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import { AccessTokenRepository } from '../access-tokens/access-token.repository.js';
import { toSecretHash } from '../access-tokens/access-token.secret.js';
import { StaffMemberRepository } from '../staff-member.repository.js';
import { AccountRepository, type Account } from './account.repository.js';
import type { VerifiedIdentity } from './identity.js';

/** Turns verified identities into accounts and accounts into actors. */
@Injectable()
export class SignInService {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountRepository,
    private readonly members: StaffMemberRepository,
    private readonly accessTokens: AccessTokenRepository,
    private readonly jobcenters: JobcenterService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs somebody in. The first time makes a `PENDING` account, and where the operator trusts a claim that names a
   * jobcenter of today, a waiting account is admitted there. The mail address is refreshed each time.
   */
  async signIn(identity: VerifiedIdentity): Promise<Account> {
    const house =
      identity.officialNumber === undefined
        ? undefined
        : await this.jobcenters.findByOfficialNumber(identity.officialNumber);
    return this.transactor.run(async (tx) => {
      const account = await this.accounts.upsert(tx, identity, this.clock.now());
      if (account.created)
        await this.audit.record(tx, { actorId: account.id, action: 'staff_member.created', objectId: account.id });
      if (account.state !== 'PENDING' || !house) return account;
      await this.members.admit(
        tx,
        { id: account.id, state: 'PENDING', jobcenterId: null, requestedJobcenterId: null },
        house.id,
      );
      await this.audit.record(tx, {
        actorId: null,
        action: 'staff_member.admitted',
        objectId: account.id,
        details: { jobcenterId: house.id, byClaim: true },
      });
      return { ...account, state: 'ACTIVE' as const };
    });
  }

  /** The actor of a session; nobody when the account has left or is gone. */
  async actorOfSession(staffMemberId: string): Promise<Actor> {
    const actor = await this.accounts.findActor(this.transactor.reader, { staffMemberId });
    return actor === undefined || actor === 'DEACTIVATED' ? ANONYMOUS : actor;
  }

  /** The actor of a bearer token; its first use is a first sign-in. @throws UnauthenticatedError for an account that has left */
  async actorOfToken(identity: VerifiedIdentity): Promise<Actor> {
    const known = await this.accounts.findActor(this.transactor.reader, identity);
    const actor =
      known ??
      (await this.accounts.findActor(this.transactor.reader, { staffMemberId: (await this.signIn(identity)).id }));
    if (actor === undefined || actor === 'DEACTIVATED')
      throw new UnauthenticatedError('Dieses Konto ist nicht mehr freigegeben.');
    return actor;
  }

  /** The actor for whom a program asks with a personal access token; notes the day. @throws UnauthenticatedError when the token is not valid (any more) */
  async actorOfAccessToken(secret: string): Promise<Member> {
    const today = germanDateOf(this.clock.now());
    const token = await this.accessTokens.findValid(this.transactor.reader, toSecretHash(secret), today);
    const actor =
      token && (await this.accounts.findActor(this.transactor.reader, { staffMemberId: token.staffMemberId }));
    if (!token || actor === undefined || actor === 'DEACTIVATED' || actor.kind !== 'MEMBER')
      throw new UnauthenticatedError('Der Zugangsschlüssel ist ungültig oder abgelaufen.');
    if (token.lastUsedOn !== today) await this.transactor.run((tx) => this.accessTokens.touch(tx, token.id, today));
    return { ...actor, scopes: token.scopes };
  }
}
