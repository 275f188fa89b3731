import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';

/** One entry of a controlled vocabulary. Rows are never deleted, because published write-ups keep their codes. */
@Mapped()
@Entity('vocabulary_entries')
export class VocabularyEntryRow {
  @PrimaryColumn('text')
  vocabulary!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  label!: string;

  @Column('text', { array: true, default: [] })
  aliases!: string[];

  /** Place in the vocabulary's own order, from 0. */
  @Column('int')
  position!: number;

  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Column('date', { nullable: true })
  validTo!: string | null;

  /** Code of the entry that takes the place of this one. */
  @Column('text', { nullable: true })
  replacedBy!: string | null;

  /** Legal basis and other properties of the source, such as `law` and `section`. */
  @Column('jsonb', { default: {} })
  details!: Record<string, string>;

  /** How often people have changed it: 0 as long as it is what `data/vocabularies.json` says, which follows the file. */
  @Column('int', { default: 0 })
  version!: number;
}
