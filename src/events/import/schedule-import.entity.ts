import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';
import { EventRow } from '../event.entity.js';

/** A file or address that was read to change the programme of an event, with what came of it. Kept for 30 days. */
@Mapped()
@Entity('schedule_imports')
@Index('schedule_imports_event', ['eventId', 'createdAt'])
@Index('schedule_imports_created_at', ['createdAt'])
export class ScheduleImportRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EventRow, { name: 'schedule_imports_event_fk', onDelete: 'CASCADE' })
  eventId!: string;

  /** Null for one that the operator or the clock has begun. */
  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('uuid', { nullable: true })
  uploadId!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  /** `PLANNING`, `PLANNED`, `APPLIED` or `FAILED`. */
  @Column('text')
  state!: string;

  /** `FETCHING`, `READING` or `COMPARING`: the one that is, or was, under way. */
  @Column('text', { default: 'FETCHING' })
  step!: string;

  /** Why it failed, in German. */
  @Column('text', { nullable: true })
  problem!: string | null;

  @Column('text', { nullable: true })
  format!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  /** Of the event, as the file has it. */
  @Column('text', { nullable: true })
  title!: string | null;

  @Column('int', { default: 0 })
  unchanged!: number;

  /** What the programme of the event was when the plan was made. */
  @Column('text', { nullable: true })
  baseHash!: string | null;

  /** What the file was. */
  @Column('text', { nullable: true })
  contentHash!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;
}
