import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccessScope } from '../../kernel/actor.js';
import { Mapped } from '../../platform/database/registry.js';
import { StaffMemberRow } from '../staff-member.entity.js';

/** A key by which a program asks in a person's name. A revoked one is gone. */
@Mapped()
@Entity('access_tokens')
@Index('access_tokens_staff_member', ['staffMemberId'])
@Index('access_tokens_secret', ['secretHash'], { unique: true })
export class AccessTokenRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'access_tokens_staff_member_fk', onDelete: 'CASCADE' })
  staffMemberId!: string;

  /** What the person calls it. */
  @Column('text')
  name!: string;

  @Column('text', { array: true })
  scopes!: AccessScope[];

  /** First characters of the secret, to recognise it by. */
  @Column('text')
  prefix!: string;

  /** SHA-256 of the secret in base64url; the secret itself is stored nowhere. */
  @Column('text')
  secretHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** Last day on which it is valid (Europe/Berlin). */
  @Column('date')
  expiresOn!: string;

  /** Day of the last use (Europe/Berlin), written once a day; null while unused. */
  @Column('date', { nullable: true })
  lastUsedOn!: string | null;
}
