import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { JobcenterRow } from '../jobcenters/jobcenter.entity.js';
import { Mapped } from '../platform/database/registry.js';

export const STAFF_MEMBER_STATES = ['PENDING', 'ACTIVE', 'DEACTIVATED'] as const;
export type StaffMemberState = (typeof STAFF_MEMBER_STATES)[number];

/** A person who works, or worked, in a jobcenter. Known by issuer and subject, never by mail address. */
@Mapped()
@Entity('staff_members')
@Index('staff_members_identity', ['issuer', 'subject'], { unique: true })
@Index('staff_members_jobcenter', ['jobcenterId', 'state'])
@Index('staff_members_pending', ['requestedJobcenterId', 'createdAt', 'id'], { where: "(state = 'PENDING'::text)" })
export class StaffMemberRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  displayName!: string;

  /** Address for notifications, from the sign-in; shown to nobody. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('boolean', { default: false })
  emailVerified!: boolean;

  /** Code of `staffFunctions`; null until chosen. */
  @Column('text', { nullable: true })
  functionCode!: string | null;

  @Column('text')
  state!: StaffMemberState;

  /** The house that admitted the person; null while pending. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => JobcenterRow, { name: 'staff_members_jobcenter_fk' })
  jobcenterId!: string | null;

  /** The house that a pending person says to work in. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => JobcenterRow, { name: 'staff_members_requested_jobcenter_fk' })
  requestedJobcenterId!: string | null;

  /** Whether colleagues may send contact requests; off until the person chooses it. */
  @Column('boolean', { default: false })
  contactable!: boolean;

  /** Kinds of mails that the person does not want. */
  @Column('text', { array: true, default: [] })
  mutedMails!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  deactivatedAt!: Date | null;
}
