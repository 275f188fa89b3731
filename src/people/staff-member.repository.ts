import { Injectable } from '@nestjs/common';
import type { Role } from '../kernel/actor.js';
import type { Keyset } from '../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, firstRow, rows } from '../platform/database/sql.js';
import type { StaffMemberStanding } from './people.policy.js';
import type { StaffMemberState } from './staff-member.entity.js';

/** A staff member as other capabilities see it. Never hand `email` to a client: it serves notifications only. */
export interface StaffMemberView {
  readonly id: string;
  readonly displayName: string;
  /** Code of `staffFunctions`. */
  readonly functionCode: string | null;
  readonly jobcenterId: string | null;
  readonly state: StaffMemberState;
  /** Active and opted in. */
  readonly contactable: boolean;
  readonly email: string | null;
  /** Kinds of mails that the person does not want. */
  readonly mutedMails: readonly string[];
}

/** An account as its owner sees it. */
export interface AccountView extends StaffMemberView {
  readonly requestedJobcenterId: string | null;
}

/** A waiting account as those see it who may admit it. */
export interface PendingView extends AccountView {
  readonly createdAt: Date;
  /** Domain of the verified mail address; null without one. */
  readonly mailDomain: string | null;
}

/** An active member who did not come by signing in; the mail address counts as verified. */
export interface NewStaffMember {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string;
  readonly email: string;
  readonly functionCode: string;
  readonly jobcenterId: string;
  readonly contactable: boolean;
  readonly createdAt: Date;
}

/** Which active staff members a list shows; the text is part of the name. */
export interface StaffMemberQuery {
  readonly text?: string;
  readonly jobcenterId?: string;
}

/** What a person changes of the own profile; what is absent stays. */
export interface ProfileChange {
  readonly displayName?: string;
  readonly functionCode?: string | null;
  readonly requestedJobcenterId?: string | null;
}

const VIEW = `m.id, m.display_name AS "displayName", m.function_code AS "functionCode", m.jobcenter_id AS "jobcenterId", m.state,
  (m.contactable AND m.state = 'ACTIVE') AS contactable, m.email, m.muted_mails AS "mutedMails"`;

const ACCOUNT = `${VIEW}, m.requested_jobcenter_id AS "requestedJobcenterId"`;

const domainOf = (alias: string): string => `lower(substring(${alias}.email FROM '@([^@]+)$'))`;

/** Whether `m` shares the domain of a verified mail address with an active member of one of the houses of parameter `$n`. */
const sharesMailDomain = (parameter: number): string => `(m.email_verified AND EXISTS (
  SELECT FROM staff_members c
  WHERE c.state = 'ACTIVE' AND c.email_verified AND c.jobcenter_id = ANY($${parameter}) AND ${domainOf('c')} = ${domainOf('m')}))`;

/** All SQL of the staff members themselves. */
@Injectable()
export class StaffMemberRepository {
  /** The staff members with the ids in any state, in no order; unknown ids are left out. */
  findByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<StaffMemberView[]> {
    return rows<StaffMemberView>(handle, `SELECT ${VIEW} FROM staff_members m WHERE m.id = ANY($1)`, [ids]);
  }

  /** The staff member whom the issuer knows under the subject. */
  findBySubject(handle: DatabaseHandle, issuer: string, subject: string): Promise<AccountView | undefined> {
    return firstRow<AccountView>(
      handle,
      `SELECT ${ACCOUNT} FROM staff_members m WHERE m.issuer = $1 AND m.subject = $2`,
      [issuer, subject],
    );
  }

  findAccount(handle: DatabaseHandle, id: string): Promise<AccountView | undefined> {
    return firstRow<AccountView>(handle, `SELECT ${ACCOUNT} FROM staff_members m WHERE m.id = $1`, [id]);
  }

  /** Locks the staff member against other changes until the end of the transaction; undefined when there is none. */
  lock(tx: TransactionHandle, id: string): Promise<AccountView | undefined> {
    return firstRow<AccountView>(tx, `SELECT ${ACCOUNT} FROM staff_members m WHERE m.id = $1 FOR UPDATE`, [id]);
  }

  /** Active staff members of a house with the role, by name in German order. */
  listActiveWithRole(handle: DatabaseHandle, jobcenterId: string, role: Role): Promise<StaffMemberView[]> {
    return rows<StaffMemberView>(
      handle,
      `SELECT ${VIEW} FROM staff_members m JOIN staff_roles r ON r.staff_member_id = m.id AND r.role = $2
       WHERE m.jobcenter_id = $1 AND m.state = 'ACTIVE'
       ORDER BY m.display_name COLLATE "de-x-icu", m.id`,
      [jobcenterId, role],
    );
  }

  /** The active staff member who has had the role of the network for the longest time; undefined when nobody has it. */
  findFirstWithRole(handle: DatabaseHandle, role: Role): Promise<StaffMemberView | undefined> {
    return firstRow<StaffMemberView>(
      handle,
      `SELECT ${VIEW} FROM staff_members m JOIN staff_roles r ON r.staff_member_id = m.id AND r.role = $1
       WHERE m.state = 'ACTIVE' ORDER BY r.granted_at, m.id LIMIT 1`,
      [role],
    );
  }

  /** At most `limit` active staff members by name in German order, then id, after the keyset (name, id). */
  listActive(
    handle: DatabaseHandle,
    query: StaffMemberQuery,
    after: Keyset | undefined,
    limit: number,
  ): Promise<StaffMemberView[]> {
    return rows<StaffMemberView>(
      handle,
      `SELECT ${VIEW} FROM staff_members m
       WHERE m.state = 'ACTIVE'
         AND ($1::text IS NULL OR fold_text(m.display_name) LIKE '%' || fold_text($1) || '%')
         AND ($2::uuid IS NULL OR m.jobcenter_id = $2)
         AND ($3::text IS NULL OR (m.display_name COLLATE "de-x-icu", m.id) > ($3 COLLATE "de-x-icu", $4::uuid))
       ORDER BY m.display_name COLLATE "de-x-icu", m.id
       LIMIT $5`,
      [
        query.text === undefined ? null : escapeLike(query.text),
        query.jobcenterId ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
      ],
    );
  }

  /**
   * At most `limit` waiting accounts, longest waiting first, after the keyset (instant, id). With `houseIds` only those who
   * named one of the houses, or named none and share a verified mail domain with one.
   */
  listPending(
    handle: DatabaseHandle,
    houseIds: readonly string[] | undefined,
    after: Keyset | undefined,
    limit: number,
  ): Promise<PendingView[]> {
    return rows<PendingView>(
      handle,
      `SELECT ${ACCOUNT}, m.created_at AS "createdAt", CASE WHEN m.email_verified THEN ${domainOf('m')} END AS "mailDomain"
       FROM staff_members m
       WHERE m.state = 'PENDING'
         AND ($1::uuid[] IS NULL OR m.requested_jobcenter_id = ANY($1) OR (m.requested_jobcenter_id IS NULL AND ${sharesMailDomain(1)}))
         AND ($2::timestamptz IS NULL OR (m.created_at, m.id) > ($2, $3::uuid))
       ORDER BY m.created_at, m.id
       LIMIT $4`,
      [houseIds ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Whether the verified mail address of the person has the domain of an active member's in one of the houses. */
  async sharesMailDomain(handle: DatabaseHandle, id: string, houseIds: readonly string[]): Promise<boolean> {
    const found = await firstRow<{ shares: boolean }>(
      handle,
      `SELECT ${sharesMailDomain(2)} AS shares FROM staff_members m WHERE m.id = $1`,
      [id, houseIds],
    );
    return found?.shares ?? false;
  }

  /** At most `limit` houses that share the person's verified mail domain, those with most such colleagues first. */
  async listHousesOfMailDomain(handle: DatabaseHandle, id: string, limit: number): Promise<string[]> {
    const found = await rows<{ jobcenterId: string }>(
      handle,
      `SELECT c.jobcenter_id AS "jobcenterId"
       FROM staff_members m JOIN staff_members c ON c.state = 'ACTIVE' AND c.email_verified AND ${domainOf('c')} = ${domainOf('m')}
       WHERE m.id = $1 AND m.email_verified
       GROUP BY c.jobcenter_id
       ORDER BY count(*) DESC, c.jobcenter_id
       LIMIT $2`,
      [id, limit],
    );
    return found.map((row) => row.jobcenterId);
  }

  /** Changes the own profile of somebody who has not left; the wish for a house only while waiting. Returns whether it did. */
  async changeProfile(tx: TransactionHandle, id: string, change: ProfileChange): Promise<boolean> {
    const touched = await affected(
      tx,
      `UPDATE staff_members SET
         display_name = coalesce($2, display_name),
         function_code = CASE WHEN $3 THEN $4 ELSE function_code END,
         requested_jobcenter_id = CASE WHEN $5 THEN $6::uuid ELSE requested_jobcenter_id END
       WHERE id = $1 AND state <> 'DEACTIVATED' AND (NOT $5 OR state = 'PENDING')`,
      [
        id,
        change.displayName ?? null,
        change.functionCode !== undefined,
        change.functionCode ?? null,
        change.requestedJobcenterId !== undefined,
        change.requestedJobcenterId ?? null,
      ],
    );
    return touched === 1;
  }

  /** Puts the kinds of mails that the person does not want; returns whether they were others. */
  async setMutedMails(tx: TransactionHandle, id: string, kinds: readonly string[]): Promise<boolean> {
    const changed = await affected(
      tx,
      `UPDATE staff_members SET muted_mails = $2 WHERE id = $1 AND muted_mails IS DISTINCT FROM $2`,
      [id, kinds],
    );
    return changed > 0;
  }

  /** Adds a kind of mails that the person does not want; returns whether it is a new one. */
  async muteMail(tx: TransactionHandle, id: string, kind: string): Promise<boolean> {
    const changed = await affected(
      tx,
      `UPDATE staff_members SET muted_mails = array_append(muted_mails, $2) WHERE id = $1 AND NOT $2 = ANY(muted_mails)`,
      [id, kind],
    );
    return changed > 0;
  }

  /** Opens or closes the person to contact requests. Returns whether anything changed. */
  async setContactable(tx: TransactionHandle, id: string, contactable: boolean): Promise<boolean> {
    return (
      (await affected(
        tx,
        `UPDATE staff_members SET contactable = $2 WHERE id = $1 AND state = 'ACTIVE' AND contactable <> $2`,
        [id, contactable],
      )) === 1
    );
  }

  /** Adds an active member with an id of their own; returns false, and adds nobody, when the identity is there already. */
  async insert(tx: TransactionHandle, person: NewStaffMember): Promise<boolean> {
    const added = await rows(
      tx,
      `INSERT INTO staff_members (id, issuer, subject, display_name, email, email_verified, function_code, state, jobcenter_id, contactable, created_at)
       VALUES ($1, $2, $3, $4, $5, true, $6, 'ACTIVE', $7, $8, $9)
       ON CONFLICT (issuer, subject) DO NOTHING RETURNING id`,
      [
        person.id,
        person.issuer,
        person.subject,
        person.displayName,
        person.email,
        person.functionCode,
        person.jobcenterId,
        person.contactable,
        person.createdAt,
      ],
    );
    return added.length === 1;
  }

  /** Makes the person an active member of the house unless the state is another than the one that was looked at. */
  async admit(tx: TransactionHandle, person: StaffMemberStanding, jobcenterId: string): Promise<boolean> {
    const touched = await affected(
      tx,
      `UPDATE staff_members SET state = 'ACTIVE', jobcenter_id = $3, requested_jobcenter_id = NULL, deactivated_at = NULL WHERE id = $1 AND state = $2 AND state <> 'ACTIVE'`,
      [person.id, person.state, jobcenterId],
    );
    return touched === 1;
  }

  /** Moves an active member from the house that was looked at to another. */
  async move(tx: TransactionHandle, id: string, fromJobcenterId: string, toJobcenterId: string): Promise<boolean> {
    const touched = await affected(
      tx,
      `UPDATE staff_members SET jobcenter_id = $3 WHERE id = $1 AND state = 'ACTIVE' AND jobcenter_id = $2`,
      [id, fromJobcenterId, toJobcenterId],
    );
    return touched === 1;
  }

  /** Ends the membership; the house stays on record. */
  async deactivate(tx: TransactionHandle, id: string, at: Date): Promise<boolean> {
    return (
      (await affected(
        tx,
        `UPDATE staff_members SET state = 'DEACTIVATED', contactable = false, deactivated_at = $2 WHERE id = $1 AND state <> 'DEACTIVATED'`,
        [id, at],
      )) === 1
    );
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}
