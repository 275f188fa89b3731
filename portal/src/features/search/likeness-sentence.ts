import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { formatNumber } from '../../app/format';
import type { ComparedHouseFragment } from '../../graphql/generated/graphql';
import { FACTORS } from './house-factors';

/** What a hit's house has in common with that of the reader: `gleiche Organisationsform, ähnlicher Vergleichstyp, 84 km`; empty for nothing, or when it was not compared. */
export function likenessSentence({ comparedToMine = [], distanceKm = null }: Partial<ComparedHouseFragment>): string {
  const common = FACTORS.flatMap(({ factor, alike, partly }) => {
    const likeness = comparedToMine.find((compared) => compared.factor === factor)?.likeness;
    const phrase = likeness === 'ALIKE' ? alike : likeness === 'PARTLY' ? partly : undefined;
    return phrase ? [i18n._(phrase)] : [];
  });
  const distance = distanceKm === null ? [] : [t`${formatNumber(distanceKm)} km entfernt`];
  return [...common, ...distance].join(', ');
}
