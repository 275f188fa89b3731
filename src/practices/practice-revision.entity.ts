import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';
import type { PracticeContent } from './practice-content.js';
import { PracticeRow } from './practice.entity.js';

/** A published Fassung; immutable, except that its content may be blanked. */
@Mapped()
@Entity('practice_revisions')
@Index('practice_revisions_number', ['practiceId', 'number'], { unique: true })
export class PracticeRevisionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => PracticeRow, { name: 'practice_revisions_practice', onDelete: 'CASCADE' })
  practiceId!: string;

  /** 1, 2, 3 … within the practice. */
  @Column('int')
  number!: number;

  /** Null after redaction. */
  @Column('jsonb', { nullable: true })
  content!: PracticeContent | null;

  /** Sanitised HTML of the Markdown fields, rendered once at publication. Null after redaction. */
  @Column('jsonb', { nullable: true })
  html!: PracticeHtml | null;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('uuid')
  publishedBy!: string;

  /** The main house as of publication. */
  @Column('text')
  organisationForm!: string;

  @Column('int', { nullable: true })
  caseloadRatio!: number | null;

  @Column('text', { nullable: true })
  land!: string | null;

  @Column('timestamptz', { nullable: true })
  redactedAt!: Date | null;

  @Column('text', { nullable: true })
  redactionReason!: string | null;
}

/** HTML of the fields that are written in Markdown. */
export interface PracticeHtml {
  readonly problem: string;
  readonly approach: string;
}
