import { Injectable } from '@nestjs/common';
import type { Role } from '../kernel/actor.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, rows } from '../platform/database/sql.js';

/** All SQL of the roles. */
@Injectable()
export class StaffRoleRepository {
  /** The roles of a person, in alphabetical order. */
  async list(handle: DatabaseHandle, staffMemberId: string): Promise<Role[]> {
    const found = await rows<{ role: Role }>(
      handle,
      `SELECT role FROM staff_roles WHERE staff_member_id = $1 ORDER BY role`,
      [staffMemberId],
    );
    return found.map((row) => row.role);
  }

  /** Active people who have roles, with them, by name in German order; of some houses, or of all. */
  listHolders(
    handle: DatabaseHandle,
    houseIds: readonly string[] | undefined,
  ): Promise<{ staffMemberId: string; roles: Role[] }[]> {
    return rows(
      handle,
      `SELECT m.id AS "staffMemberId", array_agg(r.role ORDER BY r.role) AS roles
       FROM staff_roles r JOIN staff_members m ON m.id = r.staff_member_id AND m.state = 'ACTIVE'
       WHERE $1::uuid[] IS NULL OR m.jobcenter_id = ANY($1)
       GROUP BY m.id ORDER BY m.display_name COLLATE "de-x-icu", m.id`,
      [houseIds ?? null],
    );
  }

  /** Adds the role; `grantedBy` null means the command line. Returns whether the person did not have it before. */
  async add(
    tx: TransactionHandle,
    staffMemberId: string,
    role: Role,
    grantedBy: string | null,
    at: Date,
  ): Promise<boolean> {
    const added = await rows(
      tx,
      `INSERT INTO staff_roles (staff_member_id, role, granted_by, granted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING role`,
      [staffMemberId, role, grantedBy, at],
    );
    return added.length === 1;
  }

  /** Takes the role away. Returns whether the person had it. */
  async remove(tx: TransactionHandle, staffMemberId: string, role: Role): Promise<boolean> {
    return (
      (await affected(tx, `DELETE FROM staff_roles WHERE staff_member_id = $1 AND role = $2`, [
        staffMemberId,
        role,
      ])) === 1
    );
  }

  /** Takes all roles away. */
  async removeAll(tx: TransactionHandle, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM staff_roles WHERE staff_member_id = $1`, [staffMemberId]);
  }

  /**
   * Says whether the person is the only active admin. Locks the roles of all admins until the end of the transaction, so
   * that two who take the role from each other at the same moment do not both succeed.
   */
  async isLastAdmin(tx: TransactionHandle, staffMemberId: string): Promise<boolean> {
    const admins = await rows<{ id: string }>(
      tx,
      `SELECT r.staff_member_id AS id FROM staff_roles r JOIN staff_members m ON m.id = r.staff_member_id AND m.state = 'ACTIVE'
       WHERE r.role = 'ADMIN' ORDER BY r.staff_member_id FOR UPDATE OF r`,
    );
    return admins.length === 1 && admins[0]!.id === staffMemberId;
  }
}
