import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';
import { StaffMemberRow } from './staff-member.entity.js';

/** A way to reach a staff member. */
@Mapped()
@Entity('contact_channels')
@Index('contact_channels_staff_member', ['staffMemberId', 'position'])
export class ContactChannelRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'contact_channels_staff_member_fk', onDelete: 'CASCADE' })
  staffMemberId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  value!: string;

  @Column('text')
  visibility!: string;

  /** Order in which the person gave them, from 0. */
  @Column('int')
  position!: number;
}
