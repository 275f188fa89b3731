import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';
import { EventRow } from '../event.entity.js';

/** One slot of a programme: a talk, a break, or a slot beside the programme ("Am Rande"). */
@Mapped()
@Entity('talks')
@Index('talks_merge_key', ['eventId', 'source', 'guid'], { unique: true })
@Index('talks_programme', ['eventId', 'startsAt', 'id'])
export class TalkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EventRow, { name: 'talks_event_fk', onDelete: 'CASCADE' })
  eventId!: string;

  /** `TALK`, `BREAK` or `ASIDE`. */
  @Column('text')
  kind!: string;

  /** Where an import took it from; null for one that was entered here. Together with `guid` the key under which an import finds it again. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** Id at its source; the own id for one that was entered here. */
  @Column('text')
  guid!: string;

  /** Short id in the planning tool. */
  @Column('text', { nullable: true })
  code!: string | null;

  /** What kind of session the planning tool calls it. */
  @Column('text', { nullable: true })
  type!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  subtitle!: string | null;

  /** Markdown. */
  @Column('text', { nullable: true })
  abstract!: string | null;

  /** The longer text, Markdown. */
  @Column('text', { nullable: true })
  description!: string | null;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('text', { nullable: true })
  room!: string | null;

  @Column('text', { nullable: true })
  track!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  /** Its own page; http or https. */
  @Column('text', { nullable: true })
  url!: string | null;

  /** `SCHEDULED`, `MOVED` or `CANCELLED`. */
  @Column('text')
  state!: string;

  /** Rises when time or room change and when it is cancelled (RFC 5545, SEQUENCE). */
  @Column('int', { default: 0 })
  sequence!: number;

  @Column('timestamptz', { nullable: true })
  lastMovedAt!: Date | null;

  /** Set while it is cancelled because its file said so or left it out, not because somebody here did. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** Fields of the schedule standard that are only kept for exports. */
  @Column('jsonb', { default: {} })
  extras!: object;

  /** Optimistic lock. */
  @Column('int', { default: 1 })
  version!: number;

  /** Rises with every change that the search index must follow. */
  @Column('int', { default: 0 })
  searchVersion!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  changedAt!: Date;
}
