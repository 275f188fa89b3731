/** A place on earth, in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const EARTH_RADIUS_KM = 6_371;

/** Kilometres as the crow flies, rounded; null while one of the places is not known. */
export function distanceKm(one: Coordinates, other: Coordinates): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null;
  const latitude = toRadians(other.latitude - one.latitude) / 2;
  const longitude = toRadians(other.longitude - one.longitude) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(toRadians(one.latitude)) * Math.cos(toRadians(other.latitude)) * Math.sin(longitude) ** 2;
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord)));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
