import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';
import { ScheduleImportRow } from './schedule-import.entity.js';

/** One line of the plan of an import; a plan is never changed. */
@Mapped()
@Entity('schedule_changes')
export class ScheduleChangeRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ScheduleImportRow, { name: 'schedule_changes_import_fk', onDelete: 'CASCADE' })
  importId!: string;

  /** From 1. */
  @PrimaryColumn('int')
  position!: number;

  /** `UNREADABLE`, `GONE`, `MOVED`, `CHANGED` or `ADDED`. */
  @Column('text')
  kind!: string;

  /** Of a talk that may not exist yet. */
  @Column('uuid', { nullable: true })
  talkId!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('text', { nullable: true })
  room!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** List of `FieldChange`. */
  @Column('jsonb')
  fields!: object;

  /** `PlannedEntry`. */
  @Column('jsonb', { nullable: true })
  entry!: object | null;
}
