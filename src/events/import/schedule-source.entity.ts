import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';
import { EventRow } from '../event.entity.js';

/** An address from which the programme of an event is fetched again. */
@Mapped()
@Entity('schedule_sources')
export class ScheduleSourceRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EventRow, { name: 'schedule_sources_event_fk', onDelete: 'CASCADE' })
  eventId!: string;

  @Column('text')
  url!: string;

  @Column('uuid')
  rememberedBy!: string;

  @Column('timestamptz')
  rememberedAt!: Date;

  @Column('timestamptz', { nullable: true })
  fetchedAt!: Date | null;

  /** Why it could not be fetched the last time, in German. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** What the file was when it was last looked at. */
  @Column('text', { nullable: true })
  contentHash!: string | null;
}
