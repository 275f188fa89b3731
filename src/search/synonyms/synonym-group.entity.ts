import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';

/** Words of one meaning that an editor has added. Rows are added and removed, never changed. */
@Mapped()
@Entity('synonym_groups')
@Index('synonym_groups_words', ['words'], { unique: true })
export class SynonymGroupRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** Words or expressions as typed, in German order. */
  @Column('text', { array: true })
  words!: string[];

  @Column('timestamptz')
  createdAt!: Date;
}
