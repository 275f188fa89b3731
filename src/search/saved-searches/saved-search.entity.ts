import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../../people/staff-member.entity.js';
import { Mapped } from '../../platform/database/registry.js';
import type { SearchQuery } from '../engine/search-engine.js';

/** A search that a person keeps. */
@Mapped()
@Entity('saved_searches')
@Index('saved_searches_same', ['staffMemberId', 'fingerprint'], { unique: true })
@Index('saved_searches_due', ['mailedWeek'], { where: 'weekly_mail' })
export class SavedSearchRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'saved_searches_staff_member_fk', onDelete: 'CASCADE' })
  staffMemberId!: string;

  /** Hash of text and filter: the same for the same search. */
  @Column('text')
  fingerprint!: string;

  @Column('text')
  query!: string;

  /** Codes per facet, without empty lists. */
  @Column('jsonb')
  filter!: SearchQuery['filter'];

  @Column('text')
  sort!: string;

  @Column('text', { array: true })
  comparableToMine!: string[];

  @Column('boolean', { default: false })
  onlyComparable!: boolean;

  @Column('boolean')
  weeklyMail!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  /** What was published up to then is not news any more. */
  @Column('timestamptz')
  seenUntil!: Date;

  /** Monday of the last week for which the mail was begun; that of the saving at first. */
  @Column('date')
  mailedWeek!: string;
}
