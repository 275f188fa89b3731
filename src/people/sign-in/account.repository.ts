import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type Actor, type Role } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { prepared } from '../../platform/database/prepared.js';
import { firstRow } from '../../platform/database/sql.js';
import type { StaffMemberState } from '../staff-member.entity.js';
import type { VerifiedIdentity } from './identity.js';

/** By what an account is looked up: the id of a session, or the identity of a token. */
export type AccountKey = { readonly staffMemberId: string } | { readonly issuer: string; readonly subject: string };

/** An account as the sign-in sees it. */
export interface Account {
  readonly id: string;
  readonly state: StaffMemberState;
  /** Whether this sign-in made it. */
  readonly created: boolean;
}

interface ActorRow {
  readonly id: string;
  readonly state: StaffMemberState;
  readonly jobcenterId: string | null;
  readonly ownHouseIds: string[];
  readonly roles: Role[];
}

const ACTOR_BY_ID = toActorStatement('id = $1');
const ACTOR_BY_IDENTITY = toActorStatement('issuer = $1 AND subject = $2');

/** SQL of the sign-in: accounts by identity and the actor of a request. */
@Injectable()
export class AccountRepository {
  /**
   * The actor behind an account, in one statement: state, house with all it came from, roles. `DEACTIVATED` for somebody
   * who has left, undefined for an unknown account.
   */
  async findActor(handle: DatabaseHandle, key: AccountKey): Promise<Actor | 'DEACTIVATED' | undefined> {
    const [statement, values] =
      'staffMemberId' in key ? [ACTOR_BY_ID, [key.staffMemberId]] : [ACTOR_BY_IDENTITY, [key.issuer, key.subject]];
    const row = await firstRow<ActorRow>(handle, statement, values);
    return row && toActor(row);
  }

  /** Finds the account of the identity, making a waiting one at the first sign-in, and refreshes its mail address. */
  async upsert(tx: TransactionHandle, identity: VerifiedIdentity, at: Date): Promise<Account> {
    const account = await firstRow<Account>(
      tx,
      `INSERT INTO staff_members (id, issuer, subject, display_name, email, email_verified, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'PENDING', $7)
       ON CONFLICT (issuer, subject) DO UPDATE SET email = EXCLUDED.email, email_verified = EXCLUDED.email_verified
       RETURNING id, state, (id = $1) AS created`,
      [newId(), identity.issuer, identity.subject, identity.displayName, identity.email, identity.emailVerified, at],
    );
    return account!;
  }
}

function toActorStatement(condition: string): string {
  return prepared(
    `WITH RECURSIVE person AS (SELECT id, state, jobcenter_id FROM staff_members WHERE ${condition}),
     houses (id) AS (
       SELECT jobcenter_id FROM person WHERE jobcenter_id IS NOT NULL
       UNION
       SELECT s.predecessor_id FROM jobcenter_successions s JOIN houses h ON h.id = s.successor_id
     )
     SELECT p.id, p.state, p.jobcenter_id AS "jobcenterId",
            ARRAY(SELECT h.id FROM houses h) AS "ownHouseIds",
            ARRAY(SELECT r.role FROM staff_roles r WHERE r.staff_member_id = p.id ORDER BY r.role) AS roles
     FROM person p`,
  );
}

function toActor(row: ActorRow): Actor | 'DEACTIVATED' {
  if (row.state === 'DEACTIVATED') return 'DEACTIVATED';
  if (row.state === 'PENDING') return { kind: 'PENDING', staffMemberId: row.id };
  // An active member always has a house; one without is nobody rather than everybody.
  if (row.jobcenterId === null) return ANONYMOUS;
  return {
    kind: 'MEMBER',
    staffMemberId: row.id,
    jobcenterId: row.jobcenterId,
    ownHouseIds: row.ownHouseIds,
    roles: row.roles,
  };
}
