import type { CsvLine, NeededColumns } from './jobcenter-import.csv.js';
import type { BadRow, ListedHouse, ListedSuccession, Parsed } from './jobcenter-import.model.js';
import { OrganisationForm, SuccessionKind } from './jobcenter.types.js';

/** Headers of a list of jobcenters; two lists by the Verordnung name the official name differently. */
const COLUMN = {
  officialNumber: ['traegernummer'],
  form: ['traegerform'],
  officialName: ['name_amtlich', 'jobcenter'],
  name: ['anzeigename'],
  land: ['land'],
  districtKey: ['kreis_ags'],
  place: ['ort_naeherung'],
  latitude: ['lat'],
  longitude: ['lon'],
  comparisonType: ['vergleichstyp', 'comparison_type'],
} as const;

/** What a list of jobcenters must have. */
export const NEEDED_OF_LIST: NeededColumns = [COLUMN.officialNumber, COLUMN.form, COLUMN.officialName];

/** What a successions file must have. */
export const NEEDED_OF_SUCCESSIONS: NeededColumns = [['old'], ['new'], ['date'], ['kind']];

/** Codes of vocabularies by the words that stand for them (code and label), in lower case. */
export interface CodesByWord {
  readonly laender: ReadonlyMap<string, string>;
  readonly comparisonTypes: ReadonlyMap<string, string>;
}

const FORMS: ReadonlyMap<string, OrganisationForm> = new Map([
  ['ge', OrganisationForm.JOINT_INSTITUTION],
  ['zkt', OrganisationForm.APPROVED_MUNICIPAL_PROVIDER],
]);

const OFFICIAL_NUMBER = /^\d{5}$/;
const DISTRICT_KEY = /^\d{5}$/;
const NUMBER = /^-?\d{1,3}([.,]\d+)?$/;

// Germany with a margin: what lies outside is a mistake, often latitude and longitude exchanged.
const GERMANY = { latitude: [47, 55.5], longitude: [5.5, 15.5] } as const;

/** A value is not acceptable; the message is the reason in German. */
class BadCell extends Error {}

/** Reads the lines of a list. Every bad line is reported with its first reason; of lines with one number the first counts. */
export function toListedHouses(lines: readonly CsvLine[], codes: CodesByWord): Parsed<ListedHouse> {
  const lineOfNumber = new Map<string, number>();
  return parseLines('LIST', lines, (line) => {
    const officialNumber = toOfficialNumber(cellOf(line, COLUMN.officialNumber), 'Die Trägernummer');
    const earlier = lineOfNumber.get(officialNumber);
    if (earlier !== undefined) throw new BadCell(`Die Trägernummer ${officialNumber} steht schon in Zeile ${earlier}.`);
    lineOfNumber.set(officialNumber, line.line);
    return toListedHouse(line, officialNumber, codes);
  });
}

/** Reads the lines of a successions file. `today` bounds the dates: what lies ahead cannot be imported yet. */
export function toListedSuccessions(lines: readonly CsvLine[], today: string): Parsed<ListedSuccession> {
  const seen = new Set<string>();
  return parseLines('SUCCESSIONS', lines, (line) => {
    const oldNumber = toOfficialNumber(cellOf(line, ['old']), 'Die alte Nummer (old)');
    const newNumber = toOfficialNumber(cellOf(line, ['new']), 'Die neue Nummer (new)');
    const kind = cellOf(line, ['kind'])?.toUpperCase();
    if (!isSuccessionKind(kind))
      throw new BadCell(`Die Art (kind) muss RENUMBERED, MERGED oder SPLIT sein, nicht ${quote(kind)}.`);
    if (oldNumber === newNumber) throw new BadCell(`Alte und neue Nummer sind dieselbe (${oldNumber}).`);
    const pair = `${oldNumber} → ${newNumber}`;
    if (seen.has(pair)) throw new BadCell(`Der Übergang ${pair} steht schon weiter oben.`);
    seen.add(pair);
    return { line: line.line, oldNumber, newNumber, kind, effectiveOn: toDate(cellOf(line, ['date']), today) };
  });
}

function parseLines<Row>(
  source: BadRow['source'],
  lines: readonly CsvLine[],
  toRow: (line: CsvLine) => Row,
): Parsed<Row> {
  const rows: Row[] = [];
  const badRows: BadRow[] = [];
  for (const line of lines) {
    try {
      if (line.problem !== undefined) throw new BadCell(line.problem);
      rows.push(toRow(line));
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      const officialNumber = cellOf(line, COLUMN.officialNumber);
      badRows.push({
        source,
        line: line.line,
        reason: error.message,
        ...(officialNumber !== undefined && OFFICIAL_NUMBER.test(officialNumber) ? { officialNumber } : {}),
      });
    }
  }
  return { rows, badRows };
}

function toListedHouse(line: CsvLine, officialNumber: string, codes: CodesByWord): ListedHouse {
  const officialName = cellOf(line, COLUMN.officialName);
  if (officialName === undefined) throw new BadCell('Der amtliche Name fehlt.');
  const form = FORMS.get(cellOf(line, COLUMN.form)?.toLowerCase() ?? '');
  if (form === undefined)
    throw new BadCell(`Die Trägerform muss gE oder zkT sein, nicht ${quote(cellOf(line, COLUMN.form))}.`);
  const districtKey = cellOf(line, COLUMN.districtKey);
  if (districtKey !== undefined && !DISTRICT_KEY.test(districtKey))
    throw new BadCell(`Der Kreisschlüssel ${quote(districtKey)} hat nicht fünf Ziffern.`);
  const latitude = toDegrees(cellOf(line, COLUMN.latitude), 'latitude');
  const longitude = toDegrees(cellOf(line, COLUMN.longitude), 'longitude');
  if ((latitude === undefined) !== (longitude === undefined))
    throw new BadCell('Von Breite und Länge (lat, lon) fehlt eine.');
  return dropAbsent({
    line: line.line,
    officialNumber,
    officialName: squeeze(officialName)!,
    form,
    name: squeeze(cellOf(line, COLUMN.name)),
    land: toCode(cellOf(line, COLUMN.land), codes.laender, 'Land'),
    districtKey,
    place: squeeze(cellOf(line, COLUMN.place)),
    latitude,
    longitude,
    comparisonType: toCode(cellOf(line, COLUMN.comparisonType), codes.comparisonTypes, 'Vergleichstyp'),
  });
}

function cellOf(line: CsvLine, headers: readonly string[]): string | undefined {
  return headers.map((header) => line.cells.get(header)).find((cell) => cell !== undefined);
}

function toOfficialNumber(cell: string | undefined, what: string): string {
  if (cell === undefined) throw new BadCell(`${what} fehlt.`);
  if (!OFFICIAL_NUMBER.test(cell))
    throw new BadCell(`${what} ${quote(cell)} hat nicht fünf Ziffern (führende Nullen verloren?).`);
  return cell;
}

function toCode(cell: string | undefined, codes: ReadonlyMap<string, string>, what: string): string | undefined {
  if (cell === undefined) return undefined;
  const code = codes.get(cell.toLowerCase());
  if (code === undefined) throw new BadCell(`${what} ${quote(cell)} ist unbekannt.`);
  return code;
}

function toDegrees(cell: string | undefined, axis: 'latitude' | 'longitude'): number | undefined {
  if (cell === undefined) return undefined;
  const what = axis === 'latitude' ? 'Die Breite (lat)' : 'Die Länge (lon)';
  if (!NUMBER.test(cell)) throw new BadCell(`${what} ${quote(cell)} ist keine Zahl in Grad.`);
  const degrees = Number(cell.replace(',', '.'));
  const [min, max] = GERMANY[axis];
  if (degrees < min || degrees > max) throw new BadCell(`${what} ${quote(cell)} liegt nicht in Deutschland.`);
  return degrees;
}

function toDate(cell: string | undefined, today: string): string {
  const date = new Date(`${cell ?? ''}T00:00:00Z`);
  // A date such as 2026-02-30 would silently become another one.
  const valid = cell !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === cell;
  if (!valid) throw new BadCell(`Das Datum (date) muss die Form JJJJ-MM-TT haben, nicht ${quote(cell)}.`);
  if (cell > today) throw new BadCell(`Das Datum ${cell} liegt in der Zukunft.`);
  return cell;
}

function isSuccessionKind(kind: string | undefined): kind is SuccessionKind {
  return kind !== undefined && Object.values<string>(SuccessionKind).includes(kind);
}

function squeeze(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ');
}

function quote(cell: string | undefined): string {
  return cell === undefined ? '(leer)' : `„${cell.slice(0, 60)}“`;
}

type Given<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out the keys whose value is undefined. */
function dropAbsent<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Given<T>;
}
