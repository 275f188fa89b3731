import type { DatabaseHandle } from './handles.js';

/** Runs a statement and returns its rows (those of RETURNING included), an empty list for none. Values go in as `$1`, `$2`, … only. */
export async function rows<Row>(
  handle: DatabaseHandle,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const raw: unknown = await handle.query(statement, [...values]);
  // TypeORM answers UPDATE and DELETE with [rows, count], everything else with the rows.
  const isCounted = Array.isArray(raw) && raw.length === 2 && Array.isArray(raw[0]) && typeof raw[1] === 'number';
  return (isCounted ? raw[0] : raw) as Row[];
}

/** Runs a statement that gives one row at most. */
export async function firstRow<Row>(
  handle: DatabaseHandle,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row | undefined> {
  return (await rows<Row>(handle, statement, values))[0];
}

/** Runs an UPDATE or DELETE and returns how many rows it touched: the answer of a compare-and-set. */
export async function affected(
  handle: DatabaseHandle,
  statement: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const raw: unknown = await handle.query(statement, [...values]);
  return Array.isArray(raw) && typeof raw[1] === 'number' ? raw[1] : 0;
}
