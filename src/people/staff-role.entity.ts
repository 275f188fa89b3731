import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '../kernel/actor.js';
import { Mapped } from '../platform/database/registry.js';
import { StaffMemberRow } from './staff-member.entity.js';

/** A role that was granted. `COORDINATOR` means that of the person's own house. */
@Mapped()
@Entity('staff_roles')
export class StaffRoleRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'staff_roles_staff_member', onDelete: 'CASCADE' })
  staffMemberId!: string;

  @PrimaryColumn('text')
  role!: Role;

  @Column('timestamptz')
  grantedAt!: Date;

  /** Null: granted at the command line. */
  @Column('uuid', { nullable: true })
  grantedBy!: string | null;
}
