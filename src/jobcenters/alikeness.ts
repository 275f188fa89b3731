import { HouseFactor, Likeness } from './alikeness.types.js';
import { CaseloadBand, caseloadBandOf } from './caseload-band.js';
import type { Jobcenter } from './jobcenter.types.js';

/** What of a house is compared. */
export type ComparableHouse = Pick<
  Jobcenter,
  'form' | 'comparisonType' | 'caseloadRatio' | 'land' | 'latitude' | 'longitude'
>;

/** Near enough for a visit between morning and evening. */
const NEAR_KM = 50;
/** Near enough for a visit of one day. */
const REACHABLE_KM = 150;
const EARTH_RADIUS_KM = 6371;
const BANDS = Object.values(CaseloadBand);
const POINTS: Readonly<Record<Likeness, number>> = {
  [Likeness.ALIKE]: 1,
  [Likeness.PARTLY]: 0,
  [Likeness.UNKNOWN]: 0,
  [Likeness.UNLIKE]: -1,
};

/**
 * How alike two houses are in one respect; `UNKNOWN` when it is not known of one of them.
 *
 * What makes houses comparable is what two team leads named (form and caseload decide what can be taken over) and what
 * the IAB's comparison types of SGB II bodies stand for (labour market conditions, in three groups I to III of five types each).
 */
export function likenessOf(factor: HouseFactor, mine: ComparableHouse, theirs: ComparableHouse): Likeness {
  switch (factor) {
    case HouseFactor.ORGANISATION_FORM:
      return compare(mine.form, theirs.form);
    case HouseFactor.COMPARISON_TYPE:
      return compare(mine.comparisonType, theirs.comparisonType, (left, right) => groupOf(left) === groupOf(right));
    case HouseFactor.CASELOAD_BAND:
      return compare(
        caseloadBandOf(mine.caseloadRatio),
        caseloadBandOf(theirs.caseloadRatio),
        (left, right) => Math.abs(BANDS.indexOf(left) - BANDS.indexOf(right)) === 1,
      );
    case HouseFactor.LAND:
      return compare(mine.land, theirs.land);
    case HouseFactor.DISTANCE: {
      const km = distanceKm(mine, theirs);
      if (km === null) return Likeness.UNKNOWN;
      if (km <= NEAR_KM) return Likeness.ALIKE;
      return km <= REACHABLE_KM ? Likeness.PARTLY : Likeness.UNLIKE;
    }
  }
}

/**
 * Houses in tiers by how alike they are to `mine` in all the factors together, the most alike first: each that is alike
 * counts one up, each that is not one down, what is partly alike or unknown neither. There are always twice as many
 * tiers as factors and one more, so that a house of which nothing is known is in the middle one; some may be empty.
 */
export function toAlikenessTiers(
  mine: ComparableHouse,
  houses: readonly Jobcenter[],
  factors: readonly HouseFactor[],
): string[][] {
  const tiers: string[][] = Array.from({ length: 2 * factors.length + 1 }, () => []);
  for (const house of houses) {
    const points = factors.reduce((sum, factor) => sum + POINTS[likenessOf(factor, mine, house)], 0);
    tiers[factors.length - points]!.push(house.id);
  }
  return tiers;
}

/** Houses in tiers by distance in whole kilometres, the nearest first; those of unknown place are left out. */
export function toDistanceTiers(mine: ComparableHouse, houses: readonly Jobcenter[]): string[][] {
  const byKm = new Map<number, string[]>();
  for (const house of houses) {
    const km = distanceKm(mine, house);
    if (km !== null) byKm.set(km, [...(byKm.get(km) ?? []), house.id]);
  }
  return [...byKm].sort(([left], [right]) => left - right).map(([, ids]) => ids);
}

/** Kilometres between two houses as the crow flies, rounded; null while the place of one is unknown. */
export function distanceKm(mine: ComparableHouse, theirs: ComparableHouse): number | null {
  const [from, to] = [placeOf(mine), placeOf(theirs)];
  if (!from || !to) return null;
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord =
    half(to.latitude - from.latitude) +
    Math.cos(from.latitude) * Math.cos(to.latitude) * half(to.longitude - from.longitude);
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
}

function compare<T>(
  mine: T | null,
  theirs: T | null,
  isClose: (mine: T, theirs: T) => boolean = () => false,
): Likeness {
  if (mine === null || theirs === null) return Likeness.UNKNOWN;
  if (mine === theirs) return Likeness.ALIKE;
  return isClose(mine, theirs) ? Likeness.PARTLY : Likeness.UNLIKE;
}

/** `IIIC` belongs to `III`. */
function groupOf(comparisonType: string): string {
  return comparisonType.slice(0, -1);
}

/** In radians. */
function placeOf({ latitude, longitude }: ComparableHouse): { latitude: number; longitude: number } | undefined {
  if (latitude === null || longitude === null) return undefined;
  return { latitude: (latitude * Math.PI) / 180, longitude: (longitude * Math.PI) / 180 };
}
