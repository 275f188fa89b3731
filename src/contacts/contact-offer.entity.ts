import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { JobcenterRow } from '../jobcenters/jobcenter.entity.js';
import { StaffMemberRow } from '../people/staff-member.entity.js';
import { Mapped } from '../platform/database/registry.js';
import { PracticeRow } from '../practices/practice.entity.js';

/** A function with deputies that may be asked about a practice. People move on, the offer stays with the house. */
@Mapped()
@Entity('contact_offers')
@Index('contact_offers_practice', ['practiceId'], { unique: true })
export class ContactOfferRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => PracticeRow, { name: 'contact_offers_practice_fk', onDelete: 'CASCADE' })
  practiceId!: string;

  @Column('uuid')
  @ForeignKey(() => JobcenterRow, { name: 'contact_offers_jobcenter_fk' })
  jobcenterId!: string;

  /** What the function is called, such as "Team Videoberatung". */
  @Column('text')
  functionLabel!: string;

  /** Last day of a pause (Europe/Berlin); null while requests are taken. */
  @Column('date', { nullable: true })
  pausedUntil!: string | null;

  @Column('int')
  maxOpenRequests!: number;

  /** Optimistic lock. */
  @Column('int', { default: 1 })
  version!: number;
}

/** A staff member who answers for an offer; the smallest rank is asked first. */
@Mapped()
@Entity('contact_offer_seats')
@Index('contact_offer_seats_staff_member', ['staffMemberId'])
export class ContactOfferSeatRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ContactOfferRow, { name: 'contact_offer_seats_offer', onDelete: 'CASCADE' })
  offerId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'contact_offer_seats_staff_member_fk' })
  staffMemberId!: string;

  @Column('int')
  rank!: number;
}
