import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { JobcenterRow } from '../jobcenters/jobcenter.entity.js';
import { Mapped } from '../platform/database/registry.js';

/** A write-up as such. Its texts stand in the working draft and in the published revisions. */
@Mapped()
@Entity('practices')
@Index('practices_slug', ['slug'], { unique: true })
@Index('practices_jobcenter', ['jobcenterId'])
export class PracticeRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** Given at the first publication, never changed. */
  @Column('text', { nullable: true })
  slug!: string | null;

  /** The main house, to which the write-up belongs. */
  @Column('uuid')
  @ForeignKey(() => JobcenterRow, { name: 'practices_jobcenter_fk' })
  jobcenterId!: string;

  /** The second house of a dialogue. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => JobcenterRow, { name: 'practices_partner_jobcenter_fk' })
  partnerJobcenterId!: string | null;

  /** The house of an invited colleague, which becomes the second one when they accept; has no rights until then. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => JobcenterRow, { name: 'practices_invited_jobcenter_fk' })
  invitedJobcenterId!: string | null;

  /** Who may read the published revision: `NETWORK` or `JOBCENTER`. */
  @Column('text')
  visibility!: string;

  /** Optimistic lock: rises with every edit and publication. */
  @Column('int')
  version!: number;

  /** Rises with every change that the search index must follow. */
  @Column('int', { default: 0 })
  searchVersion!: number;

  /** The revision that readers see; its number and publication are in `practice_revisions`. */
  @Column('uuid', { nullable: true })
  publishedRevisionId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  firstPublishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastConfirmedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  /** Whether it is demo content, which is marked as such. */
  @Column('boolean', { default: false })
  demo!: boolean;
}
