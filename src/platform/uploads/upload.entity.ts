import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../database/registry.js';

/** A file that somebody uploaded. Kept for 24 hours. */
@Mapped()
@Entity('uploads')
@Index('uploads_owner', ['ownerId', 'createdAt'])
export class Upload {
  @PrimaryColumn('uuid')
  id!: string;

  /** Staff member who may use it. */
  @Column('uuid')
  ownerId!: string;

  @Column('bytea')
  content!: Buffer;

  @Index('uploads_created_at')
  @Column('timestamptz')
  createdAt!: Date;
}
