import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../../people/staff-member.entity.js';
import { Mapped } from '../../platform/database/registry.js';
import { TalkRow } from '../talks/talk.entity.js';

/** Somebody has marked a talk. Seen by that person only. */
@Mapped()
@Entity('talk_bookmarks')
@Index('talk_bookmarks_staff_member', ['staffMemberId'])
export class TalkBookmarkRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => TalkRow, { name: 'talk_bookmarks_talk_fk', onDelete: 'CASCADE' })
  talkId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'talk_bookmarks_staff_member_fk' })
  staffMemberId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
