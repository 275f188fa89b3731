import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../people/staff-member.entity.js';
import { Mapped } from '../platform/database/registry.js';
import { EventRow } from './event.entity.js';

/** A staff member who keeps an event. */
@Mapped()
@Entity('event_organisers')
@Index('event_organisers_staff_member', ['staffMemberId'])
export class EventOrganiserRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EventRow, { name: 'event_organisers_event_fk', onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'event_organisers_staff_member_fk' })
  staffMemberId!: string;

  @Column('int')
  rank!: number;
}
