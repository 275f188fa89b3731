import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { BadUserInputError, PublicError } from '../kernel/errors.js';

/** Positions go up to here; beyond, a search has to be narrowed. */
export const MAX_POSITION = 1_000;

/** The page was begun on another engine or another version of the index: positions there mean something else. */
export class SearchPageExpiredError extends PublicError {
  readonly code = 'SEARCH_PAGE_EXPIRED';
  constructor() {
    super('Die Trefferliste ist nicht mehr aktuell. Bitte suchen Sie noch einmal.');
  }
}

/** What a position belongs to. */
export interface CursorBinding {
  /** Text, filter and sort of the search. */
  readonly query: unknown;
  readonly engine: string;
  readonly indexVersion: number;
}

/**
 * Writes positions after a hit (1 for the first) as cursors that are bound to their search and signed. They know when the first
 * page was asked for: what is published since then would move all positions behind it.
 */
export function searchCursors(binding: CursorBinding, begunAt: Date, secret: string): (position: number) => string {
  const query = hashOf(binding.query);
  return (position) => {
    const payload = [position, begunAt.valueOf(), query, `${binding.engine}/${binding.indexVersion}`].join('.');
    return Buffer.from(`${payload}.${signatureOf(payload, secret)}`).toString('base64url');
  };
}

/** A position that a client has handed back. */
export interface CursorPosition {
  /** How many hits lie before it. */
  readonly position: number;
  /** When the first page was asked for; absent when this is the first. */
  readonly begunAt?: Date;
  /** @throws SearchPageExpiredError when it was made on another engine or index version than these */
  check(engine: Pick<CursorBinding, 'engine' | 'indexVersion'>): void;
}

const FIRST: CursorPosition = { position: 0, check: () => undefined };

/**
 * Reads a cursor; absent means position 0.
 * @throws BadUserInputError when it was not made here, or for another search
 */
export function fromSearchCursor(
  cursor: string | null | undefined,
  query: CursorBinding['query'],
  secrets: readonly string[],
): CursorPosition {
  if (cursor === null || cursor === undefined) return FIRST;
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const signature = parts.pop() ?? '';
  const payload = parts.join('.');
  const [position, begunAt, ofQuery, madeOn] = parts;
  const isOurs = secrets.some((secret) => isEqual(signatureOf(payload, secret), signature));
  if (!isOurs || ofQuery !== hashOf(query))
    throw new BadUserInputError('after', 'after ist kein gültiger Cursor dieser Suche.');
  return {
    position: Number(position),
    begunAt: new Date(Number(begunAt)),
    check: ({ engine, indexVersion }) => {
      if (madeOn !== `${engine}/${indexVersion}`) throw new SearchPageExpiredError();
    },
  };
}

function hashOf(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 16);
}

function signatureOf(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(`search-cursor:${payload}`).digest('base64url');
}

function isEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
