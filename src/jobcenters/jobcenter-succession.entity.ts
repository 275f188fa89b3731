import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';
import { JobcenterRow } from './jobcenter.entity.js';

/** One house came out of another. */
@Mapped()
@Entity('jobcenter_successions')
export class JobcenterSuccessionRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => JobcenterRow, { name: 'jobcenter_successions_predecessor' })
  predecessorId!: string;

  @Index('jobcenter_successions_successor')
  @PrimaryColumn('uuid')
  @ForeignKey(() => JobcenterRow, { name: 'jobcenter_successions_successor_fk' })
  successorId!: string;

  /** `RENUMBERED`, `MERGED` or `SPLIT`. */
  @Column('text')
  kind!: string;

  @Column('date')
  effectiveOn!: string;
}
