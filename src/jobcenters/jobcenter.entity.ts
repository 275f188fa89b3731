import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Mapped } from '../platform/database/registry.js';

/** A jobcenter as such, under our own id. What may change over time stands in its versions. */
@Mapped()
@Entity('jobcenters')
export class JobcenterRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** Code of the Land; null while unknown. */
  @Column('text', { nullable: true })
  land!: string | null;

  /** Official key of the district (Kreisschlüssel), five digits. */
  @Column('text', { nullable: true })
  districtKey!: string | null;

  /** A town nearby, the largest or same-named one; not the official seat. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Code of `areaKinds`; null while unknown. */
  @Column('text', { nullable: true })
  areaKind!: string | null;

  /** First day on which the house does not exist any more. */
  @Column('date', { nullable: true })
  closedOn!: string | null;
}
