import { Client } from 'pg';

/** Names of the statements that are prepared, by their text. */
const names = new Map<unknown, string>();

/**
 * Marks a statement that nearly every request runs: each connection parses and plans it once and not every time, which takes
 * longer than running it. The text must be a constant, because it is kept for good, and its best plan must not depend on the
 * values, because all share one.
 *
 * @returns the text, to be run as any other
 */
export function prepared(statement: string): string {
  if (!names.has(statement)) names.set(statement, `prepared_${names.size + 1}`);
  return statement;
}

/** A connection that prepares the marked statements. TypeORM has no way to name one. */
export class PreparingClient extends Client {
  override readonly query = ((statement: unknown, ...rest: unknown[]): unknown => {
    const name = names.get(statement);
    return Reflect.apply(super.query, this, [name === undefined ? statement : { name, text: statement }, ...rest]);
  }) as Client['query'];
}
