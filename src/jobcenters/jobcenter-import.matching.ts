import type { ListedHouse, ListedSuccession, PresentHouse } from './jobcenter-import.model.js';
import type { ExplainedSuccessions } from './jobcenter-import.successions.js';

/** A house of the directory and the row of the list that is about it. */
export interface Match {
  readonly house: PresentHouse;
  readonly row: ListedHouse;
  /** Date of the succession that says so, when one does. */
  readonly succession?: ListedSuccession;
}

/** How a list and the directory fit together. */
export interface Matching {
  readonly matches: readonly Match[];
  /** Rows that no house fits. */
  readonly newRows: readonly ListedHouse[];
  /** Existing houses that no row fits. */
  readonly goneHouses: readonly PresentHouse[];
}

/**
 * Finds out which row is about which house: by an explicit renumbering, by official number, by (official name, Land, form)
 * where that is unambiguous, and last a house that was closed without a successor and is listed again as it was. A house
 * that merged or was split is never taken for another one of its name.
 */
export function matchHouses(
  present: readonly PresentHouse[],
  rows: readonly ListedHouse[],
  explained: Omit<ExplainedSuccessions, 'badRows'>,
): Matching {
  const living = present.filter((house) => house.closedOn === null);
  const matching = new OpenMatching(living, rows);
  const houseByNumber = new Map(living.map((house) => [house.officialNumber, house]));
  const rowByNumber = new Map(rows.map((row) => [row.officialNumber, row]));

  for (const line of explained.renumberings)
    matching.join(houseByNumber.get(line.oldNumber), rowByNumber.get(line.newNumber), line);
  for (const row of rows) matching.join(houseByNumber.get(row.officialNumber), row);
  joinByName(matching, new Set(explained.successions.map((planned) => planned.predecessor)));
  const closed = present.filter((house) => house.closedOn !== null && house.successorIds.length === 0);
  for (const row of matching.openRows()) {
    const again = closed.filter((house) => house.officialNumber === row.officialNumber && isSameByName(house, row));
    if (again.length === 1) matching.join(again[0], row);
  }
  return matching.close();
}

/** Matches as they are found: each house and each row at most once. */
class OpenMatching {
  private readonly matches = new Map<ListedHouse, Match>();
  private readonly matched = new Set<PresentHouse>();

  constructor(
    private readonly houses: readonly PresentHouse[],
    private readonly rows: readonly ListedHouse[],
  ) {}

  join(house: PresentHouse | undefined, row: ListedHouse | undefined, succession?: ListedSuccession): void {
    if (!house || !row || this.matched.has(house) || this.matches.has(row)) return;
    this.matched.add(house);
    this.matches.set(row, { house, row, ...(succession ? { succession } : {}) });
  }

  openHouses(): PresentHouse[] {
    return this.houses.filter((house) => !this.matched.has(house));
  }

  openRows(): ListedHouse[] {
    return this.rows.filter((row) => !this.matches.has(row));
  }

  close(): Matching {
    return { matches: [...this.matches.values()], newRows: this.openRows(), goneHouses: this.openHouses() };
  }
}

function joinByName(matching: OpenMatching, predecessors: ReadonlySet<PresentHouse>): void {
  const houses = matching.openHouses().filter((house) => !predecessors.has(house));
  const rows = matching.openRows();
  for (const row of rows) {
    const candidates = houses.filter((house) => isSameByName(house, row));
    // Two candidates on either side cannot be told apart: then none is taken.
    const rivals = candidates.length === 1 ? rows.filter((other) => isSameByName(candidates[0]!, other)) : [];
    if (rivals.length === 1) matching.join(candidates[0], row);
  }
}

/** An unknown Land fits any. */
function isSameByName(house: PresentHouse, row: ListedHouse): boolean {
  const sameLand = house.land === null || row.land === undefined || house.land === row.land;
  return sameLand && house.officialName === row.officialName && house.form === row.form;
}
