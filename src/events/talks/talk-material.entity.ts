import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';
import { TalkRow } from './talk.entity.js';

/** Slides, a recording, a page about the talk: an address outside. */
@Mapped()
@Entity('talk_materials')
@Index('talk_materials_talk', ['talkId', 'position'])
export class TalkMaterialRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => TalkRow, { name: 'talk_materials_talk_fk', onDelete: 'CASCADE' })
  talkId!: string;

  /** From 0. */
  @Column('int')
  position!: number;

  /** http or https. */
  @Column('text')
  url!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  /** `LINK` or `ATTACHMENT`. */
  @Column('text')
  role!: string;

  /** Whether an import brought it, and the next one may take it away; what people added here stays. */
  @Column('boolean')
  imported!: boolean;
}
