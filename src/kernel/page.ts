import { BadUserInputError } from './errors.js';
import { isId } from './ids.js';

/** What a client asks of a list: at most `first` entries that follow the cursor `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string;
}

/** One entry of a page with the cursor that stands for its place. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A page of a list in its order. `edges` may be empty; `hasNextPage` says whether more follows. */
export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
}

/** The place of a row in a keyset order: the values of the sort columns, the last one unique. */
export type Keyset = readonly (string | number)[];

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/**
 * Checks `first` (1 to 100, 20 by default).
 * @throws BadUserInputError naming `first`
 */
export function checkPageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    throw new BadUserInputError('first', `first muss zwischen 1 und ${MAX_PAGE_SIZE} liegen.`);
  }
  return size;
}

/** Writes a keyset as an opaque cursor. */
export function toCursor(keyset: Keyset): string {
  return Buffer.from(JSON.stringify(keyset), 'utf8').toString('base64url');
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const LARGEST_NUMBER = 2 ** 31 - 1;

/** What a value of a keyset is: any text, a whole number of 32 bits, an id, or an instant in ISO form. */
export type KeysetKind = 'text' | 'number' | 'id' | 'instant';

const IS_OF_KIND: Readonly<Record<KeysetKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  number: (value) => Number.isInteger(value) && Math.abs(value as number) <= LARGEST_NUMBER,
  id: (value) => typeof value === 'string' && isId(value),
  instant: (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
};

/**
 * Reads a keyset cursor whose values are of the kinds; absent means the beginning.
 * @throws BadUserInputError naming `after` when it was not made by `toCursor` for such a list
 */
export function fromCursor(after: string | null | undefined, kinds: readonly KeysetKind[]): Keyset | undefined {
  if (after === null || after === undefined) return undefined;
  try {
    const keyset: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    const valid =
      Array.isArray(keyset) &&
      keyset.length === kinds.length &&
      kinds.every((kind, index) => IS_OF_KIND[kind](keyset[index]));
    if (valid) return keyset as Keyset;
  } catch {
    // Falls through to the one error below.
  }
  throw new BadUserInputError('after', 'after ist kein gültiger Cursor dieser Liste.');
}

/** Cuts `first + 1` fetched rows to a page. */
export function toPage<Row>(rows: readonly Row[], first: number, keysetOf: (row: Row) => Keyset): Page<Row> {
  const edges = rows.slice(0, first).map((row) => ({ node: row, cursor: toCursor(keysetOf(row)) }));
  return { edges, hasNextPage: rows.length > first };
}
