import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../database/registry.js';

/** One line of the audit trail; rows are only ever added. */
@Mapped()
@Entity('audit_entries')
@Index('audit_entries_object', ['objectKind', 'objectId', 'occurredAt'])
@Index('audit_entries_actor', ['actorId', 'occurredAt'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  occurredAt!: Date;

  /** Staff member who acted; null for the service itself or an operator at the command line. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  action!: string;

  @Column('text')
  objectKind!: string;

  @Column('uuid')
  objectId!: string;

  /** Codes, numbers and ids that say more; never texts that people typed. */
  @Column('jsonb', { default: {} })
  details!: Record<string, unknown>;
}
