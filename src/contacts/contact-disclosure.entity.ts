import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffMemberRow } from '../people/staff-member.entity.js';
import { Mapped } from '../platform/database/registry.js';
import { ContactRequestRow } from './contact-request.entity.js';

/** Who was shown whose channel, when and through which request: the answer to "who saw my details?". */
@Mapped()
@Entity('contact_disclosures')
@Index('contact_disclosures_once', ['requestId', 'ownerId', 'viewerId', 'kind'], { unique: true })
@Index('contact_disclosures_owner', ['ownerId', 'disclosedAt', 'id'])
export class ContactDisclosureRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => ContactRequestRow, { name: 'contact_disclosures_request_fk' })
  requestId!: string;

  /** Whose channel it is. */
  @Column('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'contact_disclosures_owner_fk' })
  ownerId!: string;

  /** Who was shown it. */
  @Column('uuid')
  @ForeignKey(() => StaffMemberRow, { name: 'contact_disclosures_viewer_fk' })
  viewerId!: string;

  @Column('text')
  kind!: string;

  /** What was shown, as of then. */
  @Column('text')
  value!: string;

  @Column('timestamptz')
  disclosedAt!: Date;
}
