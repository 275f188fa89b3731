import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';
import type { JobcenterImportPlan } from '../jobcenter-import.types.js';

/** An import of the directory that an admin has begun, and what came of it. */
@Mapped()
@Entity('jobcenter_import_runs')
export class ImportRunRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  requestedBy!: string;

  @Column('uuid')
  uploadId!: string;

  @Column('uuid', { nullable: true })
  successionsUploadId!: string | null;

  /** `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  effectiveOn!: string | null;

  /** Stands for the plan that was seen. */
  @Column('text')
  fingerprint!: string;

  /** `RUNNING`, `APPLIED`, `REFUSED` or `FAILED`. */
  @Column('text')
  state!: string;

  /** Percent. */
  @Column('int', { default: 0 })
  progress!: number;

  /** Why it was refused or has failed, in German. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** What it has done, or the plan as it would have been. */
  @Column('jsonb', { nullable: true })
  plan!: JobcenterImportPlan | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
