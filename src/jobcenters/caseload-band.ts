import { registerEnumType } from '@nestjs/graphql';

/** Bands of the caseload 1:n. */
export enum CaseloadBand {
  UP_TO_75 = 'UP_TO_75',
  FROM_76_TO_150 = 'FROM_76_TO_150',
  FROM_151_TO_250 = 'FROM_151_TO_250',
  OVER_250 = 'OVER_250',
}

registerEnumType(CaseloadBand, {
  name: 'CaseloadBand',
  description: 'Bands of the caseload (Betreuungsschlüssel) 1:n.',
  valuesMap: {
    UP_TO_75: { description: 'n up to 75.' },
    FROM_76_TO_150: { description: 'n from 76 to 150.' },
    FROM_151_TO_250: { description: 'n from 151 to 250.' },
    OVER_250: { description: 'n over 250.' },
  },
});

/** German label of a band. */
export const CASELOAD_BAND_LABELS: Readonly<Record<CaseloadBand, string>> = {
  [CaseloadBand.UP_TO_75]: 'bis 1:75',
  [CaseloadBand.FROM_76_TO_150]: '1:76 bis 1:150',
  [CaseloadBand.FROM_151_TO_250]: '1:151 bis 1:250',
  [CaseloadBand.OVER_250]: 'über 1:250',
};

/** The band of n; null while n is unknown. */
export function caseloadBandOf(ratio: number | null): CaseloadBand | null {
  if (ratio === null) return null;
  if (ratio <= 75) return CaseloadBand.UP_TO_75;
  if (ratio <= 150) return CaseloadBand.FROM_76_TO_150;
  return ratio <= 250 ? CaseloadBand.FROM_151_TO_250 : CaseloadBand.OVER_250;
}
