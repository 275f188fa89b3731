import type {
  BadRow,
  ListedHouse,
  ListedSuccession,
  Parsed,
  PlannedSuccession,
  PresentHouse,
} from './jobcenter-import.model.js';
import { SuccessionKind } from './jobcenter.types.js';

/** What a successions file means for a list and the directory. */
export interface ExplainedSuccessions {
  /** Lines by which a house has another number. */
  readonly renumberings: readonly ListedSuccession[];
  /** Mergers and splits that are to be recorded. */
  readonly successions: readonly PlannedSuccession[];
  /** Lines that contradict the list, the directory or each other. */
  readonly badRows: readonly BadRow[];
}

/** Checks the lines against list and directory. A line that was carried out by an earlier import says nothing any more. */
export function planSuccessions(
  present: readonly PresentHouse[],
  list: Parsed<ListedHouse>,
  lines: readonly ListedSuccession[],
): ExplainedSuccessions {
  const renumberings: ListedSuccession[] = [];
  const successions: PlannedSuccession[] = [];
  const badRows: BadRow[] = [];
  for (const line of lines) {
    const predecessor = findPredecessor(present, line);
    if (isDone(present, predecessor, line)) continue;
    const reason = reasonAgainst(line, predecessor, { present, list, lines });
    if (reason !== undefined) badRows.push({ source: 'SUCCESSIONS', line: line.line, reason });
    else if (line.kind === SuccessionKind.RENUMBERED) renumberings.push(line);
    else
      successions.push({
        predecessor: predecessor!,
        successorNumber: line.newNumber,
        kind: line.kind,
        effectiveOn: line.effectiveOn,
      });
  }
  return { renumberings, successions, badRows };
}

/** The house with the old number today, or the last one that was closed under it. */
function findPredecessor(present: readonly PresentHouse[], { oldNumber }: ListedSuccession): PresentHouse | undefined {
  return (
    findLiving(present, oldNumber) ??
    present
      .filter((house) => house.officialNumber === oldNumber)
      .toSorted((one, other) => (one.closedOn! < other.closedOn! ? 1 : -1))[0]
  );
}

function findLiving(present: readonly PresentHouse[], officialNumber: string): PresentHouse | undefined {
  return present.find((house) => house.closedOn === null && house.officialNumber === officialNumber);
}

function isDone(
  present: readonly PresentHouse[],
  predecessor: PresentHouse | undefined,
  { oldNumber, newNumber, kind }: ListedSuccession,
): boolean {
  const successor = findLiving(present, newNumber);
  if (successor === undefined) return false;
  if (kind === SuccessionKind.RENUMBERED)
    return predecessor === undefined && successor.formerNumbers.includes(oldNumber);
  return predecessor !== undefined && predecessor.successorIds.includes(successor.id);
}

function reasonAgainst(
  { line, oldNumber, newNumber, kind }: ListedSuccession,
  predecessor: PresentHouse | undefined,
  {
    present,
    list,
    lines,
  }: { present: readonly PresentHouse[]; list: Parsed<ListedHouse>; lines: readonly ListedSuccession[] },
): string | undefined {
  const isListed = (officialNumber: string): boolean => list.rows.some((row) => row.officialNumber === officialNumber);
  if (predecessor === undefined) return `Unter der alten Nummer ${oldNumber} gibt es im Verzeichnis kein Jobcenter.`;
  if (list.badRows.some((row) => row.officialNumber === newNumber))
    return `Die Zeile der neuen Nummer ${newNumber} in der Liste ist fehlerhaft.`;
  if (!isListed(newNumber)) return `Die neue Nummer ${newNumber} steht nicht in der Liste.`;
  if (kind === SuccessionKind.SPLIT) return undefined;

  const wholeOf = (other: ListedSuccession): boolean => other.kind !== SuccessionKind.SPLIT && other.line < line;
  if (lines.some((other) => wholeOf(other) && other.oldNumber === oldNumber))
    return `Das Jobcenter ${oldNumber} kann nur in einem anderen aufgehen (mehrere: SPLIT).`;
  if (kind === SuccessionKind.MERGED) {
    const isTakenOver = lines.some(
      (other) => other.kind === SuccessionKind.RENUMBERED && other.newNumber === oldNumber,
    );
    const stays = predecessor.closedOn === null && isListed(oldNumber) && !isTakenOver;
    return stays ? `Das zusammengelegte Jobcenter ${oldNumber} steht noch in der Liste.` : undefined;
  }
  if (predecessor.closedOn !== null)
    return `Das Jobcenter ${oldNumber} ist schon geschlossen und kann keine neue Nummer bekommen.`;
  const holder = findLiving(present, newNumber);
  const isFreed = lines.some((other) => other.oldNumber === newNumber && other.kind !== SuccessionKind.SPLIT);
  if (holder !== undefined && !isFreed)
    return `Die neue Nummer ${newNumber} hat schon ein anderes Jobcenter (${holder.name}).`;
  const rival = lines.some(
    (other) => other.kind === SuccessionKind.RENUMBERED && other.newNumber === newNumber && other.line < line,
  );
  return rival ? `Die neue Nummer ${newNumber} kann nur ein Jobcenter bekommen.` : undefined;
}
