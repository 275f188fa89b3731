import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';
import type { PracticeContent } from './practice-content.js';
import { PracticeRow } from './practice.entity.js';

/** The working draft beside the published revision; one per practice at most. */
@Mapped()
@Entity('practice_drafts')
@Index('practice_drafts_review_queue', ['submittedAt', 'practiceId'], { where: "(state = 'IN_REVIEW'::text)" })
export class PracticeDraftRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PracticeRow, { name: 'practice_drafts_practice', onDelete: 'CASCADE' })
  practiceId!: string;

  /** `DRAFT` or `IN_REVIEW`. */
  @Column('text')
  state!: string;

  /** Version of the practice when the content was last changed: what a consent is given to. */
  @Column('int')
  version!: number;

  @Column('jsonb')
  content!: PracticeContent;

  /** Who may read it once it is published: `NETWORK` or `JOBCENTER`. */
  @Column('text')
  visibility!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('uuid')
  updatedBy!: string;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** What the editor wrote when returning it. */
  @Column('text', { nullable: true })
  reviewRemarks!: string | null;
}
