import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../people/staff-member.entity.js';
import { Mapped } from '../platform/database/registry.js';
import { PracticeRow } from '../practices/practice.entity.js';
import { ContactOfferRow } from './contact-offer.entity.js';

/** Somebody asks the people behind a practice for contact. It points to the offer, never to a person. */
@Mapped()
@Entity('contact_requests')
@Index('contact_requests_one_open', ['requesterId', 'practiceId'], { unique: true, where: "(state = 'OPEN'::text)" })
@Index('contact_requests_sent', ['requesterId', 'createdAt', 'id'])
@Index('contact_requests_received', ['offerId', 'createdAt', 'id'])
export class ContactRequestRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => ContactOfferRow, { name: 'contact_requests_offer_fk' })
  offerId!: string;

  @Column('uuid')
  @ForeignKey(() => PracticeRow, { name: 'contact_requests_practice_fk' })
  practiceId!: string;

  @Column('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'contact_requests_requester_fk' })
  requesterId!: string;

  @Column('text')
  message!: string;

  /** Kinds of the requester's own channels that the accepting seat will see. */
  @Column('text', { array: true })
  offeredChannels!: string[];

  @Column('text')
  wishedChannel!: string;

  /** What the request refers to; stored and not interpreted here. */
  @Column('text', { nullable: true })
  occasionKind!: string | null;

  @Column('uuid', { nullable: true })
  occasionId!: string | null;

  /** `OPEN`, `ACCEPTED`, `DECLINED` or `WITHDRAWN`. */
  @Column('text')
  state!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => StaffMemberRow, { name: 'contact_requests_answered_by_fk' })
  answeredBy!: string | null;

  /** Code of `declineReasons`. */
  @Column('text', { nullable: true })
  declineReason!: string | null;

  @Column('text', { nullable: true })
  declineNote!: string | null;
}
