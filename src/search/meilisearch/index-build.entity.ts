import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';

/** An index outside PostgreSQL that is being made anew; what changes meanwhile is written to it as well. */
@Mapped()
@Entity('search_index_builds')
export class IndexBuild {
  @PrimaryColumn('text')
  engine!: string;

  /** Another one for every attempt. */
  @Column('uuid')
  id!: string;

  /** When it last got on. */
  @Column('timestamptz')
  touchedAt!: Date;
}
