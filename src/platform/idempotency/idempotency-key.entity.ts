import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../database/registry.js';

/** A key that a client has used for an operation, with what came of it. Kept for 24 hours. */
@Mapped()
@Entity('idempotency_keys')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  actorId!: string;

  @PrimaryColumn('text')
  operation!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  inputHash!: string;

  /** Id of what the operation made. */
  @Column('uuid')
  resultId!: string;

  @Index('idempotency_keys_created_at')
  @Column('timestamptz')
  createdAt!: Date;
}
