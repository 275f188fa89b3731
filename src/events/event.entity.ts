import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { JobcenterRow } from '../jobcenters/jobcenter.entity.js';
import { Mapped } from '../platform/database/registry.js';

/** A conference, seminar or round at which colleagues meet. */
@Mapped()
@Entity('events')
@Index('events_upcoming', ['startsAt', 'id'])
@Index('events_past', ['endsAt', 'id'])
export class EventRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** Code of `eventKinds`. */
  @Column('text')
  kind!: string;

  @Column('text')
  title!: string;

  /** Markdown. */
  @Column('text', { nullable: true })
  description!: string | null;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  /** IANA name. */
  @Column('text')
  timeZone!: string;

  /** Begin of the first day in the time zone. */
  @Column('timestamptz')
  startsAt!: Date;

  /** End of the last day in the time zone. */
  @Column('timestamptz')
  endsAt!: Date;

  @Column('text', { nullable: true })
  place!: string | null;

  /** Degrees, WGS 84. */
  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Where it takes place online; http or https. */
  @Column('text', { nullable: true })
  onlineUrl!: string | null;

  /** Its own page; http or https. */
  @Column('text', { nullable: true })
  url!: string | null;

  /** Who organises it, as readers are told. */
  @Column('text', { nullable: true })
  organiser!: string | null;

  /** House of whoever entered it. */
  @Column('uuid')
  @ForeignKey(() => JobcenterRow, { name: 'events_jobcenter_fk' })
  jobcenterId!: string;

  @Column('date', { nullable: true })
  registrationFrom!: string | null;

  @Column('date', { nullable: true })
  registrationUntil!: string | null;

  @Column('text', { nullable: true })
  registrationUrl!: string | null;

  /** What came of it, written afterwards; Markdown. */
  @Column('text', { nullable: true })
  review!: string | null;

  /** `DRAFT`, `PUBLISHED` or `CANCELLED`. */
  @Column('text')
  state!: string;

  /** Optimistic lock. */
  @Column('int', { default: 1 })
  version!: number;

  /** Rises with every change that the search index must follow. */
  @Column('int', { default: 0 })
  searchVersion!: number;

  /** Rises when dates or place change and when it is cancelled (RFC 5545, SEQUENCE). */
  @Column('int', { default: 0 })
  sequence!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  /** Whether it is demo content, which is marked as such. */
  @Column('boolean', { default: false })
  demo!: boolean;
}
