import { Injectable } from '@nestjs/common';
import { ACCESS_SCOPES, type Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { germanDateOf } from '../../kernel/dates.js';
import { UnauthenticatedError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import { InputInvalid, NotFound } from '../../platform/graphql/problems.js';
import { toLine } from '../profile.check.js';
import { StaffMemberRepository } from '../staff-member.repository.js';
import { checkAccessToken } from './access-token.check.js';
import { AccessTokenRepository } from './access-token.repository.js';
import {
  AccessTokenCreated,
  AccessTokenRevoked,
  TooManyAccessTokens,
  type CreateAccessTokenResult,
  type RevokeAccessTokenResult,
} from './access-token.results.js';
import { newSecret, toPrefix, toSecretHash } from './access-token.secret.js';
import type { AccessToken, CreateAccessTokenInput } from './access-token.types.js';

const MAX_TOKENS = 10;

/** What people do with their personal access tokens. */
@Injectable()
export class AccessTokenService {
  constructor(
    private readonly transactor: Transactor,
    private readonly tokens: AccessTokenRepository,
    private readonly members: StaffMemberRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The actor's tokens, expired ones included, the newest first; ten at most. */
  list(actor: Member): Promise<AccessToken[]> {
    return this.tokens.list(this.transactor.reader, actor.staffMemberId);
  }

  /** Makes a token and shows its secret, this once. A person has ten at most, expired ones included. */
  async create(actor: Member, input: CreateAccessTokenInput): Promise<CreateAccessTokenResult> {
    const violations = checkAccessToken(input, germanDateOf(this.clock.now()));
    if (violations.length > 0) return new InputInvalid(violations);
    const secret = newSecret();
    const token: AccessToken = {
      id: newId(),
      name: toLine(input.name),
      scopes: ACCESS_SCOPES.filter((scope) => input.scopes.includes(scope)),
      prefix: toPrefix(secret),
      createdAt: this.clock.now(),
      expiresOn: input.expiresOn,
      lastUsedOn: null,
    };
    return this.transactor.run(async (tx) => {
      // Two at once would otherwise both find room for one more, and somebody who leaves at this moment would leave a token behind.
      const person = await this.members.lock(tx, actor.staffMemberId);
      if (person?.state !== 'ACTIVE') throw new UnauthenticatedError();
      if ((await this.tokens.count(tx, actor.staffMemberId)) >= MAX_TOKENS) return new TooManyAccessTokens(MAX_TOKENS);
      await this.tokens.insert(tx, {
        ...token,
        staffMemberId: actor.staffMemberId,
        secretHash: toSecretHash(secret),
      });
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'access_token.created',
        objectId: token.id,
        details: { scopes: token.scopes.join(' '), expiresOn: token.expiresOn },
      });
      return new AccessTokenCreated(token, secret);
    });
  }

  /** Ends a token of the actor for ever. */
  revoke(actor: Member, id: string): Promise<RevokeAccessTokenResult> {
    return this.transactor.run(async (tx) => {
      if (!(await this.tokens.remove(tx, actor.staffMemberId, id))) return new NotFound('Der Zugangsschlüssel');
      await this.audit.record(tx, { actorId: actor.staffMemberId, action: 'access_token.revoked', objectId: id });
      return new AccessTokenRevoked(id);
    });
  }
}
