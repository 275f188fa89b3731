import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';

/** The key of a week, under which words and seekers are hashed. Thrown away with the week. */
@Mapped()
@Entity('missed_word_keys')
export class MissedWordKeyRow {
  /** Monday of the week. */
  @PrimaryColumn('date')
  week!: string;

  @Column('bytea')
  key!: Buffer;
}

/** That somebody sought a word in a week: neither who nor which word can be read here, nor whether two rows are of one person. */
@Mapped()
@Entity('missed_word_seekers')
export class MissedWordSeekerRow {
  @PrimaryColumn('date')
  week!: string;

  @PrimaryColumn('bytea')
  wordHash!: Buffer;

  @PrimaryColumn('bytea')
  seekerHash!: Buffer;
}

/** A word that at least five people sought in a week and did not find. */
@Mapped()
@Entity('missed_words')
export class MissedWordRow {
  @PrimaryColumn('date')
  week!: string;

  /** In normal form. */
  @PrimaryColumn('text')
  word!: string;

  @Column('int')
  seekers!: number;
}
