import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';

/** A rebuild of all indexes that an admin has asked for. */
@Mapped()
@Entity('reindexings')
@Index('reindexings_running', ['state'], { unique: true, where: `state = 'RUNNING'` })
export class ReindexingRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** `RUNNING`, `DONE` or `FAILED`. */
  @Column('text')
  state!: string;

  /** How often it was begun; what an earlier attempt says does not count any more. */
  @Column('int', { default: 0 })
  attempts!: number;

  /** Documents that are projected, over all indexes. */
  @Column('int', { default: 0 })
  done!: number;

  /** `PROJECTING` or `COMPARING`: what the attempt is doing. */
  @Column('text', { default: 'PROJECTING' })
  step!: string;

  /** Documents that are compared with the database, over all indexes. */
  @Column('int', { default: 0 })
  compared!: number;

  /** Documents to be projected, as many as there were when the attempt began. */
  @Column('int', { default: 0 })
  total!: number;

  /** Why it failed, in German. */
  @Column('text', { nullable: true })
  problem!: string | null;

  @Index('reindexings_started_at')
  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
