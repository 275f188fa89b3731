import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationForm } from '../jobcenters/jobcenter.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { ResultKind } from '../practices/practice.enums.js';
import { Practice } from '../practices/practice.types.js';
import { CaseloadBand } from '../jobcenters/caseload-band.js';
import type { FacetName, MatchKind, SearchField, SearchQuery } from './engine/search-engine.js';

const MATCH_KINDS: { readonly [Kind in MatchKind]: Kind } = {
  EXACT: 'EXACT',
  PARTS: 'PARTS',
  PREFIX: 'PREFIX',
  CORRECTION: 'CORRECTION',
  SYNONYM: 'SYNONYM',
  ROOT: 'ROOT',
};
const SEARCH_FIELDS: { readonly [Name in SearchField]: Name } = { TITLE: 'TITLE', KEYWORDS: 'KEYWORDS', BODY: 'BODY' };

/** By what practices can be narrowed and counted. */
export enum PracticeFacet {
  TOPIC = 'topic',
  TARGET_GROUP = 'targetGroup',
  INSTRUMENT = 'instrument',
  WORKING_FORMAT = 'workingFormat',
  DELIVERY_CHANNEL = 'deliveryChannel',
  RESULT = 'result',
  MATURITY = 'maturity',
  ORGANISATION_FORM = 'organisationForm',
  LAND = 'land',
  COMPARISON_TYPE = 'comparisonType',
  CASELOAD_BAND = 'caseloadBand',
  JOBCENTER = 'jobcenter',
  YEAR = 'year',
}

registerEnumType(PracticeFacet, {
  name: 'PracticeFacet',
  description: 'By what practices can be narrowed and counted.',
  valuesMap: {
    TOPIC: { description: 'Thema.' },
    TARGET_GROUP: { description: 'Zielgruppe.' },
    INSTRUMENT: { description: 'Instrument.' },
    WORKING_FORMAT: { description: 'Arbeitsform.' },
    DELIVERY_CHANNEL: { description: 'Zugangsweg.' },
    RESULT: { description: 'Ergebnis.' },
    MATURITY: { description: 'Reifegrad.' },
    ORGANISATION_FORM: { description: 'Organisationsform of the house today.' },
    LAND: { description: 'Land of the house.' },
    COMPARISON_TYPE: { description: 'Vergleichstyp of the house today.' },
    CASELOAD_BAND: {
      description: 'Band of the Betreuungsschlüssel of the house today, or, while unknown, of the one it was tried at.',
    },
    JOBCENTER: { description: 'Jobcenter; the code is its id.' },
    YEAR: { description: 'Year of the first publication.' },
  },
});

/** Order of hits. */
export enum PracticeSort {
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
  LAST_CONFIRMED = 'LAST_CONFIRMED',
  DISTANCE = 'DISTANCE',
}

registerEnumType(PracticeSort, {
  name: 'PracticeSort',
  description: 'Order of hits.',
  valuesMap: {
    RELEVANCE: {
      description:
        'By how well they meet the words, those with all of two or three keywords first; without a text the newest first.',
    },
    NEWEST: { description: 'By first publication, the newest first.' },
    LAST_CONFIRMED: { description: 'By last confirmation, the latest first.' },
    DISTANCE: {
      description: 'By distance from your jobcenter in kilometres, then the newest first; unknown places at the end.',
    },
  },
});

@InputType({
  description: 'Which practices. Values of one field are joined by OR, fields by AND; an empty list is no condition.',
})
export class PracticeFilter {
  @Field(() => [String], { nullable: true, description: 'Codes of `TOPICS`.' })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `TARGET_GROUPS`.' })
  targetGroups?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `INSTRUMENTS`.' })
  instruments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `WORKING_FORMATS`.' })
  workingFormats?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `DELIVERY_CHANNELS`.' })
  deliveryChannels?: string[] | null;

  @Field(() => [ResultKind], { nullable: true, description: 'Kinds of results.' })
  results?: ResultKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `MATURITY`.' })
  maturity?: string[] | null;

  @Field(() => [OrganisationForm], { nullable: true, description: 'Forms of the house today.' })
  organisationForms?: OrganisationForm[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `LAENDER`.' })
  laender?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of `COMPARISON_TYPES`.' })
  comparisonTypes?: string[] | null;

  @Field(() => [CaseloadBand], { nullable: true, description: 'Bands of the caseload.' })
  caseloadBands?: CaseloadBand[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of jobcenters.' })
  jobcenterIds?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Years of the first publication.' })
  years?: number[] | null;
}

registerEnumType(MATCH_KINDS, {
  name: 'MatchKind',
  description: 'How a word of the query was found.',
  valuesMap: {
    EXACT: { description: 'The word itself in any of its forms.' },
    PARTS: { description: 'The parts of the compound.' },
    PREFIX: { description: 'A word that begins like the half-typed one.' },
    CORRECTION: { description: 'A similar word, because the typed one is unknown.' },
    SYNONYM: { description: 'Another word for the same.' },
    ROOT: { description: 'A word of the same root ("Protest" for "protestieren").' },
  },
});

registerEnumType(SEARCH_FIELDS, {
  name: 'SearchField',
  description: 'Where a word was found.',
  valuesMap: {
    TITLE: { description: 'In the title.' },
    KEYWORDS: {
      description: 'In topics, groups, instruments, the house or its place, by their labels and other words for them.',
    },
    BODY: { description: 'In the text.' },
  },
});

@ObjectType('MatchedWord', { description: 'Why a hit is a hit: a word of the query that it has.' })
export class MatchedWordType {
  @Field({ description: 'The word as typed.' })
  typed!: string;

  @Field(() => MATCH_KINDS, { description: 'How it was found.' })
  kind!: MatchKind;

  @Field({ description: 'The word that was found instead; the typed one for `EXACT`.' })
  word!: string;

  @Field(() => [SEARCH_FIELDS], { description: 'Where it was found; never empty.' })
  fields!: SearchField[];
}

@ObjectType('CorrectedWord', { description: 'A word that no write-up has, with those that were sought instead.' })
export class CorrectedWordType {
  @Field({ description: 'The word as typed.' })
  typed!: string;

  @Field(() => [String], { description: 'The nearest known words, the most frequent first.' })
  words!: string[];
}

@ObjectType({ description: 'A practice that was found.' })
export class PracticeHit {
  @Field(() => Practice, { description: 'The practice.' })
  practice!: Practice;

  @Field({ description: 'Its title with the matches in `<mark>`; safe HTML.' })
  titleHtml!: string;

  @Field({ description: 'Some words around the matches, in `<mark>`; safe HTML.' })
  snippetHtml!: string;

  @Field(() => [MatchedWordType], {
    description: 'Which words of the query it has, how and where; empty for a search without text.',
  })
  matches!: MatchedWordType[];
}

@ObjectType({ description: 'How many hits a value of a facet has.' })
export class FacetValue {
  @Field({ description: 'Code for the filter.' })
  code!: string;

  @Field({ description: 'German label.' })
  label!: string;

  @Field(() => Int, { description: 'Hits with this value, whatever is selected in the same facet.' })
  count!: number;
}

@ObjectType({ description: 'A facet with its values.' })
export class Facet {
  @Field(() => PracticeFacet, { description: 'Which facet.' })
  facet!: PracticeFacet & FacetName;

  @Field(() => [FacetValue], {
    description: 'Values with hits, the most frequent first; then those of the filter that have none.',
  })
  values!: FacetValue[];
}

@ObjectType({ description: 'What answered a search.' })
export class SearchEngineInfo {
  @Field({ description: 'Name of the engine.' })
  name!: string;

  @Field({ description: 'Whether this engine stands in for the one that usually answers.' })
  degraded!: boolean;
}

@ObjectType({ description: 'A page of a search.' })
export class PracticeSearchConnection extends connectionOf(PracticeHit, 'PracticeHit') {
  @Field(() => Int, { description: 'How many practices match; exact up to 20,000.' })
  totalCount!: number;

  @Field({ description: 'Whether more than `totalCount` match.' })
  totalCountIsLowerBound!: boolean;

  @Field(() => [CorrectedWordType], { description: 'Words that were corrected, in the order of the query.' })
  corrections!: CorrectedWordType[];

  @Field({
    description:
      'Whether only words were typed that stand nearly everywhere ("Was kann ich tun?"): they are not sought, and the hits are those of an empty text.',
  })
  onlyCommonWords!: boolean;

  @Field(() => [Facet], { description: 'The facets that were asked for, in that order.' })
  facets!: Facet[];

  @Field(() => SearchEngineInfo, { description: 'What answered.' })
  engine!: SearchEngineInfo;

  /** The search as the engine got it, for fields that need another one; clients do not see it. */
  asked!: SearchQuery;
}
