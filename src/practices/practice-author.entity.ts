import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../people/staff-member.entity.js';
import { Mapped } from '../platform/database/registry.js';
import { PracticeRow } from './practice.entity.js';

/** Who writes a practice. */
@Mapped()
@Entity('practice_authors')
@Index('practice_authors_staff_member', ['staffMemberId', 'practiceId'])
export class PracticeAuthorRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PracticeRow, { name: 'practice_authors_practice', onDelete: 'CASCADE' })
  practiceId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'practice_authors_staff_member_fk' })
  staffMemberId!: string;

  /** Order of the authors, from 0. */
  @Column('int')
  rank!: number;

  /** When the person agreed to be named; null while only invited. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;
}
