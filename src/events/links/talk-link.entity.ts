import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../../people/staff-member.entity.js';
import { Mapped } from '../../platform/database/registry.js';
import { PracticeRow } from '../../practices/practice.entity.js';
import { TalkRow } from '../talks/talk.entity.js';

/** What a talk has to do with a practice, or with an address outside. One row for each pair, whatever becomes of it. */
@Mapped()
@Entity('talk_links')
@Index('talk_links_practice_once', ['talkId', 'practiceId'], { unique: true })
@Index('talk_links_url_once', ['talkId', 'url'], { unique: true })
@Index('talk_links_practice', ['practiceId', 'state'])
export class TalkLinkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => TalkRow, { name: 'talk_links_talk_fk', onDelete: 'CASCADE' })
  talkId!: string;

  /** Either a practice or an address. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PracticeRow, { name: 'talk_links_practice_fk', onDelete: 'CASCADE' })
  practiceId!: string | null;

  /** http or https. */
  @Column('text', { nullable: true })
  url!: string | null;

  /** What the page at the address is called. */
  @Column('text', { nullable: true })
  title!: string | null;

  /** `PRESENTS`, `DISCUSSES` or `CONTRADICTS`. */
  @Column('text')
  type!: string;

  /** `PROPOSED`, `CONFIRMED`, `REJECTED` or `WITHDRAWN`. */
  @Column('text')
  state!: string;

  /** Why the system proposes it. */
  @Column('jsonb', { default: [] })
  reasons!: object;

  /** How much speaks for it; the higher, the more. */
  @Column('int', { default: 0 })
  score!: number;

  /** Null for a proposal of the system. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => StaffMemberRow, { name: 'talk_links_proposed_by_fk' })
  proposedBy!: string | null;

  @Column('timestamptz')
  proposedAt!: Date;

  /** The yes of the event's side. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => StaffMemberRow, { name: 'talk_links_confirmed_by_fk' })
  confirmedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** The yes of the practice's side, which `PRESENTS` needs before it shows. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => StaffMemberRow, { name: 'talk_links_agreed_by_fk' })
  agreedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  agreedAt!: Date | null;

  /** Who has rejected or withdrawn it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => StaffMemberRow, { name: 'talk_links_ended_by_fk' })
  endedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
