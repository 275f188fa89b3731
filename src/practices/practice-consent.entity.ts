import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';
import { PracticeDraftRow } from './practice-draft.entity.js';

/** A house agrees to exactly this version of the draft; any edit makes another version and so voids it. */
@Mapped()
@Entity('practice_consents')
export class PracticeConsentRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PracticeDraftRow, (draft: PracticeDraftRow) => draft.practiceId, {
    name: 'practice_consents_draft',
    onDelete: 'CASCADE',
  })
  practiceId!: string;

  @PrimaryColumn('int')
  draftVersion!: number;

  @PrimaryColumn('uuid')
  jobcenterId!: string;

  @Column('uuid')
  staffMemberId!: string;

  @Column('timestamptz')
  givenAt!: Date;
}
