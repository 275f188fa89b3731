import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../../people/staff-member.entity.js';
import { Mapped } from '../../platform/database/registry.js';
import { TalkRow } from './talk.entity.js';

/** Who speaks: a name, until a staff member says to be that person and the organiser confirms it. Nobody is matched by name. */
@Mapped()
@Entity('talk_speakers')
@Index('talk_speakers_talk', ['talkId', 'position'])
@Index('talk_speakers_staff_member', ['staffMemberId'])
export class TalkSpeakerRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => TalkRow, { name: 'talk_speakers_talk_fk', onDelete: 'CASCADE' })
  talkId!: string;

  /** From 0. */
  @Column('int')
  position!: number;

  @Column('text')
  name!: string;

  /** Id in the planning tool. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** Who says to be this person; shown to others once it is confirmed. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => StaffMemberRow, { name: 'talk_speakers_staff_member_fk' })
  staffMemberId!: string | null;

  @Column('timestamptz', { nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;
}
