import { matchHouses, type Match } from './jobcenter-import.matching.js';
import type {
  BadRow,
  ChangedHouse,
  FieldChange,
  GoneHouse,
  HouseFields,
  JobcenterImportPlan,
  KeptValue,
  ListedHouse,
  ListedSuccession,
  Parsed,
  PresentHouse,
} from './jobcenter-import.model.js';
import { planSuccessions } from './jobcenter-import.successions.js';

/** Fields in the order in which their changes are told. */
const FIELDS = [
  'officialNumber',
  'officialName',
  'name',
  'form',
  'land',
  'districtKey',
  'place',
  'latitude',
  'longitude',
  'comparisonType',
  'closedOn',
] as const satisfies readonly (keyof HouseFields)[];

/**
 * Works out what an import would do; pure, changes nothing. Parts keep the order of the list, houses that are gone that of
 * the directory. What a list does not say stays as it is, and so does what coordinators keep (caseload, kind of area, a
 * comparison type that is known).
 *
 * @param present all houses, closed ones included
 * @param effectiveOn first day of new versions, `YYYY-MM-DD`
 */
export function planJobcenterImport(
  present: readonly PresentHouse[],
  list: Parsed<ListedHouse>,
  successions: Parsed<ListedSuccession>,
  effectiveOn: string,
): JobcenterImportPlan {
  const explained = planSuccessions(present, list, successions.rows);
  const matching = matchHouses(present, list.rows, explained);
  const all = matching.matches.map((match) => planChange(match, effectiveOn));
  const changing = all.filter((change) => change.changes.length > 0);
  const numberChanges = (change: ChangedHouse): boolean => change.house.officialNumber !== change.next.officialNumber;

  const unreadable = new Set(list.badRows.map((row) => row.officialNumber));
  const missing = matching.goneHouses.filter((house) => !unreadable.has(house.officialNumber));
  const gone: GoneHouse[] = [];
  const blocked: PresentHouse[] = [];
  for (const house of missing) {
    const succession = explained.successions.find((planned) => planned.predecessor === house);
    if (!succession && house.people + house.practices > 0) blocked.push(house);
    else gone.push({ house, closedOn: succession?.effectiveOn ?? effectiveOn });
  }
  return {
    added: matching.newRows.map(toNewHouse),
    changed: changing.filter((change) => !numberChanges(change)),
    renumbered: changing.filter(numberChanges),
    gone,
    blocked,
    unchanged: all.length - changing.length,
    successions: explained.successions,
    kept: matching.matches.flatMap(keptValueOf),
    badRows: [...list.badRows, ...successions.badRows, ...explained.badRows].toSorted(byFileAndLine),
    effectiveOn,
  };
}

function planChange({ house, row, succession }: Match, effectiveOn: string): ChangedHouse {
  const next: HouseFields = {
    officialNumber: row.officialNumber,
    officialName: row.officialName,
    name: row.name ?? nextName(house, row),
    form: row.form,
    land: row.land ?? house.land,
    districtKey: row.districtKey ?? house.districtKey,
    place: row.place ?? house.place,
    latitude: row.latitude ?? house.latitude,
    longitude: row.longitude ?? house.longitude,
    comparisonType: house.comparisonType ?? row.comparisonType ?? null,
    closedOn: null,
  };
  return { house, next, changes: differences(house, next), effectiveOn: succession?.effectiveOn ?? effectiveOn };
}

function differences(from: HouseFields, to: HouseFields): FieldChange[] {
  return FIELDS.filter((field) => from[field] !== to[field]).map((field) => ({
    field,
    from: from[field],
    to: to[field],
  }));
}

/** A list without names for people: one that was made from the official name follows it, one that was given stays. */
function nextName(house: PresentHouse, row: ListedHouse): string {
  return house.name === nameFor(house.officialName) ? nameFor(row.officialName) : house.name;
}

function nameFor(officialName: string): string {
  return `Jobcenter ${officialName}`;
}

function toNewHouse(row: ListedHouse): HouseFields {
  return {
    officialNumber: row.officialNumber,
    officialName: row.officialName,
    name: row.name ?? nameFor(row.officialName),
    form: row.form,
    land: row.land ?? null,
    districtKey: row.districtKey ?? null,
    place: row.place ?? null,
    latitude: row.latitude ?? null,
    longitude: row.longitude ?? null,
    comparisonType: row.comparisonType ?? null,
    closedOn: null,
  };
}

function keptValueOf({ house, row }: Match): KeptValue[] {
  const kept = house.comparisonType;
  const listed = row.comparisonType;
  return kept !== null && listed !== undefined && kept !== listed
    ? [{ house, field: 'comparisonType', kept, listed }]
    : [];
}

function byFileAndLine(one: BadRow, other: BadRow): number {
  return one.source === other.source ? one.line - other.line : one.source === 'LIST' ? -1 : 1;
}
