import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';

/** A word that an editor has said is no compound. Rows are added and removed, never changed. */
@Mapped()
@Entity('unsplit_words')
@Index('unsplit_words_stem', ['stem'], { unique: true })
export class UnsplitWordRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** As typed. */
  @Column('text')
  word!: string;

  /** Its stem: all forms of the word stay whole. */
  @Column('text')
  stem!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
