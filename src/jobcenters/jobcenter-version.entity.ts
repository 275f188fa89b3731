import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';
import { JobcenterRow } from './jobcenter.entity.js';

/** What a jobcenter was like from one day to another. The row without `validTo` is that of today. */
@Mapped()
@Entity('jobcenter_versions')
@Index('jobcenter_versions_current', ['jobcenterId'], { unique: true, where: '(valid_to IS NULL)' })
@Index('jobcenter_versions_number', ['officialNumber'], {
  unique: true,
  where: '((valid_to IS NULL) AND (NOT number_retired))',
})
@Index('jobcenter_versions_name', { synchronize: false })
export class JobcenterVersionRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => JobcenterRow, { name: 'jobcenter_versions_jobcenter', onDelete: 'CASCADE' })
  jobcenterId!: string;

  @PrimaryColumn('date')
  validFrom!: string;

  /** First day on which this version does not hold any more. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('text')
  officialNumber!: string;

  /** Whether the house is gone, so that another may have the number. */
  @Column('boolean', { default: false })
  numberRetired!: boolean;

  /** Name as the Eingliederungsmittel-Verordnung has it. */
  @Column('text')
  officialName!: string;

  /** Name as people say it, such as "Jobcenter Northeim". */
  @Column('text')
  name!: string;

  @Column('text')
  form!: string;

  /** n of 1:n; null while unknown. */
  @Column('int', { nullable: true })
  caseloadRatio!: number | null;

  /** Who is counted in the ratio. */
  @Column('text', { nullable: true })
  caseloadCounted!: string | null;

  @Column('text', { nullable: true })
  comparisonType!: string | null;
}
