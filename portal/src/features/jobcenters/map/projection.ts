import germany from './germany.json';

/** A place on the map, in its units. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The outline of a Land, as the path of an SVG, and the rectangle around it: left, top, width, height. */
export interface LandOutline {
  readonly code: string;
  readonly box: readonly number[];
  readonly path: string;
}

/** The outlines of the 16 Länder; enclosed ones come after what encloses them. */
export const OUTLINES: readonly LandOutline[] = germany.laender;

const WHOLE: readonly number[] = [0, 0, germany.width, germany.height];
const MARGIN = 16;

/** Where coordinates in degrees lie on the map. */
export function toMapPoint(latitude: number, longitude: number): MapPoint {
  const { west, north, aspect, unitsPerDegree } = germany;
  return { x: (longitude - west) * aspect * unitsPerDegree, y: (north - latitude) * unitsPerDegree };
}

/** What the map shows: a Land with some room around it, in the proportions of the whole map; or all for none. */
export function viewOf(landCode: string | null): readonly number[] {
  const box = OUTLINES.find(({ code }) => code === landCode)?.box;
  if (!box) return WHOLE;
  const [left, top, width, height] = box as [number, number, number, number];
  const scale = Math.max((width + 2 * MARGIN) / germany.width, (height + 2 * MARGIN) / germany.height);
  const [viewWidth, viewHeight] = [scale * germany.width, scale * germany.height];
  return [left + width / 2 - viewWidth / 2, top + height / 2 - viewHeight / 2, viewWidth, viewHeight];
}

/** How many units of a view are as long as one unit of the whole map. */
export function zoomOf(view: readonly number[]): number {
  return view[2]! / germany.width;
}
