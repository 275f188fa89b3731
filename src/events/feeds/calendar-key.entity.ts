import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { StaffMemberRow } from '../../people/staff-member.entity.js';
import { Mapped } from '../../platform/database/registry.js';

/** What makes the secret calendar addresses of a person. */
@Mapped()
@Entity('calendar_keys')
@Unique('calendar_keys_key_id_key', ['keyId'])
export class CalendarKeyRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'calendar_keys_staff_member_fk', onDelete: 'CASCADE' })
  staffMemberId!: string;

  /** Changes when the addresses are renewed. */
  @Column('uuid')
  keyId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
