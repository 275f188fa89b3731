import { Field, Float, ID, InputType, Int, ObjectType, PickType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.js';

/** Legal form of a jobcenter (SGB II §§ 6a, 44b). */
export enum OrganisationForm {
  JOINT_INSTITUTION = 'JOINT_INSTITUTION',
  APPROVED_MUNICIPAL_PROVIDER = 'APPROVED_MUNICIPAL_PROVIDER',
}

registerEnumType(OrganisationForm, {
  name: 'OrganisationForm',
  description: 'Legal form of a jobcenter.',
  valuesMap: {
    JOINT_INSTITUTION: { description: 'gemeinsame Einrichtung (gE), § 44b SGB II.' },
    APPROVED_MUNICIPAL_PROVIDER: {
      description:
        'zugelassener kommunaler Träger (zkT), § 6a SGB II; spoken "Optionskommune" or "kommunales Jobcenter".',
    },
  },
});

/** How a house came out of another. */
export enum SuccessionKind {
  RENUMBERED = 'RENUMBERED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
}

@ObjectType({ description: 'A jobcenter (SGB II) as it is today; one that is gone keeps its last state.' })
export class Jobcenter {
  @Field(() => ID, { description: 'Our own id; official numbers change.' })
  id!: string;

  @Field({ description: 'Official number (Trägernummer) of today.' })
  officialNumber!: string;

  @Field({ description: 'Name as people say it, such as `Jobcenter Northeim`.' })
  name!: string;

  @Field({ description: 'Official name.' })
  officialName!: string;

  @Field(() => OrganisationForm, { description: 'Legal form.' })
  form!: OrganisationForm;

  @Field(() => String, { nullable: true, description: 'Code of the Land (vocabulary `LAENDER`); null while unknown.' })
  land!: string | null;

  @Field(() => String, { nullable: true, description: 'Official district key, five digits.' })
  districtKey!: string | null;

  @Field(() => String, { nullable: true, description: 'A town nearby; not the official seat.' })
  place!: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude of the town, degrees.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude of the town, degrees.' })
  longitude!: number | null;

  @Field(() => String, { nullable: true, description: 'Kind of area (vocabulary `AREA_KINDS`); null while unknown.' })
  areaKind!: string | null;

  @Field(() => Int, { nullable: true, description: 'Betreuungsschlüssel: n of 1:n; null while unknown.' })
  caseloadRatio!: number | null;

  @Field(() => String, { nullable: true, description: 'Who is counted in the ratio.' })
  caseloadCounted!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Comparison type (vocabulary `COMPARISON_TYPES`); null while unknown, never guessed.',
  })
  comparisonType!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day on which the house does not exist any more; null for one that exists.',
  })
  closedOn!: string | null;
}

@ObjectType({ description: 'A jobcenter as a map or a list of all needs it.' })
export class JobcenterDirectoryEntry extends PickType(
  Jobcenter,
  ['id', 'name', 'form', 'land', 'place', 'latitude', 'longitude', 'caseloadRatio', 'caseloadCounted'],
  ObjectType,
) {}

@InputType({ description: 'Which jobcenters; all conditions hold together.' })
export class JobcenterFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, town or official number, or a word for the form such as `Optionskommune`. Case and umlauts are forgiven.',
  })
  text?: string | null;

  @Field(() => OrganisationForm, { nullable: true, description: 'Only this form.' })
  form?: OrganisationForm | null;

  @Field(() => [String], { nullable: true, description: 'Only these Länder (codes of `LAENDER`).' })
  laender?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether houses that are gone are listed too.',
  })
  includeClosed?: boolean | null;
}

@InputType({ description: 'What a coordinator keeps current. A field that is absent stays; null makes it unknown.' })
export class JobcenterUpdateInput {
  @Field(() => Int, { nullable: true, description: 'Betreuungsschlüssel: n of 1:n, 1 to 2000.' })
  caseloadRatio?: number | null;

  @Field(() => String, { nullable: true, description: 'Who is counted in the ratio; at most 200 characters.' })
  caseloadCounted?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of `COMPARISON_TYPES`.' })
  comparisonType?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of `AREA_KINDS`.' })
  areaKind?: string | null;
}
