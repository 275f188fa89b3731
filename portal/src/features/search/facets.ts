import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PracticeFacet, PracticeFilter } from '../../graphql/generated/graphql';

/** How a facet is named on the page, in the address and in the filter of the service. */
export interface FacetDescription {
  readonly facet: PracticeFacet;
  readonly label: MessageDescriptor;
  /** Name of the parameter in the address bar. */
  readonly parameter: string;
  readonly field: keyof PracticeFilter;
  /** What a value in the address must look like, where the service takes no others. */
  readonly pattern?: RegExp;
  /** Whether its values stand in the order of their codes, the greatest first, and not by their counts. */
  readonly descending?: boolean;
}

/** All facets, in the order of the page: what most people narrow by comes first. */
export const FACETS: readonly FacetDescription[] = [
  { facet: 'TOPIC', label: msg`Thema`, parameter: 'thema', field: 'topics' },
  {
    facet: 'RESULT',
    label: msg`Ergebnis`,
    parameter: 'ergebnis',
    field: 'results',
    pattern: /^(POSITIVE|MIXED|NO_EFFECT|NEGATIVE|OPEN)$/,
  },
  { facet: 'TARGET_GROUP', label: msg`Zielgruppe`, parameter: 'zielgruppe', field: 'targetGroups' },
  {
    facet: 'ORGANISATION_FORM',
    label: msg`Organisationsform`,
    parameter: 'form',
    field: 'organisationForms',
    pattern: /^(JOINT_INSTITUTION|APPROVED_MUNICIPAL_PROVIDER)$/,
  },
  {
    facet: 'CASELOAD_BAND',
    label: msg`Betreuungsschlüssel`,
    parameter: 'betreuung',
    field: 'caseloadBands',
    pattern: /^(UP_TO_75|FROM_76_TO_150|FROM_151_TO_250|OVER_250)$/,
  },
  { facet: 'INSTRUMENT', label: msg`Instrument`, parameter: 'instrument', field: 'instruments' },
  { facet: 'WORKING_FORMAT', label: msg`Arbeitsform`, parameter: 'arbeitsform', field: 'workingFormats' },
  { facet: 'DELIVERY_CHANNEL', label: msg`Zugangsweg`, parameter: 'zugangsweg', field: 'deliveryChannels' },
  { facet: 'LAND', label: msg`Land`, parameter: 'land', field: 'laender' },
  { facet: 'JOBCENTER', label: msg`Jobcenter`, parameter: 'jobcenter', field: 'jobcenterIds' },
  { facet: 'COMPARISON_TYPE', label: msg`Vergleichstyp`, parameter: 'vergleichstyp', field: 'comparisonTypes' },
  { facet: 'MATURITY', label: msg`Reifegrad`, parameter: 'reifegrad', field: 'maturity' },
  { facet: 'YEAR', label: msg`Jahr`, parameter: 'jahr', field: 'years', pattern: /^\d{4}$/, descending: true },
];

/** The facets as the service names them. */
export const FACET_NAMES: PracticeFacet[] = FACETS.map(({ facet }) => facet);
