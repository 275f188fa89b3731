import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../../people/staff-member.entity.js';
import { Mapped } from '../../platform/database/registry.js';
import { EventRow } from '../event.entity.js';

/** Somebody says to be at an event. Kept until a month after it; never listed. */
@Mapped()
@Entity('event_attendances')
@Index('event_attendances_staff_member', ['staffMemberId'])
export class EventAttendanceRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EventRow, { name: 'event_attendances_event_fk', onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'event_attendances_staff_member_fk' })
  staffMemberId!: string;

  /** `NOBODY`, `MY_CONTACTS` or `NETWORK`. */
  @Column('text')
  visibleFor!: string;

  @Column('timestamptz')
  chosenAt!: Date;
}
