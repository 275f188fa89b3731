import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { HouseFactor } from '../../graphql/generated/graphql';

/** In which respect houses are compared, as the page and the address say it. */
export interface FactorDescription {
  readonly factor: HouseFactor;
  readonly label: MessageDescriptor;
  /** Value in the address bar. */
  readonly value: string;
  /** What is said of a house that is alike in this respect, and of one that nearly is; the distance is said in kilometres. */
  readonly alike?: MessageDescriptor;
  readonly partly?: MessageDescriptor;
}

/** All respects, in the order of the page. */
export const FACTORS: readonly FactorDescription[] = [
  { factor: 'ORGANISATION_FORM', label: msg`Organisationsform`, value: 'form', alike: msg`gleiche Organisationsform` },
  {
    factor: 'COMPARISON_TYPE',
    label: msg`Vergleichstyp`,
    value: 'vergleichstyp',
    alike: msg`gleicher Vergleichstyp`,
    partly: msg`ähnlicher Vergleichstyp`,
  },
  {
    factor: 'CASELOAD_BAND',
    label: msg`Betreuungsschlüssel`,
    value: 'betreuung',
    alike: msg`gleicher Betreuungsschlüssel`,
    partly: msg`ähnlicher Betreuungsschlüssel`,
  },
  { factor: 'LAND', label: msg`Land`, value: 'land', alike: msg`gleiches Land` },
  { factor: 'DISTANCE', label: msg`Nähe`, value: 'naehe' },
];

/** Every respect: what the switch begins with. */
export const ALL_FACTORS: readonly HouseFactor[] = FACTORS.map(({ factor }) => factor);
