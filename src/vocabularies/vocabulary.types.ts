import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/scalars.js';

/** The controlled vocabularies. Closed sets that code branches on are enums of their own as well. */
export enum VocabularyName {
  AREA_KINDS = 'areaKinds',
  COMPARISON_TYPES = 'comparisonTypes',
  DECLINE_REASONS = 'declineReasons',
  DELIVERY_CHANNELS = 'deliveryChannels',
  EVENT_KINDS = 'eventKinds',
  EVIDENCE_KINDS = 'evidenceKinds',
  INSTRUMENTS = 'instruments',
  LAENDER = 'laender',
  MATURITY = 'maturity',
  ORGANISATION_FORMS = 'organisationForms',
  PARTNER_KINDS = 'partnerKinds',
  RESULT_KINDS = 'resultKinds',
  STAFF_FUNCTIONS = 'staffFunctions',
  TARGET_GROUPS = 'targetGroups',
  TOPICS = 'topics',
  WORKING_FORMATS = 'workingFormats',
}

registerEnumType(VocabularyName, {
  name: 'VocabularyName',
  description: 'The controlled vocabularies of the network.',
  valuesMap: {
    AREA_KINDS: { description: 'Kinds of area that a jobcenter serves (städtisch, ländlich …).' },
    COMPARISON_TYPES: { description: 'SGB II comparison types (Vergleichstypen) Ia to IIIe.' },
    DECLINE_REASONS: { description: 'Reasons for declining a contact request.' },
    DELIVERY_CHANNELS: { description: 'How clients are reached (Zugangswege).' },
    EVENT_KINDS: { description: 'Kinds of events.' },
    EVIDENCE_KINDS: { description: 'What a result rests on.' },
    INSTRUMENTS: { description: 'Instruments of integration with their legal basis.' },
    LAENDER: { description: 'The sixteen Länder.' },
    MATURITY: { description: 'How far a practice has come.' },
    ORGANISATION_FORMS: { description: 'gE and zkT with the words people use for them.' },
    PARTNER_KINDS: { description: 'Kinds of partners.' },
    RESULT_KINDS: { description: 'Kinds of results, no effect and negative ones included.' },
    STAFF_FUNCTIONS: { description: 'Functions of staff in a jobcenter.' },
    TARGET_GROUPS: { description: 'Groups of beneficiaries.' },
    TOPICS: { description: 'Topics of write-ups.' },
    WORKING_FORMATS: { description: 'How work is done (Arbeitsformen).' },
  },
});

@ObjectType({
  description: 'One entry of a controlled vocabulary. Codes are stable; labels are German and may change.',
})
export class VocabularyEntry {
  @Field(() => VocabularyName, { description: 'The vocabulary it belongs to.' })
  vocabulary!: VocabularyName;

  @Field({ description: 'Stable code that inputs and filters take.' })
  code!: string;

  @Field({ description: "Today's word, in German." })
  label!: string;

  @Field(() => [String], { description: 'Other and older words for the same concept.' })
  aliases!: string[];

  @Field(() => CalendarDate, { nullable: true, description: 'First day of validity; null means always.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of validity; null means open.' })
  validTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the entry that replaces this one; inputs with the old code are taken as the new one.',
  })
  replacedBy!: string | null;

  @Field(() => Int, { description: 'Optimistic lock: pass it as `expectedVersion`.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Legal basis, such as `SGB II § 16k`, where the entry has one.' })
  legalBasis!: string | null;
}
