import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import { NotFound } from '../../platform/graphql/problems.js';
import type { OwnAccount } from '../profile.service.js';
import { SessionRepository } from './session.repository.js';
import {
  OtherSessionsEnded,
  SessionEnded,
  type EndOtherSessionsResult,
  type EndSessionResult,
  type Session,
} from './session.types.js';
import { SESSION_LIFE_MS } from './sessions.js';

/** What people do with their own sessions. `currentSid` is the secret id of the session of the request. */
@Injectable()
export class SessionService {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: SessionRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The actor's sessions that last, the youngest first. */
  async list(actor: OwnAccount, currentSid: string): Promise<Session[]> {
    const found = await this.sessions.list(this.transactor.reader, actor.staffMemberId, currentSid, this.clock.now());
    // A session has a fixed life, so its end tells its beginning.
    return found.map((session) => ({ ...session, beganAt: new Date(session.endsAt.valueOf() - SESSION_LIFE_MS) }));
  }

  /** Ends one of the actor's sessions: its next request is nobody's. */
  end(actor: OwnAccount, id: string): Promise<EndSessionResult> {
    return this.transactor.run(async (tx) => {
      if (!(await this.sessions.end(tx, actor.staffMemberId, id))) return new NotFound('Die Sitzung');
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'staff_member.sessions_ended',
        objectId: actor.staffMemberId,
        details: { count: 1 },
      });
      return new SessionEnded(id);
    });
  }

  /** Ends all sessions of the actor but the one that asks. */
  endOthers(actor: OwnAccount, currentSid: string): Promise<EndOtherSessionsResult> {
    return this.transactor.run(async (tx) => {
      const count = await this.sessions.endOthers(tx, actor.staffMemberId, currentSid);
      if (count > 0)
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'staff_member.sessions_ended',
          objectId: actor.staffMemberId,
          details: { count },
        });
      return new OtherSessionsEnded(count);
    });
  }
}
