import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** Reads the SQLSTATE of a failed statement; undefined when the error is none. */
export function sqlStateOf(error: unknown): string | undefined {
  const driverError = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (driverError as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

const CONNECTION_LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
const CONNECTION_LOST_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i;

/** Says whether the error means that the database is away, starting or stopping, rather than that a statement is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  if (cause instanceof AggregateError) return cause.errors.some(isDatabaseAway);
  const code = (cause as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && (CONNECTION_LOST.has(code) || /^(08|57P)/.test(code) || code === '53300'))
    return true;
  return cause instanceof Error && CONNECTION_LOST_MESSAGE.test(cause.message);
}

/**
 * Says whether the error means that the connection was lost in the middle of a transaction: TypeORM lets go of it then, and
 * the next statement finds it gone.
 */
export function isConnectionGone(error: unknown): boolean {
  return error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;
}

/** Says whether the error is a violation of the named unique index or constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const driverError = (error as { driverError?: { constraint?: string } } | null)?.driverError;
  return sqlStateOf(error) === '23505' && driverError?.constraint === constraint;
}
